import ProjectModel

extension Script {
    /// The cut-over: what must be true before, and the way back, which still takes too long.
    mutating func tellLaunch() {
        var planned = LaunchPlanned()
        planned.title = "Cut-over"
        planned.day = calendar.saturday(after: 240)
        planned.outage = Minutes(120)
        planned.latency = Minutes(30)
        planned.decider = "ana"
        planned.toleratedBy = "operations"
        planned.care = WorkDays(15)
        tell(100, 640, "ana", .planLaunch(planned))
        for (index, condition) in Self.conditions.enumerated() {
            var set = LaunchCriterionSet()
            set.text = condition.text
            set.owner = condition.owner
            tell(101, 640 + index, "ana", .setLaunchCriterion(set))
            for (day, verdict, evidence) in condition.checks {
                var checked = LaunchChecked()
                checked.id = ID(number: index + 1)
                checked.verdict = verdict
                checked.evidence = evidence
                tell(day, 830 + index, condition.owner.text, .checkLaunch(checked))
            }
        }
        planWayBack(108, trigger: nil)
        planWayBack(119, trigger: "Three per cent of calls fail for ten minutes")
        for (day, minutes, result, note) in Self.rehearsals {
            var rehearsed = RollbackRehearsed()
            rehearsed.day = calendar[day]
            rehearsed.duration = Minutes(minutes)
            rehearsed.result = result
            rehearsed.note = note
            tell(day, 820, "jo", .rehearseRollback(rehearsed))
        }
    }

    private mutating func planWayBack(_ day: Int, trigger: String?) {
        var planned = RollbackPlanned()
        planned.trigger = trigger
        planned.owner = "jo"
        planned.steps =
            "Back to the old lines. Routes of 11 sites are turned at the carrier, agents open the old tools, "
            + "recordings of the night are kept on both sides"
        tell(day, 650, "ben", .planRollback(planned))
    }

    private static let rehearsals: [(day: Int, minutes: Int, result: Rehearsal.Result, note: String)] = [
        (117, 140, .failed, "Two number ranges stayed on the new platform"),
        (124, 108, .well, "All ranges back; half an hour lost looking for the list"),
        (139, 95, .well, "With the list on the wall; the carrier takes an hour of it"),
    ]

    private struct Condition: Sendable {
        var text: String
        var owner: ID<Person>
        var checks: [(day: Int, verdict: LaunchCheck.Verdict, evidence: String)]

        init(
            _ text: String, _ owner: ID<Person>,
            _ checks: (day: Int, verdict: LaunchCheck.Verdict, evidence: String)...
        ) {
            self.text = text
            self.owner = owner
            self.checks = checks
        }
    }

    private static let conditions = [
        Condition(
            "Every agent group signs in once for all tools", "raj", (102, .met, "All 14 groups moved")),
        Condition(
            "A sample of 500 contacts migrates without loss", "ben",
            (123, .notMet, "493 of 500: old notes are cut off"), (129, .met, "500 of 500, twice")),
        Condition(
            "Voice quality at the sites of wave A is good", "jo",
            (134, .met, "Measured for ten days, 4.2 of 5")),
        Condition(
            "The support rota of the launch weeks is filled", "tom",
            (125, .notMet, "11 of 14 nights have a name"), (139, .met, "Rota with names and stand-ins")),
        Condition(
            "The way back fits into the outage that is tolerated", "jo",
            (124, .notMet, "108 minutes and 30 to decide, of 120"),
            (139, .notMet, "95 minutes and 30 to decide, of 120")),
        Condition(
            "Sales and Operations agree on the date", "ana", (140, .notMet, "Two weekends, two weeks apart")),
        Condition("Load of 1.5 times the peak is carried for an hour", "nils"),
        Condition("Number porting is rehearsed with the carrier", "jo"),
        Condition("Nine of ten agents are trained", "eva"),
    ]
}
