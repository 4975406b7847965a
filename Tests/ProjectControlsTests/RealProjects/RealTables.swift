import TestSupport

@testable import ProjectControls

/// How good the forecasts were on real projects, as tables of the article Forecasts: median / mean / 90th percentile
/// of |forecast − actual| ÷ actual in percent, and what a paired test says beside the default of that stage.
struct RealTables {
    static let stages: [Backtest.Stage] = [.early, .middle, .late]

    let score: Backtest

    /// - Parameter isLeftOut: whether each range is made of the other projects' factors instead of published ones.
    init(_ projects: [RealProject], profile: CostProfile, isLeftOut: Bool = false) {
        let tracked = projects.map(\.tracked)
        let ended = tracked.compactMap { EndedProject($0, profile: profile) }
        guard isLeftOut else {
            score = Backtest(ended, profile: profile)
            return
        }
        let fitted = tracked.compactMap { project in
            EndedProject(
                project, profile: profile,
                reference: .own(ended.filter { $0.name != project.name }, profile: profile))
        }
        score = Backtest(fitted, profile: profile)
    }

    /// Lines of Markdown: every finish method, then every cost method.
    var methods: [String] {
        head("finish") + [row("P50 of the range", score.errorOfMiddle)]
            + TimeMethod.allCases.map { method in row(method.name) { score.error(method, $0) } }
            + [""] + head("cost")
            + CostMethod.allCases.map { method in row(method.name) { score.error(method, $0) } }
    }

    private func head(_ kind: String) -> [String] {
        let counts = Self.stages.map { stage in
            let error =
                kind == "finish" ? score.error(TimeMethod.plan, stage) : score.error(CostMethod.plan, stage)
            return "\(stage.name) (\(error?.projects ?? 0))"
        }
        return [
            "| \(kind) | " + counts.joined(separator: " | ") + " |",
            "|---" + String(repeating: "|---", count: counts.count) + "|",
        ]
    }

    private func row(_ name: String, _ error: (Backtest.Stage) -> Backtest.MethodError?) -> String {
        let cells = Self.stages.map { stage -> String in
            guard let error = error(stage) else { return "n/a" }
            let figures = [error.median, error.mean, error.p90].map { Self.percent($0) }
                .joined(separator: " / ")
            guard error.against.count > 0 else { return "\(figures), default" }
            return "\(figures), \(error.against.verdict.rawValue) \(error.against.chanceWords)"
        }
        return "| \(name) | " + cells.joined(separator: " | ") + " |"
    }

    /// Which share of the ends the ranges held, and which share was not above P80.
    func ranges(_ name: String) -> [String] {
        [("finish", score.finishRange), ("cost", score.costRange)].map { kind, ranges in
            let cells = (Self.stages + [.all]).map { stage in
                ranges[stage].map {
                    "\(PlainFigures.percent($0.covered)) / \(PlainFigures.percent($0.belowP80))"
                }
                    ?? "n/a"
            }
            return "| \(kind), \(name) | " + cells.joined(separator: " | ") + " |"
        }
    }

    private static func percent(_ share: Double) -> String {
        PlainFigures.decimal(share * 100, places: share < 0.9995 ? 1 : 0)
    }
}
