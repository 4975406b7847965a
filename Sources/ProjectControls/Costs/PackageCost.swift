package import ProjectModel

/// Where the money of one deliverable went: its budget against what was spent on it and what is promised.
package struct PackageCost: Sendable, Hashable {
    package let id: ID<Deliverable>
    package let title: String
    package let phase: Phase
    /// As planned now.
    package let budget: Money
    /// By the baseline that the variance is measured against; zero where it has none.
    package let agreedBudget: Money
    package let earnedValue: Money
    /// Undefined while costs of later days are recorded; see `DeliverableStatus`.
    package let actualCost: Measure<Money>
    /// What is promised and not yet paid.
    package let committed: Money
    /// How much of the cost variance people have explained, by cause.
    package let explained: [Cause: Money]
    package let light: Light

    /// What is neither spent nor promised; less than zero is more than there is.
    package var left: Measure<Money> { actualCost.map { budget - $0 - committed } }
    /// CV = EV − AC; less than zero is overspent.
    package var variance: Measure<Money> { actualCost.map { earnedValue - $0 } }
    /// What is overspent and nobody has said why; zero where it is not overspent.
    package var unexplained: Measure<Money> {
        variance.map { variance in
            let over = explained.values.reduce(Money.zero) { $0 + $1 }
            return variance < .zero ? max(.zero, .zero - variance - over) : .zero
        }
    }
}

extension PackageCost {
    /// Attention: spent and promised are more than the budget; off track: by more than is tolerated.
    static func all(_ facts: Facts, _ deliverables: [DeliverableStatus]) -> [PackageCost] {
        let project = facts.project
        let tolerance = project.charter.tolerances.value.cost
        var committed: [ID<Deliverable>: Money] = [:]
        for commitment in project.costs.commitments.all {
            committed[commitment.deliverable, default: .zero] += commitment.open(on: facts.day)
        }
        return zip(facts.known, deliverables).map { place, status in
            let budget = facts.deliverables[place].budget.value
            let owed = committed[status.id] ?? .zero
            var explained: [Cause: Money] = [:]
            for explanation in facts.deliverables[place].explanations
            where explanation.value.day <= facts.day {
                guard let cost = explanation.value.cost else { continue }
                explained[explanation.value.cause, default: .zero] += cost
            }
            return PackageCost(
                id: status.id, title: status.title, phase: status.phase, budget: budget,
                agreedBudget: status.budget, earnedValue: status.earnedValue, actualCost: status.actualCost,
                committed: owed, explained: explained,
                light: .ofEstimate(
                    status.actualCost.map { $0 + owed }, budget: budget, tolerated: tolerance))
        }
    }
}
