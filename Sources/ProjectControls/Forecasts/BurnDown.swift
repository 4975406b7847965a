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

extension BurnDown {
    /// Of more days to come than this, only every second, third… is worked out.
    static let forecastLimit = 400

    init(_ facts: Facts, _ schedule: Measure<EarnedSchedule>, _ forecast: Forecast) {
        let performance = facts.performance
        let axis = facts.axis
        let budget = performance.budgetAtCompletion
        start = axis.origin
        today = facts.day
        committedFinish = facts.project.charter.committedFinish.value
        budgetAtCompletion = budget
        let planned = axis.day(at: Double(performance.planned.values.count - 1))
        let last = max(start, today, committedFinish, planned, forecast.finish.value?.days.p90 ?? start)
        let (year, month, day) = last.civil
        let end = last + (Day.length(ofMonth: month, year: year) - day)
        self.end = end

        func left(_ day: Day) -> Double {
            budget - performance.planned.value(at: axis.smoothPosition(endOf: day))
        }
        plannedLeft = (start...end).map(left)
        plannedPoints = (start...end).filter { $0.civil.day == 1 }.map { Point(day: $0, amount: left($0)) }
        let past = start <= today ? Array(start...today) : []
        moneyLeft = past.map { budget - facts.costs.spent(through: $0).amount }
        workLeft = past.map { budget - performance.earnedValue(on: $0) }

        var days: [ForecastDay] = []
        var moneyGone: Day?
        if let schedule = schedule.value, let finish = forecast.finish.value, let cost = forecast.cost.value,
            today < end
        {
            let paths = BurnDownPaths(
                performance, schedule, actualCost: facts.costs.spent(through: today).amount,
                finish: finish.quantiles, cost: cost.quantiles)
            let step = (end - today) / Self.forecastLimit + 1
            days = paths.days(today + 1...end, every: step, on: axis)
            // Where days were passed over, it may have gone a little before or after.
            moneyGone = days.first { $0.moneyLeft.p50 < 0 }.map { gone in
                (max(facts.day + 1, gone.day - step)...min(end, gone.day + step)).first {
                    paths.moneyLeft(at: axis.smoothPosition(endOf: $0)).p50 < 0
                } ?? gone.day
            }
        }
        self.forecast = days

        // Gone since the day after the last one that still had some.
        if let now = moneyLeft.last, now < 0 {
            let had = moneyLeft.lastIndex { $0 >= 0 } ?? -1
            moneyEnds = .value(axis.origin + (had + 1))
        } else if let moneyGone {
            moneyEnds = .value(moneyGone)
        } else if let reason = forecast.finish.reason ?? forecast.cost.reason {
            moneyEnds = .undefined(reason)
        } else {
            moneyEnds = .undefined("the money outlasts the work")
        }
        workEnds = forecast.finish.map(\.days.p50)
    }
}
