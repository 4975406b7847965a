extension ProjectTemplate {
    /// An application comes to the departments that will work with it.
    static let softwareRollout = ProjectTemplate(
        name: "software-rollout", title: "Software roll-out",
        criteria: [
            TemplateCriterion(
                .initiation, "Processes that change are named, each with the department that owns it",
                by: "process list agreed with the departments"),
            TemplateCriterion(
                .initiation, "Vendors were compared on requirements that are ranked",
                by: "scored comparison, references called"),
            TemplateCriterion(
                .planning, "Requirements are agreed, ranked and testable",
                by: "backlog with acceptance criteria"),
            TemplateCriterion(
                .planning, "Interfaces and data to be migrated are listed with their owners",
                by: "interface list, data map"),
            TemplateCriterion(
                .planning, "Roll-out waves, training and communication are planned by department",
                by: "roll-out plan agreed with each department"),
            TemplateCriterion(
                .execution, "Users have accepted the software in their own cases",
                by: "acceptance test report, no open defect that stops work"),
            TemplateCriterion(
                .execution, "Load and security tests are passed", by: "test reports, findings closed"),
            TemplateCriterion(
                .execution, "A trial migration was reconciled",
                by: "counts and samples checked by data owners"),
            TemplateCriterion(
                .monitoring, "A pilot group has worked with it, and what they found is settled",
                by: "pilot report, defect list"),
            TemplateCriterion(
                .monitoring, "Use is measured by department", by: "sign-ins and transactions a week"),
            TemplateCriterion(
                .closure, "The old application is switched off or read-only, its data kept as law asks",
                by: "decommissioning record"),
        ],
        risks: [
            TemplateRisk(
                .scope, "Requirements grow while it is built",
                because: "Departments see what is possible only when they see it",
                "new wishes come in as if they had been meant all along", so: "cost and finish move"),
            TemplateRisk(
                .scope, "Departments want contradictory things",
                because: "One process serves several departments", "what one asks for breaks another's work",
                so: "features are built twice or not used"),
            TemplateRisk(
                .scope, "Customisation beyond the standard",
                because: "The software is bent to old processes",
                "releases can no longer be taken as they come",
                so: "every upgrade costs a project"),
            TemplateRisk(
                .other, "Users do not adopt it",
                because: "The new way is slower at first and the old one is still there",
                "people keep spreadsheets and the old application", so: "benefits do not come"),
            TemplateRisk(
                .infrastructure, "Data is worse than assumed",
                because: "Duplicates and gaps were never visible", "the trial migration fails checks",
                so: "cleansing takes weeks of the departments' time"),
            TemplateRisk(
                .infrastructure, "Interfaces do not work as described",
                because: "Documentation is old and test systems differ", "messages are lost or misread",
                so: "integration tests are repeated"),
            TemplateRisk(
                .infrastructure, "Performance under real load",
                because: "Tests ran with few users and little data", "response times collapse at peak hours",
                so: "the roll-out stops after the first wave"),
            TemplateRisk(
                .security, "Roles and permissions are too wide",
                because: "Roles are copied from the old application", "people see or do what they must not",
                so: "an audit finding delays the launch"),
            TemplateRisk(
                .security, "Vulnerability in the software or a library of it",
                because: "Third-party components age", "a weakness is published before or after launch",
                so: "the launch waits for a fix"),
            TemplateRisk(
                .vendor, "Vendor delivers late or not as demonstrated",
                because: "Features that were shown are on a road map", "a release slips or lacks the feature",
                so: "waves move back or work-arounds are built"),
            TemplateRisk(
                .vendor, "Vendor changes its price, product or owner",
                because: "The market consolidates", "the product line is ended or dearer",
                so: "the case must be made again"),
            TemplateRisk(
                .talent, "Key users are not set free",
                because: "Daily work goes first in the departments", "tests and decisions wait",
                so: "acceptance slips"),
            TemplateRisk(
                .talent, "Those who know the old application leave",
                because: "Knowledge is in few heads", "questions of migration stay unanswered",
                so: "rules are found out by trial"),
            TemplateRisk(
                .other, "Support is overrun after the launch",
                because: "Training came too early or too short",
                "calls exceed what the service desk can take",
                so: "work stops and trust is lost"),
        ],
        technology: [
            "The product: record its version and support dates, and when the next release comes",
            "Clients: browsers, office suites and devices that it needs, against those in use",
            "Database and runtime beneath it: supported beyond the intended life",
            "Single sign-on and directory: protocol and version",
            "Integration platform and its connectors",
        ],
        launch: [
            "Outage that each department tolerates, and who said so",
            "Way back with trigger, owner and rehearsed time",
            "Hours in the calendar in which nobody launches: month end, season",
            "Service desk staffed and briefed for the first days",
            "Old application kept at hand, and until when",
        ])
}
