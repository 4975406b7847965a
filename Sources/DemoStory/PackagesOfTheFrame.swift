import ProjectModel

/// The work before and around execution.
extension WorkPackage {
    static let initiation = [
        WorkPackage("case", "Business case and options", "lena", 1...14, 14, 1.02),
        WorkPackage("voices", "Interviews in five departments", "eva", 3...14, 7, 0.95),
        WorkPackage("volumes", "Call flows and volumes measured", "tom", 4...17, 12, 1.1),
        WorkPackage("scan", "Market scan of cloud platforms", "ben", 4...18, 9, 1.05),
        WorkPackage("precheck", "Data-protection pre-check", "sam", 10...20, 6, 0.9, .halfAtStart),
        WorkPackage(
            "charter", "Project charter", "ana", 19...23, 5, 1.0, .zeroHundred, after: ["case", "voices"]),
    ]

    static let monitoring = [
        WorkPackage("office", "Project office and reporting", "ana", 1...260, 52, 1.06, .levelOfEffort),
        WorkPackage("quality", "Risk and quality reviews", "nils", 24...241, 12, 1.1, .levelOfEffort),
        WorkPackage(
            "vendor", "Vendor management", "ana", 47...241, 18, 1.12, .levelOfEffort, after: ["contract"]),
    ]

    static let planning = [
        WorkPackage(
            "needs", "Requirements catalogue", "eva", 19...38, 22, 1.06, after: ["voices", "volumes"]),
        WorkPackage("design", "Target architecture", "raj", 24...44, 24, 1.1, after: ["scan"]),
        WorkPackage("contract", "Tender and vendor contract", "lena", 20...46, 17, 1.08, after: ["scan"]),
        WorkPackage("security", "Security concept", "raj", 34...50, 14, 1.12),
        WorkPackage(
            "privacy", "Data-protection impact assessment", "sam", 32...54, 10, 1.0, after: ["precheck"]),
        WorkPackage("survey", "Line and network survey of 11 sites", "jo", 26...45, 13, 1.15),
        WorkPackage("waves", "Migration and wave plan", "ben", 39...54, 12, 1.0, after: ["needs"]),
        WorkPackage(
            "teststrategy", "Test strategy", "nils", 42...55, 8, 0.98, .quarterAtStart, after: ["needs"]),
        WorkPackage("teaching", "Training concept", "eva", 40...54, 8, 1.0, after: ["needs"]),
        WorkPackage(
            "baseline", "Agreed plan and budget", "ana", 55...57, 7, 1.05, .zeroHundred,
            after: ["design", "contract", "waves"]),
    ]

    static let closure = [
        WorkPackage("hypercare", "Hyper-care after the launch", "tom", 242...257, 24, 1, after: ["cutover"]),
        WorkPackage(
            "switchoff", "Old exchange switched off, lines cancelled", "jo", 244...256, 14, 1,
            after: ["cutover", "leaving"]),
        WorkPackage(
            "handover", "Handover to Operations", "ben", 246...257, 8, 1, .quarterAtStart, after: ["cutover"]),
        WorkPackage("benefits", "Lessons and benefits review", "lena", 250...258, 6, 1),
        WorkPackage(
            "report", "Closing report", "ana", 259...260, 3, 1, .zeroHundred,
            after: ["hypercare", "switchoff", "handover", "benefits"]),
    ]
}
