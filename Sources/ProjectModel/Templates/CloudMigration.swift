extension ProjectTemplate {
    /// Applications and data move from one's own rooms to a provider's.
    static let cloudMigration = ProjectTemplate(
        name: "cloud-migration", title: "Cloud migration",
        criteria: [
            TemplateCriterion(
                .initiation,
                "Each application has a disposition: rehost, replatform, refactor, replace, retire "
                    + "or retain", by: "application inventory"),
            TemplateCriterion(
                .initiation, "Law and contracts allow the data to be where it will be",
                by: "opinion of data protection and legal"),
            TemplateCriterion(
                .planning,
                "The landing zone is designed: accounts, network, identity, logging, key management",
                by: "reviewed architecture"),
            TemplateCriterion(
                .planning, "Migration waves follow from mapped dependencies between applications",
                by: "dependency map, wave plan"),
            TemplateCriterion(
                .planning, "Running costs are estimated with egress, licences and support, and are budgeted",
                by: "cost model, owner of the running budget"),
            TemplateCriterion(
                .execution, "A pilot wave has moved and was measured under real load",
                by: "test report: latency, throughput, cost a day"),
            TemplateCriterion(
                .execution, "Backup and restore work in the target", by: "restore test with measured time"),
            TemplateCriterion(
                .monitoring, "Migrated data was reconciled with its source",
                by: "counts and checksums by data set"),
            TemplateCriterion(
                .monitoring, "Spending is tagged, watched and within its budget", by: "monthly cost report"),
            TemplateCriterion(
                .closure, "Source systems are switched off, and their data is archived or erased",
                by: "decommissioning certificates"),
        ],
        risks: [
            TemplateRisk(
                .scope, "Undiscovered dependency between applications",
                because: "Interfaces grew over years and are not documented",
                "an application that moves loses one that stays", so: "a wave is rolled back and planned anew"
            ),
            TemplateRisk(
                .infrastructure, "Latency between what moved and what stayed",
                because: "Chatty calls that crossed a room now cross a wide-area network",
                "response times exceed what users accept", so: "components move together or are rewritten"),
            TemplateRisk(
                .infrastructure, "Data transfer takes longer than the window",
                because: "Volume and line speed were estimated and not measured",
                "the copy is not complete when the cut-over ends", so: "the cut-over is aborted and repeated"),
            TemplateRisk(
                .infrastructure, "Network or line is not ready in time",
                because: "Carriers deliver private lines late", "the connection is missing at the first wave",
                so: "all waves move back"),
            TemplateRisk(
                .security, "Misconfigured access exposes data",
                because: "Permissions and public end points work otherwise than in one's own rooms",
                "storage or an interface is open to the internet", so: "a breach must be reported and mended"),
            TemplateRisk(
                .security, "Data residency or protection is not met",
                because: "Services replicate or are supported from other countries",
                "an audit or a regulator objects", so: "a service is replaced or data moves back"),
            TemplateRisk(
                .security, "Identities and secrets do not carry over",
                because: "Accounts, keys and certificates are spread over systems",
                "services cannot sign in after the move", so: "the launch is delayed or rolled back"),
            TemplateRisk(
                .vendor, "Lock-in to services of one provider",
                because: "Managed services have no equal elsewhere", "prices or terms change",
                so: "leaving costs more than was planned for"),
            TemplateRisk(
                .vendor, "Provider's quota, region or service is not available",
                because: "Limits are granted on request and capacity is regional",
                "the target cannot be built as designed", so: "design and dates change"),
            TemplateRisk(
                .vendor, "Software licences may not be used in the cloud",
                because: "Licences are bound to hosts or counted otherwise there",
                "the vendor asks for new licences", so: "running costs rise"),
            TemplateRisk(
                .talent, "Too few people with cloud skills",
                because: "The team has run its own machines until now",
                "work waits for few specialists or is done wrong", so: "dates slip and outside help is bought"
            ),
            TemplateRisk(
                .scope, "Modernisation creeps into the move",
                because: "An application that is touched anyway invites to be improved",
                "rehosting turns into rebuilding", so: "effort grows and waves are delayed"),
            TemplateRisk(
                .other, "Running costs exceed the case",
                because: "Resources are sized as before and never switched off",
                "bills rise above the estimate", so: "the business case no longer holds"),
            TemplateRisk(
                .infrastructure, "Rollback is not possible once data has changed",
                because: "Users write to the target while the source stands still",
                "the target must be left after the cut-over", so: "data is lost or merged by hand"),
        ],
        technology: [
            "Operating systems: record each with version and support dates",
            "Databases and middleware: which are offered as a service, in which versions",
            "Runtimes and frameworks: supported beyond the intended life",
            "Managed services: their announced ends and the provider's notice period",
            "Interfaces and protocols that the provider does not carry (multicast, legacy TLS)",
            "Backup, monitoring and deployment tools: whether they reach the target",
        ],
        launch: [
            "Outage that each department tolerates, and who said so",
            "Way back with trigger, owner and rehearsed time",
            "Freeze of changes in the source before each wave",
            "Lifetime of name service records lowered before the cut-over",
            "Watch on cost and performance in the first days",
        ])
}
