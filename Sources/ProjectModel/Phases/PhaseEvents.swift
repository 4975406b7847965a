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

    package init() {}
}

extension GateDecided: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("phase", &phase)
        try field("verdict", &verdict)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let decision = GateDecision(verdict: verdict, reason: reason, day: stamp.day)
        project.phases[phase]?.decision = Recorded(decision, stamp)
    }
}

package struct CriterionSet: Sendable, Hashable {
    static let type = "criterion-set"

    package var id: ID<ExitCriterion> = ""
    package var phase = Phase.initiation
    package var text = ""
    package var owner: ID<Person> = ""

    package init() {}
}

extension CriterionSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("phase", &phase)
        try field("text", &text)
        try field("owner", &owner)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.criteria.add(
            ExitCriterion(
                id: id, phase: Recorded(phase, stamp), text: Recorded(text, stamp),
                owner: Recorded(owner, stamp)))
    }
}

package struct CriterionMet: Sendable, Hashable {
    static let type = "criterion-met"

    package var id: ID<ExitCriterion> = ""
    package var evidence = ""

    package init() {}
}

extension CriterionMet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("evidence", &evidence)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.criteria.update(id) {
            $0.evidence = Recorded(Evidence(text: evidence, day: stamp.day), stamp)
        }
    }
}
