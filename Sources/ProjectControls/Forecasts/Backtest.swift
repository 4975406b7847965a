/// What every method would have said at each report of projects that have ended, against what came.
///
/// An error is |forecast − actual| ÷ actual. Each project counts once: its reports within a stage are averaged
/// first. Reports before 2 % and after 98 % complete are left out.
package struct Backtest: Sendable {
    package enum Stage: String, CaseIterable, Sendable, Hashable {
        case early, middle, late, all

        /// The share of the work that is complete.
        package func contains(_ complete: Double) -> Bool {
            switch self {
            case .early: complete < 0.3
            case .middle: 0.3 <= complete && complete < 0.7
            case .late: 0.7 <= complete
            case .all: true
            }
        }

        package var name: String {
            switch self {
            case .early: "below 30%"
            case .middle: "30 to 70%"
            case .late: "from 70%"
            case .all: "all"
            }
        }
    }

    /// How far off a method was.
    package struct MethodError: Sendable, Hashable {
        package let projects: Int
        /// A share of one, as the next two.
        package let mean: Double
        package let median: Double
        package let p90: Double
        /// Of each project, the error less that of the default.
        fileprivate let differences: [Double]
        /// Against the default: AT + PD − ES for the finish, the shrunk CPI for the cost.
        package var against: PairedTest { PairedTest(differences) }
    }

    package let projects: [EndedProject]
    package let profile: CostProfile
    /// Reports that were scored.
    package let reports: Int
    /// By whose factors the ranges were made.
    package let referenceClass: String
    package let finishRange: [Stage: RangeScore]
    package let costRange: [Stage: RangeScore]

    package init(_ projects: [EndedProject], profile: CostProfile) {
        self.projects = projects
        self.profile = profile
        reports = projects.reduce(0) { $0 + $1.scored.count }
        referenceClass = projects.lazy.flatMap(\.points).first?.forecast.referenceClass ?? ""
        func ranges(
            _ claim: (EndedProject.Point) -> (Measure<Quantiles>, Double)
        ) -> [Stage: RangeScore] {
            Dictionary(
                uniqueKeysWithValues: Stage.allCases.map { stage in
                    (
                        stage,
                        RangeScore(
                            projects.map { project in
                                project.scored.filter { stage.contains($0.complete) }.compactMap { point in
                                    let (range, actual) = claim(point)
                                    return range.value.map { ($0, actual) }
                                }
                            })
                    )
                })
        }
        finishRange = ranges { ($0.forecast.finish, $0.finish) }
        costRange = ranges { ($0.forecast.cost, $0.cost) }
    }

    /// Nil where the method said nothing of any project.
    package func error(_ method: TimeMethod, _ stage: Stage) -> MethodError? {
        error(in: stage, { Self.miss($0.forecast.finish(method), $0.finish) }) {
            Self.miss($0.forecast.finish(.asPlanned), $0.finish)
        }
    }

    package func error(_ method: CostMethod, _ stage: Stage) -> MethodError? {
        error(in: stage, { Self.miss($0.forecast.cost(method), $0.cost) }) { [profile] in
            Self.miss($0.forecast.cost(profile.method), $0.cost)
        }
    }

    /// The error of the P50 finish.
    package func errorOfMiddle(_ stage: Stage) -> MethodError? {
        error(in: stage, { Self.miss($0.forecast.finish.map { $0.value(at: 0.5) }, $0.finish) }) {
            Self.miss($0.forecast.finish(.asPlanned), $0.finish)
        }
    }

    private func error(
        in stage: Stage, _ miss: (EndedProject.Point) -> Double?, _ other: (EndedProject.Point) -> Double?
    ) -> MethodError? {
        var errors: [Double] = []
        var differences: [Double] = []
        for project in projects {
            let points = project.scored.filter { stage.contains($0.complete) }
            let pairs = points.compactMap { point in miss(point).map { ($0, other(point)) } }
            guard !pairs.isEmpty else { continue }
            let count = Double(pairs.count)
            errors.append(pairs.reduce(0) { $0 + $1.0 } / count)
            let both = pairs.compactMap { one, other in other.map { one - $0 } }
            if !both.isEmpty { differences.append(both.reduce(0, +) / Double(both.count)) }
        }
        guard !errors.isEmpty else { return nil }
        var sample = WeightedSample()
        for error in errors { sample.add([error]) }
        return MethodError(
            projects: errors.count, mean: errors.reduce(0, +) / Double(errors.count),
            median: sample.quantile(0.5), p90: sample.quantile(0.9), differences: differences)
    }

    /// |forecast − actual| ÷ actual
    package static func miss(_ forecast: Measure<Double>, _ actual: Double) -> Double? {
        actual > 0 ? forecast.value.map { ($0 - actual).magnitude / actual } : nil
    }
}

/// Whether ranges held what came: averaged within a project first, then over projects.
package struct RangeScore: Sendable, Hashable {
    package let projects: Int
    /// The share of ends within P10 to P90, which should be .80.
    package let covered: Double
    /// The share of ends not above P80, which should be .80.
    package let belowP80: Double
    /// Mean pinball losses ÷ the actual, at P10, P50, P80 and P90.
    package let pinball: [Double]
    /// Mean continuous ranked probability score ÷ the actual.
    package let rankedProbability: Double
    /// How many ends, by weight of their projects, lay in each tenth of their range; even where ranges are right.
    package let cells: [Double]

    package static let levels = [0.1, 0.5, 0.8, 0.9]

    /// - Parameter projects: for each, the ranges that were given and what came.
    package init(_ projects: [[(range: Quantiles, actual: Double)]]) {
        let told = projects.filter { !$0.isEmpty }
        let count = told.count
        func mean(_ score: (Quantiles, Double) -> Double) -> Double {
            guard count > 0 else { return 0 }
            let sums = told.map { points in
                points.reduce(0) { $0 + score($1.range, $1.actual) } / Double(points.count)
            }
            return sums.reduce(0, +) / Double(count)
        }
        self.projects = count
        covered = mean { $0.holds($1) ? 1 : 0 }
        belowP80 = mean { range, actual in actual <= range.value(at: 0.8) ? 1 : 0 }
        pinball = Self.levels.map { level in
            mean { range, actual in
                Scores.pinball(level: level, forecast: range.value(at: level), actual: actual) / actual
            }
        }
        rankedProbability = mean { Scores.rankedProbability(of: $0, actual: $1) / $1 }
        cells = (0..<10).map { cell in
            mean { range, actual in Scores.cell(of: actual, in: range) == cell ? 1 : 0 }
        }
    }
}
