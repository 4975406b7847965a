package import ProjectModel

/// When the work will be finished and what it will have cost, as ranges.
///
/// Time: AT + PD − ES (the rest takes as long as planned); cost: EAC by shrunk CPI; both times the factors by
/// which the projects of a reference class ended beside that forecast at the same stage, never before today
/// nor below what is spent. Source: back-test over 1,201 tracking periods of DSLIB.
package struct Forecast: Sendable {
    package let referenceClass: String
    package let profile: CostProfile
    package let finish: Measure<FinishForecast>
    package let cost: Measure<CostForecast>
    /// P(finish ≤ committed finish), a share of one.
    package let chanceOfDate: Measure<Double>
    /// P(cost ≤ BAC)
    package let chanceOfBudget: Measure<Double>
    /// P(cost ≤ the sum that was granted, reserves included)
    package let chanceOfGrant: Measure<Double>
    /// P(on time and within BAC) as if the two were independent, which understates it where what is late is
    /// also dear; it lies between 0 and the smaller of the two.
    package let chanceOfBoth: Measure<Double>
}

/// The end of the work.
package struct FinishForecast: Sendable {
    /// AT + PD − ES as a position on the working axis.
    package let point: Double
    package let pointDay: Day
    /// Positions on the working axis.
    package let quantiles: Quantiles
    package let days: Cone<Day>
    /// Working days from the committed finish to the P50 finish; more than zero is late.
    package let delayDays: Int
}

/// The cost of the whole.
package struct CostForecast: Sendable {
    /// EAC by shrunk CPI.
    package let point: Money
    /// Minor units.
    package let quantiles: Quantiles
    package let sums: Cone<Money>
}
