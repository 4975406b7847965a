extension Project {
    /// The deliverables that a change request brought, as known by `day`.
    package func work(of change: ID<ChangeRequest>, on day: Day) -> [Deliverable] {
        deliverables.all.filter { $0.change == change && $0.added <= day }
    }

    /// What a change adds to the cost; less than zero saves. The budgets of the deliverables that it brought and
    /// its effects on others or, as long as there is neither, what its requester says.
    package func netCost(of change: ChangeRequest, on day: Day) -> Money {
        let work = work(of: change.id, on: day)
        guard !work.isEmpty || !change.effects.isEmpty else { return change.cost.value }
        let own = Set(work.map(\.id))
        return work.reduce(Money.zero) { $0 + $1.budget.value }
            + change.effects.reduce(Money.zero) { sum, effect in
                own.contains(effect.value.deliverable) ? sum : sum + effect.value.cost
            }
    }

    /// The day on which work on a deliverable began, as far as it is recorded: the first progress or the first
    /// cost.
    package func began(_ deliverable: Deliverable) -> Day? {
        let progress = deliverable.progress.map(\.value).filter { $0.percent > .zero }.map(\.day).min()
        let cost = costs.firstDays[deliverable.id]
        guard let progress, let cost else { return progress ?? cost }
        return min(progress, cost)
    }
}
