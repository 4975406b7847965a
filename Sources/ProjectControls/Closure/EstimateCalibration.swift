import ProjectModel

/// How good the three-point estimates of finished work were: what to multiply the next ones by.
///
/// Durations are the working days from the first report above 0 % to the finish, of deliverables that were
/// reported at least once in between; where only the end was reported nobody knows the length. Costs are
/// compared with the budget by the same ends: from budget × optimistic ÷ likely to budget × pessimistic ÷
/// likely. Ends that are meant as P10 and P90 hold 80 % of the actuals; people's usually hold far fewer.
package struct EstimateCalibration: Sendable, Hashable {
    package struct Score: Sendable, Hashable {
        /// How many could be compared.
        package let count: Int
        /// How many ended between optimistic and pessimistic, both counted.
        package let inside: Int
        /// Of actual ÷ likely: 1.2 is a fifth more than was thought.
        package let medianRatio: Measure<Double>

        /// A share of one.
        package var insideShare: Measure<Double> {
            .ratio(Double(inside), over: Double(count), unless: "nothing can be compared yet")
        }
    }

    /// Deliverables that are finished.
    package let finished: Int
    package let durations: Score
    package let costs: Score
}

extension EstimateCalibration {
    init(_ facts: Facts, _ plan: PlanAgainstActual) {
        var finished = 0
        var (durations, costs): ([Comparison], [Comparison]) = ([], [])
        for (place, row) in zip(facts.known, plan.deliverables) {
            guard let finish = row.outcome.actualFinish, let start = row.outcome.actualStart else { continue }
            let estimate = facts.deliverables[place].estimate.value
            finished += 1
            guard estimate.likely > .zero else { continue }
            if start < finish {
                let days = facts.axis.position(endOf: finish) - facts.axis.position(endOf: start - 1)
                durations.append(Comparison(actual: Double(days), estimate, per: 1))
            }
            if let cost = row.outcome.cost.value, cost > .zero, row.outcome.budget > .zero {
                let scale = row.outcome.budget.amount / estimate.likely.days
                costs.append(Comparison(actual: cost.amount, estimate, per: scale))
            }
        }
        self.finished = finished
        self.durations = Score(durations)
        self.costs = Score(costs)
    }

    fileprivate struct Comparison {
        let isInside: Bool
        let ratio: Double

        /// - Parameter unit: what a day of the estimate is in the unit of `actual`.
        init(actual: Double, _ estimate: ThreePoint, per unit: Double) {
            let same = 1e-9 * actual.magnitude
            isInside =
                actual >= estimate.optimistic.days * unit - same
                && actual <= estimate.pessimistic.days * unit + same
            ratio = actual / (estimate.likely.days * unit)
        }
    }
}

extension EstimateCalibration.Score {
    fileprivate init(_ comparisons: [EstimateCalibration.Comparison]) {
        count = comparisons.count
        inside = comparisons.count(where: \.isInside)
        let ratios = comparisons.map(\.ratio).sorted()
        if ratios.isEmpty {
            medianRatio = .undefined("nothing can be compared yet")
        } else {
            medianRatio = .value((ratios[(ratios.count - 1) / 2] + ratios[ratios.count / 2]) / 2)
        }
    }
}
