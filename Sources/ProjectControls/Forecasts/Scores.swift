/// How good forecasts were, once it is known what came.
package enum Scores {
    /// The pinball loss of a quantile: max(τ (y − f), (τ − 1)(y − f)). Its mean is least for the true quantile.
    /// Source: R. Koenker and G. Bassett, "Regression Quantiles", Econometrica 46 (1978) 33–50.
    ///
    /// - Parameters:
    ///   - level: τ, a share of one.
    ///   - forecast: f.
    ///   - actual: y.
    package static func pinball(level: Double, forecast: Double, actual: Double) -> Double {
        max(level * (actual - forecast), (level - 1) * (actual - forecast))
    }

    /// (p − o)², with o = 1 if it came and 0 if not. Source: G. Brier, "Verification of forecasts expressed in terms
    /// of probability", Monthly Weather Review 78 (1950) 1–3.
    package static func brier(chance: Double, came: Bool) -> Double {
        let miss = chance - (came ? 1 : 0)
        return miss * miss
    }

    /// CRPS = E|X − y| − ½ E|X − X'| of a sample, each value as likely. Source: T. Gneiting and A. Raftery, "Strictly
    /// Proper Scoring Rules, Prediction, and Estimation", Journal of the American Statistical Association 102
    /// (2007) 359–378.
    package static func rankedProbability(of sample: [Double], actual: Double) -> Double {
        precondition(!sample.isEmpty)
        let count = Double(sample.count)
        let distance = sample.reduce(0) { $0 + ($1 - actual).magnitude } / count
        let spread = sample.reduce(0) { sum, one in sum + sample.reduce(0) { $0 + ($1 - one).magnitude } }
        return distance - spread / (2 * count * count)
    }

    /// The same of a distribution: ∫ (F(x) − [x ≥ y])² dx, exact for its straight pieces.
    package static func rankedProbability(of quantiles: Quantiles, actual: Double) -> Double {
        let knots = quantiles.knots
        var sum = max(0, knots[0].value - actual) + max(0, actual - knots[knots.count - 1].value)
        for (low, high) in zip(knots, knots.dropFirst()) where high.value > low.value {
            func level(_ value: Double) -> Double {
                low.level + (value - low.value) / (high.value - low.value) * (high.level - low.level)
            }
            let cut = min(max(actual, low.value), high.value)
            let (start, middle, end) = (low.level, level(cut), high.level)
            sum += (cut - low.value) * squares(start, middle)
            sum += (high.value - cut) * squares(1 - middle, 1 - end)
        }
        return sum
    }

    /// Which tenth of the distribution the actual value lay in, 0 to 9: counted over many forecasts, all ten are as
    /// high where the ranges are right (the probability integral transform).
    package static func cell(of actual: Double, in quantiles: Quantiles) -> Int {
        min(9, Int(quantiles.chance(atMost: actual) * 10))
    }

    /// The mean of the squares along a straight line between two heights.
    private static func squares(_ one: Double, _ other: Double) -> Double {
        (one * one + one * other + other * other) / 3
    }
}
