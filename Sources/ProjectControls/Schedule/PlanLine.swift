import ProjectModel

/// What earned value is measured against for one deliverable: a line of a baseline or, before there is one, of
/// the present plan.
struct PlanLine: Sendable {
    /// Of the deliverable, in the register; nil where the baseline alone knows it.
    var place: Int?
    var phase: Phase
    var start: Day
    var finish: Day
    var budget: Money
    var rule: EarningRule
}

extension PlanLine {
    init(_ line: Baseline.Line, place: Int?) {
        self.init(
            place: place, phase: line.phase, start: line.start, finish: line.finish, budget: line.budget,
            rule: line.rule)
    }

    init(_ deliverable: Deliverable, place: Int) {
        self.init(
            place: place, phase: deliverable.phase.value, start: deliverable.start.value,
            finish: deliverable.finish.value, budget: deliverable.budget.value, rule: deliverable.rule.value)
    }

    /// Those of a baseline, in its order.
    static func all(of baseline: Baseline, in deliverables: Register<Deliverable>) -> [PlanLine] {
        let places = deliverables.places(of: baseline.lines.lazy.map(\.id))
        return baseline.lines.indices.map { PlanLine(baseline.lines[$0], place: places[$0]) }
    }
}
