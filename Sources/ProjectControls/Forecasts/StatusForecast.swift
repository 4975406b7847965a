/// All that is said of the end at one status date: every method's finish and cost, and the ranges around the
/// defaults. Times are positions on the axis of the schedule, sums in the unit of the amounts.
package struct StatusForecast: Sendable {
    package let amounts: EarnedAmounts
    package let schedule: Measure<EarnedSchedule>
    package let profile: CostProfile
    /// Earning and spending up to the date.
    package let smoothed: SmoothedPerformance?
    /// The name of the reference class.
    package let referenceClass: String
    /// The range of the finish around AT + PD − ES.
    package let finish: Measure<Quantiles>
    /// The range of the cost around the EAC by shrunk CPI.
    package let cost: Measure<Quantiles>

    /// - Parameter completed: when everything was earned, if it is.
    package init(
        _ amounts: EarnedAmounts, _ schedule: Measure<EarnedSchedule>, smoothed: SmoothedPerformance?,
        completed: Double? = nil, profile: CostProfile, reference: ReferenceClass
    ) {
        self.amounts = amounts
        self.schedule = schedule
        self.smoothed = smoothed
        self.profile = profile
        referenceClass = reference.name
        let complete = amounts.percentComplete.value ?? 0
        finish = schedule.flatMap { schedule in
            if let completed { return .value(Quantiles(certain: completed)) }
            guard schedule.actualTime > 0 else { return .undefined("no time has passed yet") }
            return reference.finish(
                point: schedule.finishAsPlanned, complete: complete, actualTime: schedule.actualTime)
        }
        let estimates = CostEstimates(
            amounts, timeIndex: schedule.flatMap(\.schedulePerformanceIndex), smoothed: smoothed)
        costs = estimates
        cost =
            completed == nil
            ? estimates.estimate(profile.method).flatMap {
                reference.cost(estimate: $0, complete: complete, actualCost: amounts.actualCost)
            } : .value(Quantiles(certain: amounts.actualCost))
    }

    package let costs: CostEstimates

    /// The finish by a method.
    package func finish(_ method: TimeMethod) -> Measure<Double> {
        schedule.flatMap { FinishEstimates($0, amounts, smoothed: smoothed).finish(method) }
    }

    /// The EAC by a method.
    package func cost(_ method: CostMethod) -> Measure<Double> { costs.estimate(method) }
}
