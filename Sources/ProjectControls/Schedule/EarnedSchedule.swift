/// How far along the plan the work is, in working time. Source: W. Lipke, "Schedule is Different", The
/// Measurable News (2003).
///
/// Where the plan stands still (a plateau), the position is ambiguous: it is then `earliest` or `latest` or
/// anything between. `position` is today if today lies between them, else `latest`; alarms use `earliest`.
package struct EarnedSchedule: Sendable, Hashable {
    /// ES, in working days from the start.
    package let position: Double
    package let earliest: Double
    package let latest: Double
    /// AT, the working days that have passed.
    package let actualTime: Double
    /// PD, the working days that were planned.
    package let plannedDuration: Double
    package let isComplete: Bool

    /// - Parameters:
    ///   - earned: EV.
    ///   - planned: the cumulative PV at the end of each period, `planned[0]` at the start (zero as a rule),
    ///     never falling, the last one BAC. At least one.
    ///   - actualTime: the periods that have passed.
    package init(earned: Double, planned: [Double], actualTime: Double) {
        precondition(!planned.isEmpty)
        self.init(
            earned: earned, planned: planned, time: { Double($0) },
            plannedDuration: Double(planned.count - 1),
            actualTime: actualTime)
    }

    /// On any axis.
    package init(earned: Double, along plan: TimePhasedBudget, actualTime: Double) {
        self.init(
            earned: earned, planned: plan.values, time: { plan.times[$0] }, plannedDuration: plan.duration,
            actualTime: actualTime)
    }

    private init(
        earned: Double, planned: [Double], time: (Int) -> Double, plannedDuration: Double, actualTime: Double
    ) {
        let total = planned[planned.count - 1]
        let same = 1e-9 * max(1, total.magnitude)
        self.actualTime = actualTime
        self.plannedDuration = plannedDuration
        isComplete = total > 0 && earned >= total - same

        // The first point that is not below EV, and the first that is above it.
        let reached = planned.firstPosition { $0 >= earned - same }
        let passed = planned.firstPosition { $0 > earned + same }
        if passed == planned.count {
            earliest = min(time(min(reached, planned.count - 1)), plannedDuration)
            latest = plannedDuration
        } else if passed == 0 {
            earliest = time(0)
            latest = time(0)
        } else {
            // The last point with PV not above EV, and the part of the way to the next one.
            let last = passed - 1
            let part = max(0, (earned - planned[last]) / (planned[passed] - planned[last]))
            latest = time(last) + part * (time(passed) - time(last))
            earliest = min(latest, reached == passed ? latest : time(reached))
        }
        position = isComplete ? latest : min(max(actualTime, earliest), latest)
    }

    /// Whether the plan stands still where the work is, for more than a whole period.
    package var isAmbiguous: Bool { !isComplete && latest - earliest >= 1 }

    /// SV(t) = ES − AT, in working days; less than zero is late.
    package var scheduleVariance: Double { position - actualTime }
    /// SV(t) by the earliest position: what alarms look at.
    package var alarmVariance: Double { earliest - actualTime }

    /// SPI(t) = ES / AT
    package var schedulePerformanceIndex: Measure<Double> {
        .ratio(position, over: actualTime, unless: "no working day has passed yet")
    }

    /// AT + PD − ES: the finish if the rest takes as long as planned (PF = 1).
    package var finishAsPlanned: Double { actualTime + plannedDuration - position }

    /// IEAC(t) = PD / SPI(t): the finish if the pace so far goes on.
    package var finishAtPace: Measure<Double> {
        guard actualTime > 0 else { return .undefined("no working day has passed yet") }
        return .ratio(plannedDuration * actualTime, over: position, unless: "nothing is earned yet")
    }

    /// TSPI = (PD − ES) / (PD − AT): the pace that the planned finish would take.
    package var toCompleteIndex: Measure<Double> {
        .ratio(
            plannedDuration - position, over: plannedDuration - actualTime,
            unless: "the planned time is used up")
    }
}

extension Array where Element == Double {
    /// The first index whose element fulfils `condition`, by bisection; `count` if there is none. Once
    /// fulfilled, it must stay so.
    func firstPosition(where condition: (Double) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
