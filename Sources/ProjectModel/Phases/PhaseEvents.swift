package struct PhasePlanned: Sendable, Hashable {
    static let type = "phase-planned"

    package var phase = Phase.initiation
    package var start = Day(number: 0)
    package var finish = Day(number: 0)
    package var gate: Day?

    package init() {}
}

extension PhasePlanned: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("phase", &phase)
        try field("start", &start)
        try field("finish", &finish)
        try field("gate", &gate)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        var plan =
            project.phases[phase]
            ?? PhasePlan(start: Recorded(start, stamp), finish: Recorded(finish, stamp))
        plan.start = Recorded(start, stamp)
        plan.finish = Recorded(finish, stamp)
        if let gate { plan.gateDay = Recorded(gate, stamp) }
        project.phases[phase] = plan
    }
}

package struct GateDecided: Sendable, Hashable {
    static let type = "gate-decided"

    package var phase = Phase.initiation
    package var verdict = GateVerdict.hold
    package var reason = ""
    package var conditions: String?
    package var due: Day?

    package init() {}
}

extension GateDecided: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("phase", &phase)
        try field("verdict", &verdict)
        try field("reason", &reason)
        try field("conditions", &conditions)
        try field("due", &due)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let decision = GateDecision(
            verdict: verdict, reason: reason, day: stamp.day, conditions: conditions, due: due)
        project.phases[phase]?.decisions.append(Recorded(decision, stamp))
    }
}
