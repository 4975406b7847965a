package import ProjectModel

/// What the chart of budget against timeline draws: money and work that are left, and where the money will go.
///
/// Sums are in minor units. Arrays by day hold one element a civil day from `start` on. Below zero is overspent.
package struct BurnDown: Sendable {
    package struct Point: Sendable, Hashable {
        package let day: Day
        package let amount: Double
    }

    /// One day to come.
    package struct ForecastDay: Sendable {
        package let day: Day
        /// Money left: with probability .10 at most `p10`, and so on.
        package let moneyLeft: Cone<Double>
        /// The probability that the work is not finished at the end of the day.
        package let chanceWorking: Double
    }

    package let start: Day
    /// Covers the committed finish, the planned finish and the P90 finish, to the end of that month.
    package let end: Day
    package let today: Day
    package let committedFinish: Day
    package let budgetAtCompletion: Double
    /// BAC − PV from `start` through `end`, without steps at weekends.
    package let plannedLeft: [Double]
    /// The same on each first of a month.
    package let plannedPoints: [Point]
    /// BAC − AC from `start` through today.
    package let moneyLeft: [Double]
    /// BAC − EV from `start` through today.
    package let workLeft: [Double]
    /// Tomorrow through `end`; empty while there is no forecast.
    package let forecast: [ForecastDay]
    /// The first day on which the money is gone: as recorded, or else at P50.
    package let moneyEnds: Measure<Day>
    /// The P50 finish, or the day on which all was earned.
    package let workEnds: Measure<Day>
}
