package struct BaselineTaken: Sendable, Hashable {
    static let type = "baseline-taken"

    package var number = 0
    package var reason = ""
    package var change: ID<ChangeRequest>?
    package var scope: String?

    package init() {}
}

extension BaselineTaken: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("number", &number)
        try field("reason", &reason)
        try field("change", &change)
        try field("scope", &scope)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let lines = project.deliverables.all.map {
            Baseline.Line(
                id: $0.id, title: $0.title.value, phase: $0.phase.value, start: $0.start.value,
                finish: $0.finish.value,
                budget: $0.budget.value, rule: $0.rule.value)
        }
        project.baselines.append(
            Baseline(
                number: number, reason: reason, change: change, scope: scope, seq: stamp.seq, day: stamp.day,
                committedFinish: project.charter.committedFinish.value,
                budget: project.charter.budget.value, lines: lines))
    }
}
