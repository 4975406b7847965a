import ProjectModel

extension EarnedValue {
    init(_ facts: Facts) {
        let performance = facts.performance
        self.init(
            budgetAtCompletion: Money(rounding: performance.budgetAtCompletion),
            plannedValue: Money(rounding: performance.plannedValue(on: facts.day)),
            earnedValue: Money(rounding: performance.earnedValue(on: facts.day)),
            actualCost: facts.costs.spent(through: facts.day), baseline: performance.baseline,
            unbaselined: facts.known.filter { facts.line($0) == nil }
                .map { facts.deliverables[$0].id })
    }
}
