package import PlainText
package import ProjectControls
internal import ProjectModel

/// How good the forecasts of projects were, and how they moved.
package struct BacktestReport: Sendable {
    private let backtest: Backtest
    private let drifts: [(name: String, drift: FinishDrift)]

    /// - Parameter drifts: of projects that have ended or not.
    package init(_ backtest: Backtest, drifts: [(name: String, drift: FinishDrift)]) {
        self.backtest = backtest
        self.drifts = drifts
    }

    package var lines: [SafeText] {
        var lines: [SafeText] = []
        if backtest.projects.isEmpty {
            lines.append("No project has ended yet, so nothing can be scored: only how the forecasts moved.")
        } else {
            lines.append(
                SafeText(
                    "\(PlainFigures.count(backtest.projects.count, "ended project")), "
                        + "\(PlainFigures.count(backtest.reports, "report")) from 2 to 98% complete; each project "
                        + "counts once; ranges from \(backtest.referenceClass)"))
            lines += ["", "Finish: error by stage, mean and median; against AT + PD − ES"]
            lines += table(
                [("P50 of the range", backtest.errorOfMiddle)]
                    + TimeMethod.allCases.map { method in (method.name, { backtest.error(method, $0) }) })
            lines += ["", SafeText("Cost: the same; against \(backtest.profile.method.name)")]
            lines += table(
                CostMethod.allCases.map { method in (method.name, { backtest.error(method, $0) }) })
            lines += [
                "",
                "A method is called better or worse only if an exact Wilcoxon signed-rank test over the projects",
                "gives its difference a chance below 5%; else it is a tie, and the simple one stays.",
                "", "Ranges: P10 to P90 should hold 80% of the ends, P80 80%",
            ]
            lines += ForecastLines.aligned(
                [["", "stage", "projects", "P10–P90", "≤ P80", "CRPS", "ends by tenth of the range"]]
                    + ranges("finish", backtest.finishRange) + ranges("cost", backtest.costRange))
        }
        for (name, drift) in drifts {
            lines += ["", "\(SafeText(name)): \(SafeText(drift.words))"]
            lines += ForecastLines.aligned(
                [["report", "P50 finish", "committed", "P(date)"]]
                    + drift.points.map { point in
                        [
                            point.asOf.iso, PlainFigures.plain(point.finish, \.iso),
                            point.committed?.iso ?? PlainFigures.notAvailable,
                            PlainFigures.plain(point.chanceOfDate, PlainFigures.chance),
                        ]
                    })
        }
        return lines
    }

    private func table(
        _ methods: [(name: String, error: (Backtest.Stage) -> Backtest.MethodError?)]
    ) -> [SafeText] {
        let head = ["method"] + Backtest.Stage.allCases.map(\.name) + ["n", "verdict"]
        return ForecastLines.aligned(
            [head]
                + methods.map { name, error in
                    let all = error(.all)
                    return [name]
                        + Backtest.Stage.allCases.map { stage in
                            error(stage).map { "\(Self.percent($0.mean)) \(Self.percent($0.median))" }
                                ?? PlainFigures.notAvailable
                        } + [all.map { "\($0.projects)" } ?? "0", all.map(Self.verdict) ?? ""]
                })
    }

    private static func verdict(_ error: Backtest.MethodError) -> String {
        let test = error.against
        guard test.count > 0 else { return "same" }
        return "\(test.verdict.rawValue), p \(PlainFigures.decimal(test.chance, places: 3))"
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

    private static func percent(_ share: Double) -> String { PlainFigures.decimal(share * 100, places: 1) }

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
            .init("drifts", .array(drifts.map(Self.json))),
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

    private static func json(_ entry: (name: String, drift: FinishDrift)) -> JSONDocument {
        .object([
            .init("project", .string(entry.name)), .init("words", .string(entry.drift.words)),
            .init("movedDays", Report.measure(entry.drift.movement) { .integer($0.moved) }),
            .init(
                "reports",
                .array(
                    entry.drift.points.map { point in
                        .object([
                            .init("date", .string(point.asOf.iso)),
                            .init("finish", Report.measure(point.finish) { .string($0.iso) }),
                            .init("committed", .optional(point.committed?.iso)),
                            .init("chanceOfDate", Report.measure(point.chanceOfDate, JSONDocument.exact)),
                        ])
                    })),
        ])
    }
}
