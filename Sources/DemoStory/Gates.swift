import ProjectModel

extension Script {
    /// Phases, the gates at their ends, and what must be true before a gate is passed. Planning was passed with
    /// conditions first.
    mutating func tellPhases() {
        plan(.initiation, 1, 24, gate: 24)
        plan(.planning, 18, 58, gate: 58)
        plan(.execution, 48, 241, gate: 237)
        plan(.monitoring, 1, 260, gate: nil)
        plan(.closure, 238, 260, gate: 260)

        var number = 0
        for (phase, agreed, list) in Self.criteria {
            for criterion in list {
                number += 1
                var set = CriterionSet()
                set.phase = phase
                set.text = criterion.text
                set.owner = criterion.owner
                tell(agreed, 200 + number, "ana", .setCriterion(set))
                if let waiver = criterion.waiver { waive(ID(number: number), waiver) }
                guard let met = criterion.met else { continue }
                var fact = CriterionMet()
                fact.id = ID(number: number)
                fact.evidence = criterion.evidence
                fact.link = criterion.link.map { "https://wiki.example.com/atlas/\($0)" }
                tell(met, 500 + number, criterion.owner.text, .meetCriterion(fact))
            }
        }
        decide(
            .initiation, 24, .go,
            "Need and viability shown: the old exchange costs 310k a year and ends anyway")
        decide(
            .planning, 54, .conditional, "Agreed by all but Finance and Legal, whose papers are not in yet",
            conditions: "The data-protection impact is assessed, and budget and reserves are agreed")
        decide(.planning, 58, .go, "Plan, budget and register agreed by all five departments")
    }

    private mutating func plan(_ phase: Phase, _ start: Int, _ finish: Int, gate: Int?) {
        var planned = PhasePlanned()
        planned.phase = phase
        planned.start = calendar[start]
        planned.finish = calendar[finish]
        planned.gate = gate.map { calendar[$0] }
        tell(-24, 100 + phase.number, "ana", .planPhase(planned))
    }

    private mutating func decide(
        _ phase: Phase, _ day: Int, _ verdict: GateVerdict, _ reason: String, conditions: String? = nil
    ) {
        var decided = GateDecided()
        decided.phase = phase
        decided.verdict = verdict
        decided.reason = reason
        decided.conditions = conditions
        decided.due = conditions.map { _ in calendar[58] }
        tell(day, 990, "ana", .decideGate(decided))
    }

    /// One account says that a criterion need not be met; where the second one said so too, it does not.
    private mutating func waive(_ id: ID<ExitCriterion>, _ waiver: Waived) {
        var proposed = WaiverProposed()
        proposed.id = id
        proposed.reason = waiver.reason
        tell(waiver.day, 720, waiver.by, .waiveCriterion(proposed))
        guard let day = waiver.agreed else { return }
        proposed.reason = ""
        tell(day, 720, "ana", .waiveCriterion(proposed))
    }

    private struct Waived: Sendable {
        var by: String
        var day: Int
        var reason: String
        /// The working day on which the manager agreed.
        var agreed: Int?
    }

    private struct Criterion {
        var text: String
        var owner: ID<Person>
        /// The working day on which it was met, with what shows it; nil while it is open.
        var met: Int?
        var evidence = ""
        /// The page that shows it.
        var link: String?
        var waiver: Waived?

        init(
            _ text: String, _ owner: ID<Person>, met: Int? = nil, _ evidence: String = "",
            at link: String? = nil,
            waiver: Waived? = nil
        ) {
            self.text = text
            self.owner = owner
            self.met = met
            self.evidence = evidence
            self.link = link
            self.waiver = waiver
        }
    }

    private static let criteria: [(Phase, agreed: Int, [Criterion])] = [
        (
            .initiation, 2,
            [
                Criterion(
                    "The business case holds with benefits a fifth lower", "lena", met: 18,
                    "Sheet 4 of the case: pays back in 34 instead of 26 months", at: "case"),
                Criterion(
                    "Every department has named who speaks for it", "ana", met: 9, "Five names on record"),
                Criterion(
                    "No legal bar to storing calls in the cloud", "sam", met: 21,
                    "Opinion of the data protection office"),
                Criterion(
                    "Two platforms at least meet the needs", "raj", met: 22, "Market scan, 2 of 7 meet all"),
            ]
        ),
        (
            .planning, 26,
            [
                Criterion(
                    "Requirements signed by Operations and Sales", "eva", met: 41, "Signed catalogue 1.2"),
                Criterion(
                    "Architecture reviewed from outside", "raj", met: 47, "Review of 3 findings, all closed"),
                Criterion(
                    "A contract with the vendor is signed", "lena", met: 50,
                    "Contract with a price cap for 3 years", at: "contract"),
                Criterion(
                    "Data-protection impact assessed", "sam", met: 56, "Assessment 14, risk acceptable"),
                Criterion(
                    "Every deliverable has one owner and three estimates", "ben", met: 55, "Plan of that day"),
                Criterion("Budget and reserves agreed", "lena", met: 57, "Minutes of the budget round"),
                Criterion(
                    "A company of our size shows us the platform in use", "ben",
                    waiver: Waived(
                        by: "ben", day: 51, reason: "The visit is in autumn; two smaller ones were seen",
                        agreed: 52)),
            ]
        ),
        (
            .execution, 62,
            [
                Criterion(
                    "Every agent group signs in once for all tools", "raj", met: 92, "All 14 groups moved"),
                Criterion(
                    "A sample of 500 contacts migrates without loss", "ben", met: 129, "500 of 500, twice",
                    at: "migration/sample-2"),
                Criterion(
                    "Voice quality at the sites of wave A is good", "jo", met: 134,
                    "Measured for ten days, 4.2 of 5"),
                Criterion(
                    "The support rota of the launch weeks is filled", "tom", met: 139,
                    "Rota with names and stand-ins"),
                Criterion("Load of 1.5 times the peak is carried for an hour", "nils"),
                Criterion("Number porting is rehearsed with the carrier", "jo"),
                Criterion(
                    "Nine of ten agents are trained", "eva",
                    waiver: Waived(
                        by: "eva", day: 141, reason: "Eight of ten would do, the others learn at their desks")
                ),
                Criterion("Rollback takes less than 120 minutes, decision included", "ben"),
                Criterion("The date of the cut-over is agreed by Sales and Operations", "ana"),
            ]
        ),
        (
            .closure, 63,
            [
                Criterion("Thirty days without an outage of more than ten minutes", "tom"),
                Criterion("The old lines are cancelled and credited", "lena"),
                Criterion("Benefits are measured against the business case", "lena"),
            ]
        ),
    ]
}
