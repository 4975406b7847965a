package import ProjectModel

/// What was agreed of a piece of work, or of several together, and what became of it.
package struct ActualAgainstPlan: Sendable, Hashable {
    /// Nil where no baseline has it.
    package let plannedStart: Day?
    package let plannedFinish: Day?
    package let actualStart: Day?
    /// Nil while something of it is not finished.
    package let actualFinish: Day?
    package let budget: Money
    package let cost: Measure<Money>
    /// Working days by which it began or ended before what was agreed; less than zero is late.
    package let startVarianceDays: Measure<Double>
    package let finishVarianceDays: Measure<Double>

    /// Budget less cost; less than zero is overspent.
    package var costVariance: Measure<Money> { cost.map { budget - $0 } }
    /// Cost ÷ budget − 1: .1 is ten per cent more than was agreed.
    package var costOverrun: Measure<Double> {
        cost.flatMap { cost in
            Measure<Double>.ratio(cost.amount, over: budget.amount, unless: "no budget was agreed")
                .map { $0 - 1 }
        }
    }

    init(
        plannedStart: Day?, plannedFinish: Day?, actualStart: Day?, actualFinish: Day?, isFinished: Bool,
        budget: Money, cost: Measure<Money>, on axis: WorkingAxis
    ) {
        self.plannedStart = plannedStart
        self.plannedFinish = plannedFinish
        self.actualStart = actualStart
        self.actualFinish = isFinished ? actualFinish : nil
        self.budget = budget
        self.cost = cost
        func variance(_ planned: Day?, _ actual: Day?, unless reason: String) -> Measure<Double> {
            guard let actual else { return .undefined(reason) }
            guard let planned else { return .undefined("no baseline has it") }
            return .value(Double(axis.distance(from: actual, to: planned)))
        }
        startVarianceDays = variance(plannedStart, actualStart, unless: "not begun")
        finishVarianceDays = variance(plannedFinish, self.actualFinish, unless: "not finished")
    }

    /// Several together: from the first start to the last finish, sums of money.
    init(_ parts: [ActualAgainstPlan], on axis: WorkingAxis) {
        let unknown = parts.lazy.compactMap(\.cost.reason).first
        self.init(
            plannedStart: parts.compactMap(\.plannedStart).min(),
            plannedFinish: parts.compactMap(\.plannedFinish).max(),
            actualStart: parts.compactMap(\.actualStart).min(),
            actualFinish: parts.compactMap(\.actualFinish).max(),
            isFinished: !parts.isEmpty && parts.allSatisfy { $0.actualFinish != nil },
            budget: parts.reduce(.zero) { $0 + $1.budget },
            cost: unknown.map { .undefined($0) }
                ?? .value(parts.reduce(.zero) { $0 + ($1.cost.value ?? .zero) }),
            on: axis)
    }
}
