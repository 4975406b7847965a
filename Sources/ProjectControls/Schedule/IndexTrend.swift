internal import ProjectModel

/// The indices at the end of each of the last weeks, the last one today; undefined points are left out.
package struct IndexTrend: Sendable, Hashable {
    /// CPI
    package let cost: [Double]
    /// SPI, by sums
    package let schedule: [Double]
    /// SPI(t)
    package let time: [Double]

    package static let weeks = 20
}

extension IndexTrend {
    init(_ facts: Facts) {
        let first = facts.project.charter.start.value
        let days = (0..<Self.weeks).reversed().map { facts.day - 7 * $0 }.filter { $0 >= first }
        let performance = facts.performance
        cost = days.compactMap { day in
            Measure.ratio(
                performance.earnedValue(on: day), over: facts.costs.spent(through: day).amount, unless: ""
            ).value
        }
        schedule = days.compactMap { day in
            Measure.ratio(
                performance.earnedValue(on: day), over: performance.plannedValue(on: day), unless: ""
            ).value
        }
        time = days.compactMap { performance.earnedSchedule(on: $0).value?.schedulePerformanceIndex.value }
    }
}
