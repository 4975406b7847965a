/// Quantiles of the beta distributions that PERT makes of three points, scaled to zero through one.
///
/// With t = (m − a) / (b − a): α = 1 + 4t, β = 5 − 4t. Tables are made for 65 values of t, each when it is first
/// asked for, and once for all simulations of a program; between two of them the quantile is interpolated, off by
/// less than 1e-4 of the range.
///
/// Source: D. Malcolm, J. Roseboom, C. Clark and W. Fazar, "Application of a technique for research and
/// development program evaluation" (1959); as a distribution of its own, D. Vose, Risk Analysis, "PERT".
enum BetaQuantiles {
    private static let parts = 64
    private static let tables = (0...parts).map { part in
        Deferred {
            let beta = BetaDistribution(mode: Double(part) / Double(parts))
            var x = beta.mean
            return QuantileTable { level in
                x = beta.quantile(level, from: x)
                return x
            }
        }
    }

    /// - Parameter mode: where the likely value lies between the ends: from 0 through 1.
    static func quantile(mode: Double) -> Quantile {
        let place = min(max(mode, 0), 1) * Double(parts)
        let part = min(Int(place), parts - 1)
        let share = Float(place - Double(part))
        return Quantile(
            lower: QuantileTable(tables[part].value, tables[part + 1].value, share: share),
            mirrored: QuantileTable(
                tables[parts - part].value, tables[parts - part - 1].value, share: share),
            mirror: 1)
    }
}

/// The beta distribution with α + β = 6.
struct BetaDistribution {
    let alpha: Double
    let beta: Double
    private let whole: Double

    var mean: Double { alpha / 6 }

    /// - Parameter mode: from 0 through 1.
    init(mode: Double) {
        alpha = 1 + 4 * mode
        beta = 5 - 4 * mode
        whole = Self.incomplete(0.5, alpha, beta) + Self.incomplete(0.5, beta, alpha)
    }

    /// The probability of at most x.
    func chance(atMost x: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        return x <= 0.5
            ? Self.incomplete(x, alpha, beta) / whole : 1 - Self.incomplete(1 - x, beta, alpha) / whole
    }

    /// By Newton's method.
    ///
    /// - Parameter start: what may be near, more than 0 and less than 1.
    func quantile(_ level: Double, from start: Double) -> Double {
        var (low, high) = (0.0, 1.0)
        var x = start
        for _ in 0..<60 {
            let miss = chance(atMost: x) - level
            if miss > 0 { high = x } else { low = x }
            let density =
                PlainArithmetic.power(x, alpha - 1) * PlainArithmetic.power(1 - x, beta - 1) / whole
            var next = density > 0 ? x - miss / density : low
            // A step too far is cut in half.
            if !(next > low && next < high) { next = (low + high) / 2 }
            let step = abs(next - x)
            x = next
            if step <= 1e-13 * x { break }
        }
        return x
    }

    /// The incomplete beta function, for x of one half or less.
    ///
    /// Source: x^α (1 − x)^β / α · Σ (α+β)ₙ / (α+1)ₙ xⁿ; Abramowitz and Stegun, 26.5.4 with 15.3.3.
    private static func incomplete(_ x: Double, _ alpha: Double, _ beta: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        var place = 0.0
        while term > 1e-17 * sum {
            term *= (alpha + beta + place) / (alpha + 1 + place) * x
            sum += term
            place += 1
        }
        return PlainArithmetic.power(x, alpha) * PlainArithmetic.power(1 - x, beta) / alpha * sum
    }
}
