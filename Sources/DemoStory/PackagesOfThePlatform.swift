import ProjectModel

/// The first half of execution: what the platform is made of.
extension WorkPackage {
    static let platform = [
        WorkPackage("tenant", "Cloud tenant and landing zone", "raj", 48...61, 21, 1.08, after: ["design"]),
        WorkPackage(
            "signon", "Single sign-on and roles", "raj", 62...78, 15, 1.1, after: ["tenant", "security"]),
        WorkPackage(
            "core", "Telephony core", "kim", 62...112, 66, 1.28, late: 1, .percent, .vendor,
            after: ["tenant", "contract"]),
        WorkPackage(
            "trunks", "Trunks and carrier links", "jo", 64...98, 22, 1.15, late: 2, .percent, .goods,
            after: ["survey"]),
        WorkPackage(
            "border", "Session border controllers", "jo", 84...108, 20, 1.12, .percent, .goods,
            after: ["survey"]),
        WorkPackage(
            "menu", "Voice menu and routing", "kim", 88...128, 33, 1.16, .percent, .vendor,
            after: ["needs", "signon"]),
        WorkPackage("recording", "Call recording", "raj", 106...146, 26, 1.14, after: ["privacy", "signon"]),
        WorkPackage(
            "rota", "Link to workforce planning", "ben", 122...156, 16, 1.1, late: -2, after: ["core"]),
    ]

    static let integration = [
        WorkPackage(
            "crm", "CRM integration", "ben", 70...117, 46, 1.26, late: 1, after: ["design", "tenant"]),
        WorkPackage("context", "Call context on screen", "ben", 118...150, 22, 1.16, after: ["crm", "core"]),
        WorkPackage("tickets", "Ticket system adapter", "ben", 100...130, 16, 1.12, after: ["signon"]),
        WorkPackage("feed", "Reporting data feed", "nils", 124...160, 18, 1.1, after: ["core"]),
    ]

    static let desktop = [
        WorkPackage("layout", "Desktop design with agents", "eva", 62...82, 12, 1.0, after: ["needs"]),
        WorkPackage(
            "desktop", "Agent desktop", "eva", 84...140, 50, 1.14, late: 1, after: ["layout", "signon"]),
        WorkPackage(
            "wallboards", "Supervisor wallboards", "eva", 136...166, 12, 1.05, late: -3, after: ["menu"]),
        WorkPackage(
            "knowledge", "Knowledge base moved", "tom", 98...138, 13, 0.96, late: -2, after: ["needs"]),
    ]

    static let data = [
        WorkPackage("cleansing", "Contact data cleansed", "tom", 72...112, 17, 1.1, after: ["waves"]),
        WorkPackage(
            "tooling", "Data migration tooling", "raj", 90...130, 20, 1.33, after: ["waves", "tenant"]),
        WorkPackage(
            "dryrun1", "Migration dry run 1", "raj", 132...150, 10, 1.15, .halfAtStart,
            after: ["tooling", "cleansing"]),
        WorkPackage("dryrun2", "Migration dry run 2", "raj", 164...182, 10, 1.1, after: ["dryrun1"]),
    ]

    static let sites = [
        WorkPackage(
            "sitesa", "Site networks, wave A", "jo", 88...122, 18, 1.08, late: -3, .percent, .goods,
            after: ["survey", "waves"]),
        WorkPackage(
            "sitesb", "Site networks, wave B", "jo", 126...162, 20, 1.1, .percent, .goods, after: ["sitesa"]),
        WorkPackage(
            "headsets", "Headsets and workplaces", "tom", 112...152, 17, 1.08, late: 1, .percent, .goods,
            after: ["survey"]),
        WorkPackage(
            "testbed", "Test environment", "nils", 78...98, 12, 1.02, after: ["tenant", "teststrategy"]),
    ]
}
