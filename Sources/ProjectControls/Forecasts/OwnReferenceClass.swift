extension ReferenceClass {
    /// So many projects of one's own must have ended before their errors replace published ones.
    package static let ownProjects = 10

    /// The class that the team's own ended projects make: the published one with the factors of every stage in
    /// which at least ten of them were seen replaced by theirs. Without such a stage it is the published one.
    ///
    /// - Parameter profile: by which shrunk CPI the costs are forecast.
    package static func own(_ projects: [EndedProject], profile: CostProfile) -> ReferenceClass {
        let places = published.indices
        var replaced = 0
        let stages = places.map { place -> Stage in
            let from = published[place].from
            let to = place + 1 < published.count ? published[place + 1].from : .infinity
            var finish = WeightedSample()
            var cost = WeightedSample()
            for project in projects {
                let seen = project.points.filter { point in
                    (from..<to).contains(point.complete) && point.complete <= EndedProject.stages.upperBound
                }
                finish.add(seen.compactMap { $0.finishRatio })
                cost.add(seen.compactMap { $0.costRatio(profile) })
            }
            guard finish.groups >= ownProjects, cost.groups >= ownProjects else { return published[place] }
            replaced += 1
            return Stage(
                from: from, finish: levels.map(finish.forecast), cost: levels.map(cost.forecast))
        }
        guard replaced > 0 else { return dslib }
        let all = replaced == published.count
        return ReferenceClass(
            name: "own, \(projects.count) ended projects"
                + (all ? "" : "; where fewer than \(ownProjects) were seen, \(dslib.name)"),
            stages: stages, record: OwnMethodRecord(projects, profile: profile))
    }
}

/// Values in groups, each group of the same weight: every project counts once, however often it reported.
struct WeightedSample: Sendable {
    private(set) var groups = 0
    private var entries: [(value: Double, weight: Double)] = []

    mutating func add(_ group: [Double]) {
        guard !group.isEmpty else { return }
        groups += 1
        entries += group.map { ($0, 1 / Double(group.count)) }
    }

    /// Straight between the middles of the weights (Hazen's rule for equal ones); level beyond them.
    ///
    /// - Parameter level: a share of one; there must be a value.
    func quantile(_ level: Double) -> Double {
        precondition(!entries.isEmpty)
        let sorted = entries.sorted { $0.value < $1.value }
        let total = sorted.reduce(0) { $0 + $1.weight }
        var passed = 0.0
        var last: (place: Double, value: Double)?
        for entry in sorted {
            let place = (passed + entry.weight / 2) / total
            if place >= level {
                guard let last else { return entry.value }
                return last.value + (level - last.place) / (place - last.place) * (entry.value - last.value)
            }
            last = (place, entry.value)
            passed += entry.weight
        }
        return sorted[sorted.count - 1].value
    }

    /// The value below which one group more falls with this chance; the smallest or the largest where there are too
    /// few to say.
    ///
    /// Of n groups of one value each, another falls below the i-th smallest with the chance i ÷ (n + 1): Weibull's
    /// rule. Source: E. J. Gumbel, "Statistics of Extremes" (1958). The middles of the weights, at
    /// (i − ½) ÷ n, are stretched to that.
    func forecast(_ chance: Double) -> Double {
        let count = Double(groups)
        return quantile((chance * (count + 1) - 0.5) / count)
    }

    /// Every group's mean, averaged.
    var mean: Double? {
        guard groups > 0 else { return nil }
        return entries.reduce(0) { $0 + $1.value * $1.weight } / Double(groups)
    }
}
