import ProjectModel

extension Script {
    /// What the departments said in words; what can be compared stands in `tellClaims`.
    mutating func tellStatements() {
        for (index, said) in Self.voices.enumerated() {
            var statement = StatementRecorded()
            statement.topic = said.topic
            statement.position = said.position
            statement.weight = said.weight
            statement.speaker = said.speaker
            statement.said = calendar[said.day - index % 2]
            tell(said.day, 330 + index, said.speaker.text, .recordStatement(statement))
        }
    }

    private typealias Voice = (
        day: Int, speaker: ID<Person>, topic: String, position: String, weight: Weight
    )

    private static let voices: [Voice] = mandate + planning + building

    private static let mandate: [Voice] = [
        (-38, "tom", "Service hours", "07:00 to 21:00", .wish),
        (-36, "mia", "Service hours", "08:00 to 20:00", .complaint),
        (-35, "lena", "Yearly saving", "at least 120k from the third year", .dealBreaker),
        (-33, "sam", "Where calls are stored", "in the country", .dealBreaker),
        (-29, "tom", "Work from home", "every agent may, two days a week", .wish),
        (-26, "mia", "Campaign weeks", "no change from November on", .complaint),
        (-23, "lena", "Invoices", "monthly, by cost centre", .wish),
        (-21, "eva", "Training time", "two days for each agent", .wish),
        (-17, "tom", "Service hours", "07:00 to 21:00", .wish),
        (-15, "lena", "Yearly saving", "at least 120k from the third year", .dealBreaker),
        (-12, "mia", "Work from home", "every agent may, two days a week", .wish),
        (-9, "sam", "Where calls are stored", "in the country", .dealBreaker),
        (-7, "lena", "Invoices", "monthly, by cost centre", .wish),
        (-3, "tom", "Training time", "two days for each agent", .wish),
        (1, "mia", "Service hours", "08:00 to 20:00", .wish),
    ]

    private static let planning: [Voice] = [
        (8, "sam", "Deletion", "a plan before any customer data moves", .complaint),
        (10, "tom", "Pilot site", "Leipzig", .wish),
        (12, "mia", "Pilot site", "Hanover", .wish),
        (18, "sam", "Deletion", "a plan before any customer data moves", .complaint),
        (22, "eva", "Pilot site", "Leipzig", .wish),
        (30, "mia", "Sales scripts", "on the same screen as the call", .wish),
        (37, "lena", "Length of the contract", "three years, price capped", .dealBreaker),
        (44, "sam", "Access to recordings", "two people, each access logged", .complaint),
        (47, "lena", "Invoices", "monthly, by cost centre", .wish),
        (52, "tom", "Break rooms", "screens with the queue, no names", .wish),
        (55, "mia", "Sales scripts", "on the same screen as the call", .wish),
        (57, "lena", "Budget reports", "monthly, by department", .wish),
    ]

    private static let building: [Voice] = [
        (62, "sam", "Access to recordings", "two people, each access logged", .wish),
        (66, "tom", "Desktop", "one for all sites", .wish),
        (67, "mia", "Desktop", "one for all sites", .wish),
        (70, "lena", "Budget reports", "monthly, by department", .wish),
        (76, "kim", "Test data", "anonymous, at least 10,000 contacts", .complaint),
        (77, "sam", "Test data", "anonymous, at least 10,000 contacts", .wish),
        (80, "mia", "Chat", "with the desktop, not after it", .complaint),
        (83, "lena", "Cost of overtime", "asked for before it is worked", .complaint),
        (85, "jo", "Digging at the sites", "never in the campaign weeks", .wish),
        (88, "tom", "Break rooms", "screens with the queue, no names", .wish),
        (92, "sam", "Call recordings", "deleted after ninety days", .dealBreaker),
        (95, "lena", "Call recordings", "kept for seven years", .wish),
        (96, "mia", "Service hours", "chat until 21:00, as the web shop", .wish),
        (98, "mia", "Sales scripts", "on the same screen as the call", .wish),
        (101, "tom", "Weekend shifts", "named four weeks ahead", .complaint),
        (104, "lena", "Cost of overtime", "asked for before it is worked", .complaint),
        (107, "mia", "Campaign weeks", "no change from November on", .wish),
        (109, "sam", "Call recordings", "deleted after ninety days", .dealBreaker),
        (112, "eva", "Weekend shifts", "named four weeks ahead", .wish),
        (114, "lena", "Budget reports", "monthly, by department", .wish),
        (117, "kim", "Who tests a release", "the vendor first, then IT", .wish),
        (124, "sam", "Deletion", "a plan before any customer data moves", .wish),
        (126, "nils", "Who tests a release", "the vendor first, then IT", .wish),
        (133, "tom", "Weekend shifts", "named four weeks ahead", .wish),
        (135, "sam", "Access to recordings", "two people, each access logged", .wish),
    ]
}
