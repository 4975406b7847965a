/// The named ways to forecast when the work will be finished.
///
/// Sources: W. Lipke, "Schedule is Different" (2003), for those by earned schedule; Batselier and Vanhoucke,
/// International Journal of Project Management 35 (2017) 28–43, for XSM; S. Vandevoorde and M. Vanhoucke,
/// International Journal of Project Management 24 (2006) 289–302, for PD / SPI; the shrunk SPI(t) and the clamp:
/// back-test on DSLIB, where PD / SPI(t) alone was wrong by 795 % on average before 30 % was complete.
package enum TimeMethod: String, CaseIterable, Sendable, Hashable {
    /// PD: the plan is met.
    case plan
    /// AT + PD − ES: the rest takes as long as planned (PF = 1). What the cone is dressed around.
    case asPlanned
    /// PD / SPI(t): the pace so far goes on.
    case pace
    /// The pessimistic line: AT + (PD − ES) / SPI(t) with SPI(t) held between .5 and 2, not before 15 % is complete.
    case heldPace
    /// AT + (PD − ES) / T with T smoothed exponentially, β = .10 over the status dates.
    case smoothed
    /// AT + (PD − ES) / PF with PF = (ES + PD) / (AT + PD): SPI(t) drawn towards 1 while little time has passed.
    case shrunk
    /// PD / SPI, by sums of money: shown because it is widely used, misleading towards the end.
    case moneyPace

    /// As it stands in tables.
    package var name: String {
        switch self {
        case .plan: "PD"
        case .asPlanned: "AT + PD − ES"
        case .pace: "PD / SPI(t)"
        case .heldPace: "pessimistic, PF = SPI(t) in .5–2"
        case .smoothed: "XSM, β = .10"
        case .shrunk: "shrunk SPI(t)"
        case .moneyPace: "PD / SPI"
        }
    }
}

/// When the work will be finished, by any method, from the figures of one status date: positions on its axis.
package struct FinishEstimates: Sendable, Hashable {
    package let schedule: EarnedSchedule
    package let amounts: EarnedAmounts
    package let smoothed: SmoothedPerformance?

    package init(
        _ schedule: EarnedSchedule, _ amounts: EarnedAmounts, smoothed: SmoothedPerformance? = nil
    ) {
        self.schedule = schedule
        self.amounts = amounts
        self.smoothed = smoothed
    }

    /// Not before `actualTime`, unless the work is complete: what is not finished ends later than now.
    package func finish(_ method: TimeMethod) -> Measure<Double> {
        unclipped(method).map { schedule.isComplete ? $0 : max($0, schedule.actualTime) }
    }

    private func unclipped(_ method: TimeMethod) -> Measure<Double> {
        let rest = schedule.plannedDuration - schedule.position
        func with(_ factor: Double) -> Double { schedule.actualTime + rest / factor }
        switch method {
        case .plan: return .value(schedule.plannedDuration)
        case .asPlanned: return .value(schedule.finishAsPlanned)
        case .pace: return schedule.finishAtPace
        case .heldPace:
            guard (amounts.percentComplete.value ?? 0) >= 0.15 else {
                return .undefined("less than 15% is complete")
            }
            return schedule.schedulePerformanceIndex.map { with(min(2, max(0.5, $0))) }
        case .smoothed:
            guard let smoothed else { return .undefined("no status dates before this one are known") }
            return smoothed.pace > 0
                ? .value(with(smoothed.pace)) : .undefined("the smoothed pace is not above zero")
        case .shrunk:
            return Measure.ratio(
                schedule.position + schedule.plannedDuration,
                over: schedule.actualTime + schedule.plannedDuration, unless: EarnedAmounts.nothingPlanned
            ).map(with)
        case .moneyPace:
            return amounts.schedulePerformanceIndex.flatMap {
                $0 > 0 ? .value(schedule.plannedDuration / $0) : .undefined("nothing is earned yet")
            }
        }
    }
}
