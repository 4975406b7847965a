import ProjectModel

extension Script {
    /// The decision log: rulings on what was disputed, which stand in it too, and what was decided besides.
    mutating func tellDecisions() {
        for (index, verdict) in Self.verdicts.enumerated() {
            switch verdict.about {
            case .topic(let topic):
                var ruled = TopicRuled()
                ruled.topic = topic
                ruled.decision = verdict.choice
                ruled.consequence = verdict.consequence
                tell(verdict.day, 860, "ana", .ruleOnTopic(ruled))
            case .context(let context, let replaced):
                var recorded = DecisionRecorded()
                recorded.context = context
                recorded.choice = verdict.choice
                recorded.consequence = verdict.consequence
                if let replaced,
                    let earlier = Self.verdicts[..<index].lastIndex(where: { $0.choice == replaced })
                {
                    recorded.supersedes = ID(number: earlier + 1)
                }
                tell(verdict.day, 860, "ana", .recordDecision(recorded))
            }
        }
    }

    private enum About: Sendable {
        case topic(String)
        /// And the choice that it takes the place of.
        case context(String, insteadOf: String? = nil)
    }

    private struct Verdict: Sendable {
        var day: Int
        var about: About
        var choice: String
        var consequence: String?

        init(_ day: Int, _ about: About, _ choice: String, _ consequence: String? = nil) {
            self.day = day
            self.about = about
            self.choice = choice
            self.consequence = consequence
        }
    }

    /// By day, which is the order of their names.
    private static let verdicts = [
        Verdict(5, .topic("Service hours"), "07:00 to 21:00, chat until 20:00", "A late shift of six"),
        Verdict(13, .topic("Yearly saving"), "120k from the third year is a goal of the project"),
        Verdict(
            21, .context("Three options stand in the business case"), "One cloud platform for all sites",
            "The old exchange is not renewed"),
        Verdict(29, .topic("Pilot site"), "Leipzig: most call types, least campaign"),
        Verdict(
            35, .context("Two kinds of agents use the platform"), "Two desktops, one for the back office",
            "Two trainings, two sets of screens"),
        Verdict(40, .topic("Where calls are stored"), "In the country, in the contract"),
        Verdict(45, .topic("Length of the contract"), "Three years, price capped, two of renewal"),
        Verdict(49, .topic("Wave order"), "Back office first, sales lines last"),
        Verdict(51, .topic("Penalties"), "One and a half per cent for each week, ten at most"),
        Verdict(
            90, .context("The trunks come three weeks late (R-06)"), "Lines are hired for the test",
            "14k from contingency"),
        Verdict(94, .topic("Desktop"), "One desktop for all sites"),
        Verdict(
            95, .context("C-03 was approved", insteadOf: "Two desktops, one for the back office"),
            "One desktop for all sites, the back office too",
            "18k and three days less; order 4705 is cancelled"),
        Verdict(97, .topic("Chat"), "With the desktop"),
        Verdict(100, .topic("Service hours"), "07:00 to 21:00, chat until 21:00 too"),
        Verdict(
            118, .topic("Call recordings"),
            "Ninety days in an archive in the country; invoices are kept apart"),
        Verdict(
            126, .context("PostgreSQL goes out of support before the launch"),
            "The successor is tried in the second dry run", "Two days of dry run 2"),
        Verdict(
            141, .context("Sales and Operations want different waves to lead"),
            "The back office goes first, whatever the weekend", "C-06 stands"),
    ]
}
