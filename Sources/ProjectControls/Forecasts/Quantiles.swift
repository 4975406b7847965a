/// A distribution as a quantile function: straight lines between the published quantiles, and tails beyond.
///
/// The last tenth is long on purpose (a tail is never cut off at the pessimistic estimate): with w = P90 − P80,
/// P95 = P90 + 1.3 w, P99 = P90 + 4 w, and the end is P90 + 8 w. In the reference class P95 − P90 is 1.1 w for
/// durations and 1.5 w for costs; 4 and 8 are a choice. The first tenth is as wide as the second.
package struct Quantiles: Sendable, Hashable {
    private let levels: [Double]
    private let values: [Double]

    /// - Parameter floor: what has already happened: nothing lies below it.
    package init(
        p10: Double, p20: Double, p50: Double, p80: Double, p90: Double, floor: Double = -.infinity
    ) {
        let width = max(0, p90 - p80)
        let raw = [
            p10 - max(0, p20 - p10), p10, p20, p50, p80, p90, p90 + 1.3 * width, p90 + 4 * width,
            p90 + 8 * width,
        ]
        levels = [0, 0.1, 0.2, 0.5, 0.8, 0.9, 0.95, 0.99, 1]
        var highest = floor
        values = raw.map { value in
            highest = max(highest, value)
            return highest
        }
    }

    /// What is known for certain.
    package init(certain value: Double) {
        levels = [0, 1]
        values = [value, value]
    }

    /// The value that is not exceeded with probability `level`, a share of one.
    package func value(at level: Double) -> Double {
        var upper = 1
        while upper < levels.count - 1, levels[upper] < level { upper += 1 }
        let share = (min(max(level, 0), 1) - levels[upper - 1]) / (levels[upper] - levels[upper - 1])
        return values[upper - 1] + share * (values[upper] - values[upper - 1])
    }

    /// The probability that it is at most `value`.
    package func chance(atMost value: Double) -> Double {
        guard value >= values[0] else { return 0 }
        guard let upper = values.firstIndex(where: { $0 > value }) else { return 1 }
        let share = (value - values[upper - 1]) / (values[upper] - values[upper - 1])
        return levels[upper - 1] + share * (levels[upper] - levels[upper - 1])
    }

    /// Whether a value lies from P10 to P90, which eight in ten should.
    package func holds(_ value: Double) -> Bool {
        self.value(at: 0.1) <= value && value <= self.value(at: 0.9)
    }

    /// The ends of its straight pieces, rising.
    var knots: [(level: Double, value: Double)] { Array(zip(levels, values)) }

    package var cone: Cone<Double> { Cone(value) }
}
