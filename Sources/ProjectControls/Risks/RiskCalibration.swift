import ProjectModel

/// How good the estimates of risks were, from those that are over: what was closed did not happen, what
/// occurred did.
package struct RiskCalibration: Sendable, Hashable {
    package let closedCount: Int
    package let occurredCount: Int
    /// How many were expected to happen, by the last estimates.
    package let expectedCount: Double
    /// The mean of (p − o)²: 0 is best, .25 is always saying one half. Source: G. Brier, "Verification of
    /// forecasts expressed in terms of probability" (1950). By the first estimate of each risk.
    package let brierAtFirst: Measure<Double>
    /// The same by the last estimate before the day on which it was over.
    package let brierAtLast: Measure<Double>
    /// Actual ÷ estimated cost of the threats that happened, all together.
    package let costRatio: Measure<Double>
    /// How many of the threats that happened have a known cost, and how many of these cost what their range
    /// said.
    package let knownCosts: Int
    package let withinRange: Int
}

extension RiskCalibration {
    init(_ facts: Facts) {
        let over = facts.project.risks.all.compactMap { OverRisk($0, on: facts.day) }
        occurredCount = over.count { $0.occurred }
        closedCount = over.count - occurredCount
        expectedCount = over.reduce(0) { $0 + $1.last.meanProbability }
        let few = "no risk is closed or has happened yet"
        func brier(_ estimate: (OverRisk) -> Assessment) -> Measure<Double> {
            let squares = over.map { risk in
                let miss = estimate(risk).meanProbability - (risk.occurred ? 1 : 0)
                return miss * miss
            }
            return .ratio(squares.reduce(0, +), over: Double(over.count), unless: few)
        }
        brierAtFirst = brier(\.first)
        brierAtLast = brier(\.last)

        let costs = over.compactMap { risk in risk.cost.map { (estimate: risk.last, actual: $0) } }
        knownCosts = costs.count
        withinRange = costs.count { $0.estimate.impact.contains($0.actual) }
        let estimated = costs.reduce(0) { $0 + $1.estimate.meanImpact }
        costRatio = .ratio(
            costs.reduce(0) { $0 + $1.actual.amount }, over: estimated,
            unless: costs.isEmpty
                ? "no threat with a known cost has happened yet" : "they were estimated to cost nothing")
    }
}

/// A risk that is over, as it was estimated.
private struct OverRisk {
    let occurred: Bool
    let first: Assessment
    /// Before the day on which it was over: what one knew when it could still happen.
    let last: Assessment
    /// Of a threat that happened, where it is known.
    let cost: Money?

    init?(_ risk: Risk, on day: Day) {
        guard let outcome = risk.outcome?.value, outcome.day <= day,
            let first = risk.assessments.first?.value
        else { return nil }
        occurred = outcome.kind == .occurred
        self.first = first
        last = risk.assessment(on: outcome.day - 1) ?? first
        cost = risk.nature.value == .threat ? risk.actualCost(on: day) : nil
    }
}
