/// What many runs came to, as a distribution.
package struct RunDistribution: Sendable, Hashable {
    /// The smallest first; never empty.
    package let sorted: [Double]
    package let mean: Double

    init(_ values: [Double]) {
        sorted = values.sorted()
        // From the smallest up, so that the order of the runs is nothing to the last digit.
        mean = sorted.reduce(0, +) / Double(max(1, sorted.count))
    }

    /// The smallest value that is not exceeded in at least this share of the runs.
    package func value(at level: Double) -> Double {
        let place = Int((level * Double(sorted.count) - 1e-9).rounded(.up)) - 1
        return sorted[min(max(place, 0), sorted.count - 1)]
    }

    /// The share of the runs with at most this value.
    package func chance(atMost value: Double) -> Double {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return Double(low) / Double(sorted.count)
    }

    package var deviation: Double {
        let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (squares / Double(max(1, sorted.count - 1))).squareRoot()
    }

    /// Half the distance between the values that lie one standard error of the rank below and above: √(n p (1 − p))
    /// places. Source: W. Conover, Practical Nonparametric Statistics, confidence limits for a quantile.
    package func standardError(at level: Double) -> Double {
        let count = Double(sorted.count)
        let error = (level * (1 - level) / count).squareRoot()
        return (value(at: min(1, level + error)) - value(at: max(0, level - error))) / 2
    }

    /// The standard error of P80 as a share of the span from P10 to P90; zero where there is no span.
    package var relativeError: Double {
        let span = value(at: 0.9) - value(at: 0.1)
        return span > 0 ? standardError(at: 0.8) / span : 0
    }

    /// How many runs fell into each of so many equal parts of the range from the smallest to the largest value,
    /// the lower end of a part belonging to it, and to the last part its upper end as well.
    package func histogram(parts: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: max(1, parts))
        let (first, last) = (sorted[0], sorted[sorted.count - 1])
        guard last > first else {
            counts[0] = sorted.count
            return counts
        }
        for value in sorted {
            counts[min(counts.count - 1, Int((value - first) / (last - first) * Double(counts.count)))] += 1
        }
        return counts
    }
}
