package import ProjectModel

/// What the runs of a simulation say, as offsets in working days and as minor units.
package struct SimulationResult: Sendable {
    package let runs: Int
    /// The finish, in working days since the beginning of the project.
    package let finish: RunDistribution
    /// In minor units.
    package let cost: RunDistribution
    /// What the network says without any uncertainty, and what it costs then, with nothing that may happen.
    package let plannedFinish: Double
    package let plannedCost: Double
    /// In what share of the runs an activity drove the finish; nothing of what is complete.
    package let criticality: [ID<Network.Activity>: Double]
    /// Finish and cost of each run, in the order of the runs.
    private let pairs: [(finish: Double, cost: Double)]
    private let plan: SimulationPlan

    init(_ plan: SimulationPlan, _ tally: SimulationTally) {
        self.plan = plan
        let finishes = tally.finishes.map { Double($0) / 100 }
        runs = finishes.count
        finish = RunDistribution(finishes)
        cost = RunDistribution(tally.costs)
        pairs = Array(zip(finishes, tally.costs)).map { (finish: $0, cost: $1) }
        (plannedFinish, plannedCost) = plan.planned()
        var criticality: [ID<Network.Activity>: Double] = [:]
        for position in 0..<plan.compiled.count {
            let place = Int(plan.compiled.places[position])
            guard plan.indexed.works[place].stage != .complete else { continue }
            let count = Int(tally.critical[position].wrappedSum())
            criticality[plan.indexed.ids[place]] = Double(count) / Double(finishes.count)
        }
        self.criticality = criticality
    }

    /// P(finish ≤ date and cost ≤ sum): the joint confidence. Source: NASA, NPR 7120.5, joint cost and schedule
    /// confidence level.
    package func chance(finish: Double, cost: Double) -> Double {
        Double(pairs.count { $0.finish <= finish && $0.cost <= cost }) / Double(runs)
    }

    /// The date and the sum that are both kept with this probability, both set at one percentile of their own:
    /// the lowest at which the two together are kept. That is higher than `level`, as what is kept of one is not
    /// always kept of the other.
    package func pair(at level: Double) -> (finish: Double, cost: Double, percentile: Double) {
        var (low, high) = (1, runs)
        while low < high {
            let middle = (low + high) / 2
            let share = Double(middle) / Double(runs)
            let joint = chance(finish: finish.value(at: share), cost: cost.value(at: share))
            if joint >= level - 1e-12 { high = middle } else { low = middle + 1 }
        }
        let share = Double(low) / Double(runs)
        return (finish.value(at: share), cost.value(at: share), share)
    }

    /// The smallest sum with which this date and the sum are both kept with this probability; nil where the date
    /// alone is kept less often.
    package func cost(for finish: Double, at level: Double) -> Double? {
        let kept = pairs.filter { $0.finish <= finish }.map(\.cost).sorted()
        let needed = Int((level * Double(runs) - 1e-9).rounded(.up))
        return needed >= 1 && needed <= kept.count ? kept[needed - 1] : nil
    }

    /// What must be added to the plan for it to be kept with this probability, in working days and minor units.
    package func contingency(at level: Double) -> (days: Double, cost: Double) {
        (finish.value(at: level) - plannedFinish, cost.value(at: level) - plannedCost)
    }

    /// What moves the finish, the widest swing first; at most `limit`.
    package func drivers(limit: Int = 12) -> [SimulationDriver] {
        SimulationDriver.all(plan, pairs, limit: limit)
    }
}

extension SimulationPlan {
    /// The finish in working days and the cost with the network's own lengths and the means of all else, risks
    /// left out.
    fileprivate func planned() -> (finish: Double, cost: Double) {
        let lengths = compiled.durations.map { Int($0) }
        var (starts, finishes) = (lengths, lengths)
        var startSpan = starts.mutableSpan
        var finishSpan = finishes.mutableSpan
        let last = compiled.forward(lengths.span, starts: &startSpan, finishes: &finishSpan)
        var sum = model.cost + burnRate * (Double(last) - Double(dataDate))
        for (position, rate) in rates { sum += rate * Double(lengths[position]) }
        for place in indexed.ids.indices { sum += model.costs[indexed.ids[place]]?.fixed.mean ?? 0 }
        return (Double(last) / 100, sum)
    }
}
