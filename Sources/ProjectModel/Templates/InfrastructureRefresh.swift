extension ProjectTemplate {
    /// Machines, network or storage are replaced before or after their support ends.
    static let infrastructureRefresh = ProjectTemplate(
        name: "infrastructure-refresh", title: "Infrastructure refresh",
        criteria: [
            TemplateCriterion(
                .initiation, "What is to be replaced is inventoried with its support dates",
                by: "inventory reconciled with a scan"),
            TemplateCriterion(
                .initiation, "Capacity for the intended life is estimated from measured growth",
                by: "utilisation of at least a year"),
            TemplateCriterion(
                .planning, "Design is reviewed for failure of any one part", by: "architecture review"),
            TemplateCriterion(
                .planning, "Power, cooling, space and cabling suffice while old and new run side by side",
                by: "site survey"),
            TemplateCriterion(
                .planning, "Lead times are confirmed by the suppliers", by: "order confirmations with dates"),
            TemplateCriterion(
                .planning, "Maintenance windows are agreed with every department that will notice",
                by: "calendar agreed with the departments"),
            TemplateCriterion(
                .execution, "New equipment is hardened, patched and monitored", by: "configuration scan"),
            TemplateCriterion(
                .execution, "Fail-over and restore were tested", by: "test report with measured times"),
            TemplateCriterion(
                .monitoring, "Migrated services are as fast and as stable as before or better",
                by: "measurements before and after"),
            TemplateCriterion(
                .closure, "Old equipment is removed, its storage erased and maintenance contracts ended",
                by: "erasure certificates, terminations"),
        ],
        risks: [
            TemplateRisk(
                .vendor, "Hardware is delivered late",
                because: "Lead times of components are long and change", "equipment misses its window",
                so: "waves move back and old maintenance is extended"),
            TemplateRisk(
                .vendor, "Equipment arrives dead or wrong",
                because: "Large orders have faults and mix-ups", "parts are missing at installation",
                so: "a window is lost"),
            TemplateRisk(
                .infrastructure, "Old equipment fails before it is replaced",
                because: "It runs past its support", "a part fails for which there is no spare",
                so: "an outage forces an unplanned migration"),
            TemplateRisk(
                .infrastructure, "Firmware or driver does not fit",
                because: "Combinations on site are not in the vendor's matrix", "nodes crash or lose paths",
                so: "roll-out stops until there is a fix"),
            TemplateRisk(
                .infrastructure, "Power, cooling or space does not suffice",
                because: "Old and new run side by side", "a circuit or a rack is at its limit",
                so: "building work comes first"),
            TemplateRisk(
                .infrastructure, "Undocumented machine or cable",
                because: "The inventory is not what is in the racks", "something in use is unplugged",
                so: "a department stands still"),
            TemplateRisk(
                .infrastructure, "Migration window is too short",
                because: "Copying and checking were estimated", "the window ends before the work does",
                so: "rollback and a further weekend"),
            TemplateRisk(
                .security, "Old protocols are still needed",
                because: "Legacy clients speak what new equipment refuses", "services become unreachable",
                so: "exceptions weaken the design or clients are replaced"),
            TemplateRisk(
                .security, "Data remains on old disks",
                because: "Disposal is treated as an afterthought", "a disk leaves with data on it",
                so: "a breach must be reported"),
            TemplateRisk(
                .security, "New equipment is reachable before it is hardened",
                because: "Default accounts and management ports are open at installation",
                "somebody signs in", so: "equipment is rebuilt"),
            TemplateRisk(
                .talent, "Night and weekend work exhausts a small team",
                because: "Windows lie outside of office hours", "people fall ill or make mistakes",
                so: "windows are cancelled"),
            TemplateRisk(
                .talent, "New platform is not yet mastered",
                because: "Training follows delivery", "faults take long to find", so: "outages last longer"),
            TemplateRisk(
                .scope, "Refresh draws in what hangs on it",
                because: "New equipment does not support old systems", "systems must be upgraded first",
                so: "scope and cost grow"),
            TemplateRisk(
                .other, "A department withdraws its maintenance window",
                because: "Business dates go first", "a window is lost at short notice", so: "waves move back"),
        ],
        technology: [
            "Each model: record it with end of sale, end of support and intended life",
            "Firmware, hypervisor and operating systems: versions that are certified together",
            "Storage and backup formats: readable by what follows",
            "Management and monitoring tools: support for the new models",
            "Spare parts and extended support for what stays",
            "Cryptography: protocols and key lengths that will be refused within the intended life",
        ],
        launch: [
            "Outage that each department tolerates, and who said so",
            "Way back with trigger, owner and rehearsed time",
            "Old equipment kept powered until the new one has stood a full business cycle",
            "Vendor's engineer on call during the windows",
            "Contact list for nights and weekends",
        ])
}
