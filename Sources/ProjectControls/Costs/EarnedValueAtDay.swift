import ProjectModel

extension EarnedValue {
    init(_ facts: Facts) {
        let performance = facts.performance
        let planned = Set(performance.lines.map(\.id))
        self.init(
            budgetAtCompletion: Money(rounding: performance.budgetAtCompletion),
            plannedValue: Money(rounding: performance.plannedValue(on: facts.day)),
            earnedValue: Money(rounding: performance.earnedValue(on: facts.day)),
            actualCost: facts.costs.spent(through: facts.day), baseline: performance.baseline,
            unbaselined: facts.project.deliverables.all
                .filter { $0.added <= facts.day && !planned.contains($0.id) }.map(\.id))
    }
}
