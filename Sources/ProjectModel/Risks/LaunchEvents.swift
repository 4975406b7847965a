package struct LaunchPlanned: Sendable, Hashable {
    static let type = "launch-planned"

    package var title = ""
    package var day = Day(number: 0)
    package var outage = Minutes.zero
    package var latency = Minutes.zero
    package var decider: ID<Person> = ""
    package var toleratedBy: ID<Party>?
    package var care: WorkDays?

    package init() {}
}

extension LaunchPlanned: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("title", &title)
        try field("on", &day)
        try field("outage", &outage)
        try field("latency", &latency)
        try field("decider", &decider)
        try field("tolerated-by", &toleratedBy)
        try field("care", &care)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.launch.plan = LaunchPlan(
            title: Recorded(title, stamp), day: Recorded(day, stamp), outage: Recorded(outage, stamp),
            toleratedBy: toleratedBy.map { Recorded($0, stamp) }, latency: Recorded(latency, stamp),
            decider: Recorded(decider, stamp), care: care.map { Recorded($0, stamp) })
    }
}

package struct LaunchCriterionSet: Sendable, Hashable {
    static let type = "launch-criterion-set"

    package var id: ID<LaunchCriterion> = ""
    package var text = ""
    package var owner: ID<Person> = ""

    package init() {}
}

extension LaunchCriterionSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("text", &text)
        try field("owner", &owner)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.launch.criteria.add(
            LaunchCriterion(id: id, text: Recorded(text, stamp), owner: Recorded(owner, stamp)))
    }
}

package struct LaunchChecked: Sendable, Hashable {
    static let type = "launch-checked"

    package var id: ID<LaunchCriterion> = ""
    package var verdict = LaunchCheck.Verdict.met
    package var evidence = ""

    package init() {}
}

extension LaunchChecked: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("verdict", &verdict)
        try field("evidence", &evidence)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let check = LaunchCheck(verdict: verdict, evidence: evidence, day: stamp.day)
        project.launch.criteria.update(id) { $0.checks.append(Recorded(check, stamp)) }
    }
}

package struct RollbackPlanned: Sendable, Hashable {
    static let type = "rollback-planned"

    package var trigger: String?
    package var owner: ID<Person> = ""
    package var steps = ""

    package init() {}
}

extension RollbackPlanned: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("trigger", &trigger)
        try field("owner", &owner)
        try field("steps", &steps)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.launch.rollback = RollbackPlan(
            trigger: trigger.map { Recorded($0, stamp) }, owner: Recorded(owner, stamp),
            steps: Recorded(steps, stamp))
    }
}

package struct RollbackRehearsed: Sendable, Hashable {
    static let type = "rollback-rehearsed"

    package var day = Day(number: 0)
    package var duration = Minutes.zero
    package var result = Rehearsal.Result.well
    package var note: String?

    package init() {}
}

extension RollbackRehearsed: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("on", &day)
        try field("minutes", &duration)
        try field("result", &result)
        try field("note", &note)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let rehearsal = Rehearsal(day: day, duration: duration, result: result, note: note)
        project.launch.rehearsals.append(Recorded(rehearsal, stamp))
    }
}

/// A go or a no-go, with what stood on the board when it was said.
package struct LaunchDecided: Sendable, Hashable {
    static let type = "launch-decided"

    package var verdict = LaunchVerdict.noGo
    package var reason = ""
    package var decider: ID<Person>?
    package var board = LaunchBoard.Verdict.notReady
    package var met = 0
    package var criteria = 0
    package var rollback: Minutes?

    package init() {}
}

extension LaunchDecided: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("verdict", &verdict)
        try field("reason", &reason)
        try field("decider", &decider)
        try field("board", &board)
        try field("met", &met)
        try field("criteria", &criteria)
        try field("rollback", &rollback)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let decision = LaunchDecision(
            verdict: verdict, reason: reason, day: stamp.day, decider: decider, board: board, met: met,
            criteria: criteria, rollback: rollback)
        project.launch.decisions.append(Recorded(decision, stamp))
    }
}
