/// The four sums of earned value at the end of one day, in any unit of money, and what follows from them.
/// Source: PMI, Practice Standard for Earned Value Management; ISO 21508:2018.
///
/// `EarnedValue` is the same in whole minor units, with the baseline that it was measured against; this is what a
/// file of another tool gives, where a sum may have any number of decimals.
package struct EarnedAmounts: Sendable, Hashable {
    /// BAC
    package let budgetAtCompletion: Double
    /// PV
    package let plannedValue: Double
    /// EV
    package let earnedValue: Double
    /// AC
    package let actualCost: Double

    package init(
        budgetAtCompletion: Double, plannedValue: Double, earnedValue: Double, actualCost: Double
    ) {
        self.budgetAtCompletion = budgetAtCompletion
        self.plannedValue = plannedValue
        self.earnedValue = earnedValue
        self.actualCost = actualCost
    }

    /// CV = EV − AC; less than zero is overspent.
    package var costVariance: Double { earnedValue - actualCost }
    /// SV = EV − PV; less than zero is late.
    package var scheduleVariance: Double { earnedValue - plannedValue }

    /// CV% = CV / EV, a share of one.
    package var costVarianceShare: Measure<Double> {
        .ratio(costVariance, over: earnedValue, unless: "nothing is earned yet")
    }

    /// SV% = SV / PV, a share of one.
    package var scheduleVarianceShare: Measure<Double> {
        .ratio(scheduleVariance, over: plannedValue, unless: "nothing was planned by now")
    }

    /// CPI = EV / AC
    package var costPerformanceIndex: Measure<Double> {
        .ratio(earnedValue, over: actualCost, unless: "no actual cost yet")
    }

    /// SPI = EV / PV; see `isScheduleIndexFading`.
    package var schedulePerformanceIndex: Measure<Double> {
        .ratio(earnedValue, over: plannedValue, unless: "nothing was planned by now")
    }

    /// Whether SPI must not stand alone: it comes back to 1 however late a project ends, so that from 70 % on only
    /// SPI(t) tells. In DSLIB, late projects that were 90 % complete had a mean SPI of .96 and SPI(t) of .81.
    package var isScheduleIndexFading: Bool { (percentComplete.value ?? 0) >= 0.7 }

    /// EV / BAC, a share of one.
    package var percentComplete: Measure<Double> {
        .ratio(earnedValue, over: budgetAtCompletion, unless: Self.nothingPlanned)
    }

    /// AC / BAC, a share of one.
    package var percentSpent: Measure<Double> {
        .ratio(actualCost, over: budgetAtCompletion, unless: Self.nothingPlanned)
    }

    /// TCPI(BAC) = (BAC − EV) / (BAC − AC): the efficiency that the rest must have to end within the budget.
    package var toCompleteIndex: Measure<Double> {
        guard budgetAtCompletion > 0 else { return .undefined(Self.nothingPlanned) }
        return .ratio(
            budgetAtCompletion - earnedValue, over: budgetAtCompletion - actualCost,
            unless: "the budget is exhausted")
    }

    /// TCPI for another target, such as an EAC: (BAC − EV) / (target − AC).
    package func toCompleteIndex(for target: Double) -> Measure<Double> {
        .ratio(
            budgetAtCompletion - earnedValue, over: target - actualCost, unless: "the target is exhausted")
    }

    package var isComplete: Bool {
        budgetAtCompletion > 0 && earnedValue >= budgetAtCompletion * (1 - 1e-9)
    }

    static let nothingPlanned = "nothing is planned"
}
