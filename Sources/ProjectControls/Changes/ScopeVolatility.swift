/// How much of the agreed scope has changed in a period, in whatever scope is counted in: requirements, function
/// points, deliverables.
///
/// Source: IBM's measure of requirements volatility; gross and net are kept apart, since additions that are paid
/// for by cuts are churn all the same.
package struct ScopeVolatility: Sendable, Hashable {
    /// What was agreed.
    package var baseline: Double
    package var added: Double
    package var modified: Double
    package var removed: Double

    package init(baseline: Double, added: Double, modified: Double, removed: Double) {
        self.baseline = baseline
        self.added = added
        self.modified = modified
        self.removed = removed
    }

    /// (added + modified + removed) / baseline
    package var gross: Measure<Double> { share(of: added + modified + removed) }
    /// (added − removed) / baseline
    package var net: Measure<Double> { share(of: added - removed) }

    private func share(of count: Double) -> Measure<Double> {
        .ratio(count, over: baseline, unless: "nothing was agreed to change from")
    }
}
