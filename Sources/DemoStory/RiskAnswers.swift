import ProjectModel

extension Script {
    /// What is done about each risk and what is left of it then, and how the one that happened ended.
    mutating func tellRiskAnswers() {
        for action in Self.actions {
            guard let number = action.risk.number else { continue }
            var answered = RiskAnswered()
            answered.id = action.risk
            answered.action = action.text
            if let after = action.after {
                let (chance, sum) = (after.probability, after.impact)
                answered.residualProbability = Percent(chance.lowerBound)...Percent(chance.upperBound)
                answered.residualImpact = thousands(sum.lowerBound)...thousands(sum.upperBound)
            }
            tell(action.day, 455, RiskTale.all[number - 1].owner.text, .answerRisk(answered))
        }
        var closed = IssueClosed()
        closed.id = "R-06"
        closed.day = calendar[107]
        closed.cost = thousands(13)
        closed.note = "Trunks are up, the hired lines went back"
        tell(108, 660, "jo", .closeIssue(closed))
    }

    private struct Action: Sendable {
        var risk: ID<Risk>
        var day: Int
        var text: String
        /// Per cent, and thousands of euros.
        var after: (probability: ClosedRange<Int>, impact: ClosedRange<Int>)?

        init(
            _ risk: ID<Risk>, _ day: Int, _ text: String,
            _ after: (probability: ClosedRange<Int>, impact: ClosedRange<Int>)? = nil
        ) {
            self.risk = risk
            self.day = day
            self.text = text
            self.after = after
        }
    }

    private static let actions = [
        Action("R-02", 110, "Rehearse with the carrier, keep the old lines for a week", (5...10, 60...90)),
        Action(
            "R-04", 36, "Load test at 1.5 times the peak, a plain menu for the worst hour", (5...15, 30...50)),
        Action("R-06", 74, "Ask for the permit again, price hired lines"),
        Action("R-01", 80, "Bundle requests, keep the last record of each caller", (5...10, 20...30)),
        Action("R-05", 96, "Book the reviewer for a fixed day, send drafts ahead", (10...20, 20...32)),
        Action("R-08", 97, "Rent the seats of the evening school", (15...25, 10...14)),
        Action("R-09", 98, "Agents of both sites in the design, a week of trial", (15...25, 15...25)),
        Action("R-10", 102, "Renewal at the same price is asked for with the pilot"),
        Action("R-11", 111, "A converter for each old format, samples before and after", (5...10, 40...70)),
        Action(
            "R-13", 115, "Ben learns the way back; a bonus until the end of the launch", (15...20, 20...30)),
        Action("R-14", 116, "Copper line is doubled, voice gets its own share", (10...15, 8...12)),
        Action("R-15", 118, "Limit by the hour at the carrier, insured above it", (8...12, 5...10)),
        Action("R-16", 119, "Notice by the month is being bargained for", (10...20, 12...15)),
        Action("R-07", 121, "Two adapters are built by our own people", (15...25, 20...50)),
        Action("R-17", 126, "Offer of the landlord is asked for in writing", (60...80, 16...24)),
    ]
}
