import ProjectModel

/// What earned value is measured against for one deliverable: a line of a baseline or, before there is one, of
/// the present plan.
struct PlanLine: Sendable {
    /// Of the deliverable, in the register.
    var place: Int
    var phase: Phase
    var start: Day
    var finish: Day
    var budget: Money
    var rule: EarningRule
}

extension PlanLine {
    init(_ line: borrowing Baseline.Line, place: Int) {
        self.init(
            place: place, phase: line.phase, start: line.start, finish: line.finish, budget: line.budget,
            rule: line.rule)
    }

    init(_ deliverable: borrowing Deliverable, place: Int) {
        self.init(
            place: place, phase: deliverable.phase.value, start: deliverable.start.value,
            finish: deliverable.finish.value, budget: deliverable.budget.value, rule: deliverable.rule.value)
    }
}
