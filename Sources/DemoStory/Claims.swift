import ProjectModel

extension Script {
    /// What was said in numbers, days and orders of preference. Two topics stay disputed: the weekend of the
    /// cut-over, and what comes first, where each feature is wanted before the next by two of three. Finance was
    /// last heard with its order.
    mutating func tellClaims() {
        for (index, claim) in Self.claims.enumerated() {
            say(claim, 480 + index)
        }
        let (early, late) = (calendar.saturday(after: 240), calendar.saturday(after: 250))
        say(
            Claimed(
                137, "mia", "Cut-over weekend", .days(late...calendar[StoryCalendar.committedFinish]),
                .dealBreaker, "not before \(late.spoken), the campaign's last day"), 400)
        say(
            Claimed(
                140, "tom", "Cut-over weekend", .days(calendar.saturday(after: 235)...early), .complaint,
                "\(early.spoken), or the old lines cost another quarter"), 400)
    }

    private mutating func say(_ claim: Claimed, _ hour: Int) {
        var statement = StatementRecorded()
        statement.topic = claim.topic
        statement.position = claim.position
        statement.weight = claim.weight
        statement.speaker = claim.speaker
        statement.said = calendar[claim.day]
        switch claim.claim {
        case .words: break
        case .figures(let range, let unit): (statement.figures, statement.unit) = (range, unit)
        case .days(let days): statement.days = days
        case .order(let features): statement.order = features
        }
        tell(claim.day, hour, claim.speaker.text, .recordStatement(statement))
    }

    private struct Claimed: Sendable {
        var day: Int
        var speaker: ID<Person>
        var topic: String
        var claim: Claim
        var weight: Weight
        /// In words; nothing where the claim says it all.
        var position: String

        init(
            _ day: Int, _ speaker: ID<Person>, _ topic: String, _ claim: Claim, _ weight: Weight = .wish,
            _ position: String = ""
        ) {
            self.day = day
            self.speaker = speaker
            self.topic = topic
            self.claim = claim
            self.weight = weight
            self.position = position
        }
    }

    private static let claims =
        range("Yearly saving", "k a year", [(6, "lena", 120, 400)])
        + range(
            "Penalties", "% a week", [(15, "lena", 2, 2), (26, "lena", 2, 3), (48, "kim", 0, 1)])
        + order(
            "Wave order",
            [
                (33, "tom", ["back office", "service lines", "sales lines"]),
                (39, "mia", ["service lines", "back office", "sales lines"]),
            ])
        + order(
            "Desktop layout",
            [
                (65, "eva", ["customer", "history", "script", "knowledge base"]),
                (68, "ben", ["customer", "history", "script", "knowledge base"]),
                (69, "mia", ["customer", "history", "script"]),
            ])
        + range("Seconds on hold", "s", [(72, "tom", 30, 40), (74, "mia", 20, 40)])
        + range("Size of the pilot", "agents", [(110, "tom", 40, 60), (113, "kim", 20, 40)])
        + order(
            "What comes first",
            [
                (121, "mia", ["call-back", "chat", "reports"]),
                (122, "tom", ["chat", "reports", "call-back"]),
            ])
        + range("Training time", "days", [(128, "eva", 2, 3), (129, "mia", 1, 2)])
        + order(
            "What comes first",
            [
                (131, "lena", ["reports", "call-back", "chat"]),
                (132, "mia", ["call-back", "chat", "reports"]),
            ],
            .complaint)

    private static func range(
        _ topic: String, _ unit: String, _ said: [(day: Int, speaker: ID<Person>, low: Int, high: Int)]
    ) -> [Claimed] {
        said.map { said in
            let figures = Claim.figures(Figure(said.low)...Figure(said.high), unit: unit)
            return Claimed(said.day, said.speaker, topic, figures)
        }
    }

    private static func order(
        _ topic: String, _ said: [(day: Int, speaker: ID<Person>, features: [String])],
        _ weight: Weight = .wish
    ) -> [Claimed] {
        said.map { Claimed($0.day, $0.speaker, topic, .order($0.features), weight) }
    }
}
