package import ProjectModel

/// A project known only by its figures at some dates: what other tools export. Time is civil days from the start.
package struct TrackedProject: Sendable {
    /// What stood at the end of one day.
    package struct Report: Sendable, Hashable {
        package let day: Day
        package let plannedValue: Double
        package let earnedValue: Double
        package let actualCost: Double

        package init(day: Day, plannedValue: Double, earnedValue: Double, actualCost: Double) {
            self.day = day
            self.plannedValue = plannedValue
            self.earnedValue = earnedValue
            self.actualCost = actualCost
        }
    }

    package let name: String
    /// Where time begins to count: AT is the civil days from here.
    package let start: Day
    /// Whether no row said so, and the start was put one interval of reports before the first.
    package let isStartAssumed: Bool
    package let budgetAtCompletion: Double
    /// Cumulative PV by civil day from the start.
    package let plan: TimePhasedBudget
    /// The earliest first.
    package let reports: [Report]

    /// - Parameters:
    ///   - planned: PV by day, in rising order of days, not falling; the first row's day is the start if nothing is
    ///     planned by then, else the start is as long before it as the second is behind it (a day where there is
    ///     only one).
    ///   - budgetAtCompletion: the last PV where nobody says it.
    package init(
        name: String, planned: [(day: Day, value: Double)], reports: [Report],
        budgetAtCompletion: Double? = nil
    ) {
        precondition(!planned.isEmpty)
        self.name = name
        self.reports = reports
        self.budgetAtCompletion = budgetAtCompletion ?? planned[planned.count - 1].value
        isStartAssumed = planned[0].value > 0
        let interval = planned.count > 1 ? planned[1].day - planned[0].day : 1
        let start = isStartAssumed ? planned[0].day - interval : planned[0].day
        self.start = start
        let points = planned.map { (time: Double($0.day - start), value: $0.value) }
        plan = TimePhasedBudget(isStartAssumed ? [(0, 0)] + points : points)
    }

    /// The first report by which everything was earned; nil while it is not.
    package var completed: Report? {
        reports.first { $0.earnedValue >= budgetAtCompletion * (1 - 1e-6) && budgetAtCompletion > 0 }
    }

    /// What every method says at each report, with what was known by then and nothing else.
    package func forecasts(profile: CostProfile, reference: ReferenceClass) -> [StatusForecast] {
        var smoothed = SmoothedPerformance(
            budgetAtCompletion: budgetAtCompletion, plannedDuration: plan.duration)
        let end = completed
        return reports.map { report in
            let time = Double(report.day - start)
            let amounts = EarnedAmounts(
                budgetAtCompletion: budgetAtCompletion, plannedValue: report.plannedValue,
                earnedValue: report.earnedValue, actualCost: report.actualCost)
            let schedule: Measure<EarnedSchedule> =
                budgetAtCompletion > 0
                ? .value(EarnedSchedule(earned: report.earnedValue, along: plan, actualTime: time))
                : .undefined(EarnedAmounts.nothingPlanned)
            if let schedule = schedule.value {
                smoothed.observe(schedule, earned: report.earnedValue, cost: report.actualCost)
            }
            let isDone = end.map { $0.day <= report.day } ?? false
            return StatusForecast(
                amounts, schedule, smoothed: smoothed,
                completed: isDone ? end.map { Double($0.day - start) } : nil, profile: profile,
                reference: reference)
        }
    }

    /// The civil day in which a time lies: 142.3 and 143.0 lie in the 143rd day behind the start.
    package func day(at time: Double) -> Day {
        start + Int(min(1_000_000, max(0, time - 1e-6)).rounded(.up))
    }
}
