package import ProjectModel

/// Earned value management at the end of one day. Source: PMI, Practice Standard for Earned Value Management;
/// ISO 21508:2018.
package struct EarnedValue: Sendable, Hashable {
    /// BAC, the budgets of all deliverables of the baseline.
    package let budgetAtCompletion: Money
    /// PV, what should have been earned by now.
    package let plannedValue: Money
    /// EV, the budget of the work that is done.
    package let earnedValue: Money
    /// AC, everything that was spent, on whatever it was.
    package let actualCost: Money
    /// The number of the baseline that this is measured against; nil: there is none yet, and the present plan
    /// stands in for it.
    package var baseline: Int?
    /// Deliverables that came after the baseline: they have no plan to earn against until the next baseline,
    /// while what they cost counts.
    package var unbaselined: [ID<Deliverable>] = []

    package init(
        budgetAtCompletion: Money, plannedValue: Money, earnedValue: Money, actualCost: Money,
        baseline: Int? = nil, unbaselined: [ID<Deliverable>] = []
    ) {
        self.budgetAtCompletion = budgetAtCompletion
        self.plannedValue = plannedValue
        self.earnedValue = earnedValue
        self.actualCost = actualCost
        self.baseline = baseline
        self.unbaselined = unbaselined
    }

    /// CV = EV − AC; less than zero is overspent.
    package var costVariance: Money { earnedValue - actualCost }
    /// SV = EV − PV; less than zero is late.
    package var scheduleVariance: Money { earnedValue - plannedValue }

    /// The same as plain numbers of minor units.
    package var amounts: EarnedAmounts {
        EarnedAmounts(
            budgetAtCompletion: budgetAtCompletion.amount, plannedValue: plannedValue.amount,
            earnedValue: earnedValue.amount, actualCost: actualCost.amount)
    }

    /// CV% = CV / EV, a share of one.
    package var costVarianceShare: Measure<Double> { amounts.costVarianceShare }
    /// SV% = SV / PV, a share of one.
    package var scheduleVarianceShare: Measure<Double> { amounts.scheduleVarianceShare }
    /// CPI = EV / AC
    package var costPerformanceIndex: Measure<Double> { amounts.costPerformanceIndex }
    /// SPI = EV / PV; tends to 1 however late a project ends, so SPI(t) is the one to look at.
    package var schedulePerformanceIndex: Measure<Double> { amounts.schedulePerformanceIndex }
    /// TCPI(BAC) = (BAC − EV) / (BAC − AC): the efficiency that the rest must have to end within the budget.
    package var toCompleteIndex: Measure<Double> { amounts.toCompleteIndex }
    /// TCPI for another target, such as an EAC: (BAC − EV) / (target − AC).
    package func toCompleteIndex(for target: Money) -> Measure<Double> {
        amounts.toCompleteIndex(for: target.amount)
    }
    /// EV / BAC, a share of one.
    package var percentComplete: Measure<Double> { amounts.percentComplete }
    /// AC / BAC, a share of one.
    package var percentSpent: Measure<Double> { amounts.percentSpent }

    package var isComplete: Bool { budgetAtCompletion > .zero && earnedValue >= budgetAtCompletion }
}
