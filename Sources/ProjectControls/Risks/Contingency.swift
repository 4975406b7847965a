package import ProjectModel

/// The distribution of what independent risks cost together, by convolution: no sampling, the same every time.
///
/// A risk happens with the middle of its probability range. A range of impacts becomes low, middle and high with
/// the weights 1/6, 2/3, 1/6 (Simpson's), which keep the mean and the variance of an even spread. Sums are exact
/// as long as the impacts fit a lattice of 4,000 steps; beyond that they fall between two steps of one, in shares
/// that keep the mean.
package struct Contingency: Sendable, Hashable {
    package let mean: Money
    package let deviation: Money
    package let p50: Money
    package let p80: Money
    package let p90: Money
    /// `chances[i]` is the probability that the sum is `lowest + i × step`.
    private let chances: [Double]
    private let lowest: Double
    private let step: Double

    private static let steps = 4_000

    /// What may happen and what it costs then; less than zero for an opportunity.
    struct Outcomes {
        /// Probability and impact in minor units; nothing happens with the rest.
        var cases: [(chance: Double, impact: Int64)]

        init(chance: Double, impact: Int64) { cases = [(chance, impact)] }

        init(_ risk: RiskStanding) {
            let chance = (risk.probability.lowerBound.fraction + risk.probability.upperBound.fraction) / 2
            let sign: Int64 = risk.nature == .opportunity ? -1 : 1
            let (low, high) = (sign &* risk.impact.lowerBound.minor, sign &* risk.impact.upperBound.minor)
            let middle = low &+ (high &- low) / 2
            cases =
                low == high
                ? [(chance, low)] : [(chance / 6, low), (chance * 2 / 3, middle), (chance / 6, high)]
        }

        var mean: Double { cases.reduce(0) { $0 + $1.chance * Double($1.impact) } }
        var variance: Double {
            cases.reduce(-mean * mean) { $0 + $1.chance * Double($1.impact) * Double($1.impact) }
        }
    }

    init(_ risks: [Outcomes]) {
        let impacts = risks.flatMap { $0.cases.map(\.impact) }
        let lowest = risks.reduce(0.0) { $0 + Double(min(0, $1.cases.map(\.impact).min() ?? 0)) }
        let highest = risks.reduce(0.0) { $0 + Double(max(0, $1.cases.map(\.impact).max() ?? 0)) }
        let common = Double(impacts.reduce(0) { Self.greatestDivisor($0, $1.magnitude) })
        let span = highest - lowest
        let step = max(common, span / Double(Self.steps), 1)

        let count = Int((span / step).rounded(.up)) + 1
        let zero = Int((-lowest / step).rounded(.up))
        var chances = [Double](repeating: 0, count: count + 2)
        chances[min(zero, chances.count - 1)] = 1
        for risk in risks { chances = Self.add(risk, to: chances, step: step) }
        self.chances = chances
        self.lowest = -Double(zero) * step
        self.step = step

        mean = Money(rounding: risks.reduce(0) { $0 + $1.mean })
        deviation = Money(rounding: max(0, risks.reduce(0) { $0 + $1.variance }).squareRoot())
        p50 = Self.quantile(0.5, chances, self.lowest, step)
        p80 = Self.quantile(0.8, chances, self.lowest, step)
        p90 = Self.quantile(0.9, chances, self.lowest, step)
    }

    /// The smallest sum that is not exceeded with probability `level`.
    package func value(at level: Double) -> Money { Self.quantile(level, chances, lowest, step) }

    /// The probability that the sum is at most this.
    package func chance(atMost sum: Money) -> Double {
        // Half a minor unit more, since percentiles are rounded to whole ones.
        let place = ((sum.amount + 0.5 - lowest) / step).rounded(.down)
        guard place >= 0 else { return 0 }
        return min(1, chances.prefix(Int(min(place, Double(chances.count))) + 1).reduce(0, +))
    }

    /// The probability that the sum lies in each of so many equal parts of a range: above the lower end of a part
    /// and at most at its upper end; the first part takes its lower end as well.
    package func chances(in range: ClosedRange<Money>, parts: Int) -> [Double] {
        guard parts > 0 else { return [] }
        let width = (range.upperBound.amount - range.lowerBound.amount) / Double(parts)
        var before =
            range.lowerBound > Money(minor: .min) ? chance(atMost: range.lowerBound - Money(minor: 1)) : 0
        return (1...parts).map { part in
            let end = part == parts ? range.upperBound.amount : range.lowerBound.amount + width * Double(part)
            let after = chance(atMost: Money(rounding: end))
            defer { before = after }
            return max(0, after - before)
        }
    }

    private static func add(_ risk: Outcomes, to chances: [Double], step: Double) -> [Double] {
        let nothing = 1 - risk.cases.reduce(0) { $0 + $1.chance }
        var sums = chances.map { $0 * nothing }
        for (chance, impact) in risk.cases where chance > 0 {
            let place = Double(impact) / step
            let whole = Int(place.rounded(.down))
            let part = place - Double(whole)
            for index in chances.indices where chances[index] > 0 {
                let weight = chances[index] * chance
                sums[min(max(0, index + whole), sums.count - 1)] += weight * (1 - part)
                if part > 0 { sums[min(max(0, index + whole + 1), sums.count - 1)] += weight * part }
            }
        }
        return sums
    }

    private static func quantile(_ level: Double, _ chances: [Double], _ lowest: Double, _ step: Double)
        -> Money
    {
        var sum = 0.0
        for (index, chance) in chances.enumerated() {
            sum += chance
            if sum >= level - 1e-12 { return Money(rounding: lowest + Double(index) * step) }
        }
        return Money(rounding: lowest + Double(chances.count - 1) * step)
    }

    private static func greatestDivisor(_ one: UInt64, _ other: UInt64) -> UInt64 {
        var (one, other) = (one, other)
        while other != 0 { (one, other) = (other, one % other) }
        return one
    }
}
