/// Planned value over time, on whatever axis: working days, civil days, months. Straight between its points; two
/// points at the same time are a step. Level before the first and after the last.
package struct TimePhasedBudget: Sendable, Hashable {
    /// Never falling, as `values`.
    package let times: [Double]
    package let values: [Double]

    /// - Parameter points: at least one; neither times nor values may fall.
    package init(_ points: [(time: Double, value: Double)]) {
        precondition(!points.isEmpty)
        precondition(
            zip(points, points.dropFirst()).allSatisfy { $0.time <= $1.time && $0.value <= $1.value })
        times = points.map(\.time)
        values = points.map(\.value)
    }

    /// With a value at the end of each whole period, the first at the start.
    package init(everyPeriod values: [Double]) {
        self.init(values.enumerated().map { (Double($0.offset), $0.element) })
    }

    /// What is planned in all.
    package var total: Double { values[values.count - 1] }

    /// PD: when all of it is planned to be earned, the earliest if it then stays level but for rounding.
    package var duration: Double {
        times[values.firstPosition { $0 >= total - 1e-9 * total.magnitude }]
    }

    /// PV. On a step, what stands before it: money that is due at the start of a day is not due the evening before.
    package func value(at time: Double) -> Double {
        let next = times.firstPosition { $0 >= time }
        if next == 0 { return values[0] }
        if next == times.count { return total }
        let share = (time - times[next - 1]) / (times[next] - times[next - 1])
        return values[next - 1] + share * (values[next] - values[next - 1])
    }

    /// The same known only at the end of each period, straight in between: what Lipke's interpolation sees when
    /// work is planned by the month. Source: W. Lipke, "Schedule is Different" (2003).
    ///
    /// - Parameter length: of a period, on the axis; more than zero.
    package func byPeriods(of length: Double) -> TimePhasedBudget {
        let count = Int((duration / length).rounded(.up))
        return TimePhasedBudget(
            (0...max(1, count)).map { (Double($0) * length, value(at: Double($0) * length)) })
    }
}
