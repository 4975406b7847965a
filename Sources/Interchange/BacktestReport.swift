package import PlainText
package import ProjectControls
internal import ProjectModel

/// How good the forecasts of projects were, and how they moved.
package struct BacktestReport: Sendable {
    private let backtest: Backtest
    private let logs: [ReplayedLog]

    /// - Parameter logs: of projects that have ended, which are scored, or that go on.
    package init(_ backtest: Backtest, logs: [ReplayedLog]) {
        self.backtest = backtest
        self.logs = logs
    }

    /// Within 80 columns.
    package var lines: [SafeText] {
        var lines: [SafeText] = []
        if backtest.projects.isEmpty {
            lines.append("No project has ended yet, so nothing can be scored: only how the forecasts moved.")
        } else {
            lines += [
                SafeText(
                    "\(PlainFigures.count(backtest.projects.count, "ended project")), "
                        + "\(PlainFigures.count(backtest.reports, "report")) from 2 to 98% complete; each project "
                        + "counts once."),
                "Ranges from \(SafeText(backtest.referenceClass)).",
                "", "Finish: mean and median error by stage, in percent",
            ]
            lines += errors(
                [("P50 of the range", backtest.errorOfMiddle)]
                    + TimeMethod.allCases.map { method in (method.name, { backtest.error(method, $0) }) })
            lines += ["", "Cost: mean and median error by stage, in percent"]
            lines += errors(
                CostMethod.allCases.map { method in (method.name, { backtest.error(method, $0) }) })
            lines += [""] + verdicts
            lines += ["", "Ranges: P10 to P90 should hold 80% of the ends, P80 80%"]
            lines += ForecastLines.aligned(
                [["", "stage", "projects", "P10–P90", "≤ P80", "CRPS", "ends by tenth of the range"]]
                    + ranges("finish", backtest.finishRange) + ranges("cost", backtest.costRange))
        }
        for log in logs { lines += [""] + log.lines }
        return lines
    }

    private typealias MethodErrors = (name: String, error: (Backtest.Stage) -> Backtest.MethodError?)

    private func errors(_ methods: [MethodErrors]) -> [SafeText] {
        ForecastLines.aligned(
            [["method"] + Backtest.Stage.allCases.map(\.name)]
                + methods.map { name, error in
                    [name]
                        + Backtest.Stage.allCases.map { stage in
                            error(stage).map { "\(Self.percent($0.mean)) \(Self.percent($0.median))" }
                                ?? PlainFigures.notAvailable
                        }
                })
    }

    /// Which methods were better or worse than the default, over all reports.
    private var verdicts: [SafeText] {
        let needed = PairedTest.fewest
        guard backtest.projects.count >= needed else {
            return ["No method is called better than another: that takes \(needed) projects or more."]
        }
        let methods: [(name: String, error: Backtest.MethodError?)] =
            [("finish, P50 of the range", backtest.errorOfMiddle(.all))]
            + TimeMethod.allCases.map { ("finish, \($0.name)", backtest.error($0, .all)) }
            + CostMethod.allCases.map { ("cost, \($0.name)", backtest.error($0, .all)) }
        return [
            "Against AT + PD − ES and \(SafeText(backtest.profile.method.name)), over all stages.",
            "A method is called better or worse only if an exact Wilcoxon signed-rank test",
            "over the projects gives its difference a chance p below .05; else it is a tie,",
            "and the simple one stays.",
        ]
            + ForecastLines.aligned(
                [["method", "projects", "p", "verdict"]]
                    + methods.compactMap { name, error in
                        guard let error, error.against.count > 0 else { return nil }
                        return [
                            name, "\(error.projects)", error.against.chanceWords,
                            error.against.verdict.rawValue,
                        ]
                    })
    }

    private func ranges(_ name: String, _ scores: [Backtest.Stage: RangeScore]) -> [[String]] {
        Backtest.Stage.allCases.compactMap { stage in
            guard let score = scores[stage], score.projects > 0 else { return nil }
            return [
                name, stage.name, "\(score.projects)", PlainFigures.percent(score.covered),
                PlainFigures.percent(score.belowP80), Self.percent(score.rankedProbability),
                score.cells.map { PlainFigures.decimal($0 * 100, places: 0) }.joined(separator: " "),
            ]
        }
    }

    /// From a hundred on without decimals.
    private static func percent(_ share: Double) -> String {
        PlainFigures.decimal(share * 100, places: share < 0.9995 ? 1 : 0)
    }

    package var json: JSONDocument {
        func errors(_ error: (Backtest.Stage) -> Backtest.MethodError?) -> JSONDocument {
            .object(
                Backtest.Stage.allCases.map { stage in
                    .init(stage.rawValue, error(stage).map(Self.json) ?? .null)
                })
        }
        return .object([
            .init("projects", .integer(backtest.projects.count)),
            .init("reports", .integer(backtest.reports)),
            .init("profile", .string(backtest.profile.name)),
            .init("referenceClass", .string(backtest.referenceClass)),
            .init(
                "finishes",
                .object(
                    [.init("p50", errors(backtest.errorOfMiddle))]
                        + TimeMethod.allCases.map { method in
                            .init(method.rawValue, errors { backtest.error(method, $0) })
                        })),
            .init(
                "costs",
                .object(
                    CostMethod.allCases.map { method in
                        .init(method.rawValue, errors { backtest.error(method, $0) })
                    })),
            .init("finishRange", Self.json(backtest.finishRange)),
            .init("costRange", Self.json(backtest.costRange)),
            .init("drifts", .array(logs.map(\.driftJSON))),
            .init("outcomes", .array(logs.map(\.outcomeJSON))),
        ])
    }

    private static func json(_ error: Backtest.MethodError) -> JSONDocument {
        .object([
            .init("projects", .integer(error.projects)), .init("mean", .exact(error.mean)),
            .init("median", .exact(error.median)), .init("p90", .exact(error.p90)),
            .init("verdict", .string(error.against.verdict.rawValue)),
            .init("chance", .exact(error.against.chance)), .init("compared", .integer(error.against.count)),
        ])
    }

    private static func json(_ scores: [Backtest.Stage: RangeScore]) -> JSONDocument {
        .object(
            Backtest.Stage.allCases.map { stage in
                guard let score = scores[stage], score.projects > 0 else {
                    return .init(stage.rawValue, .null)
                }
                return .init(
                    stage.rawValue,
                    .object([
                        .init("projects", .integer(score.projects)), .init("covered", .exact(score.covered)),
                        .init("belowP80", .exact(score.belowP80)),
                        .init(
                            "pinball",
                            .object(
                                zip(RangeScore.levels, score.pinball).map { level, loss in
                                    .init("p\(Int((level * 100).rounded()))", .exact(loss))
                                })),
                        .init("rankedProbability", .exact(score.rankedProbability)),
                        .init("cells", .array(score.cells.map(JSONDocument.exact))),
                    ]))
            })
    }
}
