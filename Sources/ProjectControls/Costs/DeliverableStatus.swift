package import ProjectModel

/// How one deliverable stands: who wants to know where the money went looks here.
package struct DeliverableStatus: Sendable, Hashable {
    package let id: ID<Deliverable>
    package let title: String
    package let phase: Phase
    /// As last reported.
    package let percentComplete: Percent
    package let plannedFinish: Day
    /// BAC, PV and EV by the baseline; zero for one that no baseline has.
    package let budget: Money
    package let plannedValue: Money
    package let earnedValue: Money
    /// Undefined while costs are recorded for days after the status date: the ledger keeps costs by
    /// deliverable for its last day only.
    package let actualCost: Measure<Money>
    package let isInBaseline: Bool

    /// EV − AC; less than zero is overspent.
    package var costVariance: Measure<Money> { actualCost.map { earnedValue - $0 } }
}

extension DeliverableStatus {
    /// Deliverables known by the day, in the order of the log.
    static func all(_ facts: Facts) -> [DeliverableStatus] {
        let ledger = facts.project.costs
        let isComplete = !ledger.byDay.keys.contains { $0 > facts.day }
        let now = Double(facts.axis.position(endOf: facts.day))
        let deliverables = facts.deliverables
        return facts.known.map { place in
            let id = deliverables[place].id
            let line = facts.line(place)
            let percent = facts.percentComplete[place]
            let planned = line.map { PlannedCurve.plannedValue(of: $0, at: now, on: facts.axis) } ?? 0
            let share = line?.rule.earnedShare(at: percent)
            return DeliverableStatus(
                id: id, title: deliverables[place].title.value,
                phase: line?.phase ?? deliverables[place].phase.value,
                percentComplete: percent, plannedFinish: line?.finish ?? deliverables[place].finish.value,
                budget: line?.budget ?? .zero, plannedValue: Money(rounding: planned),
                earnedValue: Money(rounding: share.map { $0 * (line?.budget.amount ?? 0) } ?? planned),
                actualCost: isComplete
                    ? .value(ledger.byDeliverable[id] ?? .zero)
                    : .undefined("costs of later days are recorded"),
                isInBaseline: line != nil)
        }
    }
}
