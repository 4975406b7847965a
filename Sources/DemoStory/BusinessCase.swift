import ProjectModel

extension Script {
    /// Why the project is worth doing: the need, three ways to meet it, what each costs and brings, and how each
    /// may turn out.
    mutating func tellBusinessCase() {
        var stands = BusinessCaseSet()
        stands.need =
            "The exchange of 2009 fails every winter, its maker names no successor, and its lines cost 310k a year"
        stands.viability =
            "Two of seven platforms meet all needs, the law allows storage in the country, the team is on site"
        stands.discountRate = Percent(8)
        tell(4, 350, "ana", .setBusinessCase(stands))
        for (index, option) in Self.options.enumerated() {
            let id = ID<CaseOption>(number: index + 1)
            var added = OptionAdded()
            added.title = option.title
            added.note = option.note
            tell(7, 350 + index, "ana", .addOption(added))
            for (year, sums) in option.years.enumerated() {
                var flow = CashFlowSet()
                flow.id = id
                flow.year = year
                flow.cost = thousands(sums.cost)
                flow.benefit = thousands(sums.benefit)
                tell(11 + index, 360 + year, "ana", .setCashFlow(flow))
            }
            for (place, end) in option.ends.enumerated() {
                var outcome = OutcomeSet()
                outcome.id = id
                outcome.name = end.name
                outcome.probability = Percent(end.probability)
                outcome.value = thousands(end.value)
                tell(16, 360 + 10 * index + place, "ana", .setOutcome(outcome))
            }
        }
        var chosen = OptionChosen()
        chosen.id = "O-01"
        chosen.reason = "Highest value by either figure, and the only one that outlives the old exchange"
        tell(21, 870, "ana", .chooseOption(chosen))
    }

    private struct Option: Sendable {
        var title: String
        var note: String
        /// From the day of the decision on, in thousands of euros.
        var years: [(cost: Int, benefit: Int)]
        /// What it is then worth, all costs paid; the probabilities come to 100 %.
        var ends: [(name: String, probability: Int, value: Int)]
    }

    private static let options = [
        Option(
            title: "One cloud platform for all sites",
            note: "Calls, chat and messages on one desktop; lines are cancelled",
            years: [(1350, 0), (190, 730), (190, 885), (190, 880), (190, 880), (190, 880)],
            ends: [
                ("As planned", 55, 1270), ("A year late", 30, 760), ("Agents keep the old tools", 15, 120),
            ]),
        Option(
            title: "Renew the old exchange", note: "Spare parts from the market, no new channels",
            years: [(420, 0), (310, 380), (310, 380), (310, 380), (310, 380), (310, 380)],
            ends: [("It lasts five years", 40, -140), ("It breaks down in a campaign", 60, -520)]),
        Option(
            title: "Cloud for the sales lines only", note: "Two platforms side by side",
            years: [(560, 0), (120, 310), (120, 310), (120, 310), (120, 310), (120, 310)],
            ends: [("As planned", 70, 200), ("Service follows after all", 30, -90)]),
    ]
}
