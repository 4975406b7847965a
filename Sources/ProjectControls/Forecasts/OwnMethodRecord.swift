/// How far off each method was in projects of one's own, as `MethodRecord` has it of published ones: by method, for
/// each stage in which at least ten of them were seen.
struct OwnMethodRecord: Sendable {
    private var finishes: [TimeMethod: [Backtest.Stage: Double]] = [:]
    private var costs: [CostMethod: [Backtest.Stage: Double]] = [:]

    /// With what was published in every place.
    static let none = OwnMethodRecord([], profile: .informationTechnology)

    init(_ projects: [EndedProject], profile: CostProfile) {
        guard projects.count >= ReferenceClass.ownProjects else { return }
        let score = Backtest(projects, profile: profile)
        for stage in Backtest.Stage.allCases where stage != .all {
            for method in TimeMethod.allCases {
                finishes[method, default: [:]][stage] = Self.median(score.error(method, stage))
            }
            for method in CostMethod.allCases {
                costs[method, default: [:]][stage] = Self.median(score.error(method, stage))
            }
        }
    }

    private static func median(_ error: Backtest.MethodError?) -> Double? {
        error.flatMap { $0.projects >= ReferenceClass.ownProjects ? $0.median : nil }
    }

    func medianError(_ method: TimeMethod, at complete: Double) -> Double? {
        finishes[method]?.first { $0.key.contains(complete) }?.value
    }

    func medianError(_ method: CostMethod, at complete: Double) -> Double? {
        costs[method]?.first { $0.key.contains(complete) }?.value
    }
}

extension ReferenceClass {
    /// How far off a method was in these projects at the same stage: one's own record where there is one, else the
    /// published one.
    package func medianError(_ method: TimeMethod, at complete: Double) -> Double? {
        record.medianError(method, at: complete) ?? MethodRecord.medianError(method, at: complete)
    }

    package func medianError(_ method: CostMethod, at complete: Double) -> Double? {
        record.medianError(method, at: complete) ?? MethodRecord.medianError(method, at: complete)
    }
}
