import ProjectModel

/// The second half of execution: from the first test to the cut-over weekend.
extension WorkPackage {
    static let tests = [
        WorkPackage("functional", "Functional test", "nils", 116...146, 15, 1.12, after: ["testbed"]),
        WorkPackage(
            "load", "Load and failover test", "nils", 151...174, 20, 1, after: ["functional", "core"]),
        WorkPackage(
            "intrusion", "Penetration test", "raj", 158...178, 13, 1, .percent, .vendor, after: ["recording"]),
        WorkPackage(
            "acceptance", "User acceptance test", "eva", 180...200, 18, 1, after: ["load", "desktop"]),
        WorkPackage("pilot", "Pilot site", "tom", 129...151, 18, 1.14, late: -2, after: ["core", "menu"]),
        WorkPackage("pilotfix", "Findings of the pilot mended", "ben", 153...178, 14, 1, after: ["pilot"]),
    ]

    static let porting = [
        WorkPackage(
            "inventory", "Number inventory and porting orders", "jo", 99...142, 12, 1.0, late: -4,
            after: ["trunks"]),
        WorkPackage(
            "rehearsal", "Porting rehearsal", "jo", 147...161, 9, 1, .quarterAtStart, after: ["inventory"]),
    ]

    static let people = [
        WorkPackage(
            "material", "Training material", "eva", 120...156, 14, 0.92, late: -4,
            after: ["teaching", "layout"]),
        WorkPackage("trainers", "Train the trainers", "eva", 158...176, 9, 1, after: ["material"]),
        WorkPackage("training", "Agents trained at 11 sites", "eva", 182...228, 42, 1, after: ["trainers"]),
        WorkPackage("customers", "Customers told", "mia", 172...224, 11, 1, after: ["waves"]),
    ]

    static let launch = [
        WorkPackage("runbook", "Runbook and way back", "ben", 156...188, 10, 1, after: ["dryrun1"]),
        WorkPackage(
            "dress", "Launch rehearsal", "ben", 202...218, 8, 1, .halfAtStart,
            after: ["runbook", "acceptance", "rehearsal"]),
        WorkPackage("leaving", "Plan to leave the old exchange", "jo", 192...222, 7, 1, after: ["survey"]),
        WorkPackage(
            "cutover", "Cut-over", "ana", 229...241, 20, 1, .zeroHundred,
            after: ["dress", "training", "dryrun2", "sitesb"]),
    ]

    /// What approved changes added: by then the plan was agreed.
    static let chat = WorkPackage(
        "chat", "Chat in the agent desktop", "ben", 104...150, 36, 1.15, .percent, .vendor, after: ["signon"])
    static let callBack = WorkPackage(
        "callback", "Call-back from the queue", "kim", 108...148, 30, 1.18, .percent, .vendor,
        after: ["tenant"])
    static let callBackFigures = WorkPackage(
        "callbackfigures", "Call-back in the reports", "nils", 161...176, 19, 1, after: ["callback", "feed"])
    static let archive = WorkPackage(
        "archive", "Recording archive in the country", "raj", 126...164, 24, 1.1, .percent, .vendor,
        after: ["privacy"])

    static let execution = platform + integration + desktop + data + sites + tests + porting + people + launch

    /// In the order in which they are added, which is the order of their names.
    static let all =
        initiation + monitoring.prefix(2) + planning + monitoring.suffix(1) + execution + closure
        + [chat, callBack, callBackFigures, archive]
}
