package import ProjectModel

/// What a quantity may come to.
///
/// The same three points mean different things as a triangle and as a PERT curve: 2, 4, 12 have the mean 6 in
/// the one and 5 in the other. So which one is meant is always said.
package enum Spread: Sendable, Hashable {
    case certain(Double)
    /// Each value between the ends is as likely as any other.
    case uniform(Double, Double)
    /// Lowest, most likely, highest.
    case triangular(Double, Double, Double)
    /// Beta distribution with the ends, its mode at the second, and the weight 4: mean (a + 4m + b) / 6.
    case betaPERT(Double, Double, Double)
    /// Mean and standard deviation; reaches about five deviations either way.
    case normal(Double, Double)

    package var mean: Double {
        switch self {
        case .certain(let value): value
        case .uniform(let low, let high): (low + high) / 2
        case .triangular(let low, let mode, let high): (low + mode + high) / 3
        case .betaPERT(let low, let mode, let high): (low + 4 * mode + high) / 6
        case .normal(let mean, _): mean
        }
    }

    /// Sources: of the triangle, S. Kotz and J. van Dorp, Beyond Beta (2004); of PERT's beta with α + β = 6,
    /// αβ / (36 · 7) of the range squared.
    package var variance: Double {
        switch self {
        case .certain: return 0
        case .uniform(let low, let high): return (high - low) * (high - low) / 12
        case .triangular(let a, let m, let b): return (a * a + m * m + b * b - a * m - a * b - m * b) / 18
        case .betaPERT(let low, let mode, let high):
            guard high > low else { return 0 }
            let share = (mode - low) / (high - low)
            return (1 + 4 * share) * (5 - 4 * share) / 252 * (high - low) * (high - low)
        case .normal(_, let deviation): return deviation * deviation
        }
    }

    package var isCertain: Bool { variance == 0 }

    /// The same in another unit, or of work of which a share is left.
    package func scaled(by factor: Double) -> Spread {
        switch self {
        case .certain(let value): .certain(value * factor)
        case .uniform(let low, let high): .uniform(low * factor, high * factor)
        case .triangular(let a, let m, let b): .triangular(a * factor, m * factor, b * factor)
        case .betaPERT(let a, let m, let b): .betaPERT(a * factor, m * factor, b * factor)
        case .normal(let mean, let deviation): .normal(mean * factor, deviation * factor)
        }
    }

    /// Whether its numbers are finite and in order.
    var isSound: Bool {
        switch self {
        case .certain(let value): value.isFinite
        case .uniform(let low, let high): low.isFinite && high.isFinite && low <= high
        case .triangular(let a, let m, let b), .betaPERT(let a, let m, let b):
            a.isFinite && b.isFinite && a <= m && m <= b
        case .normal(let mean, let deviation): mean.isFinite && deviation.isFinite && deviation >= 0
        }
    }
}

/// How three points become a distribution.
package enum EstimateShape: Sendable, Hashable, CaseIterable {
    case triangular, betaPERT

    package func spread(_ estimate: ThreePoint) -> Spread {
        let (low, mode, high) = (estimate.optimistic.days, estimate.likely.days, estimate.pessimistic.days)
        switch self {
        case .triangular: return .triangular(low, mode, high)
        case .betaPERT: return .betaPERT(low, mode, high)
        }
    }

    package var name: String {
        switch self {
        case .triangular: "triangular"
        case .betaPERT: "beta-PERT"
        }
    }
}
