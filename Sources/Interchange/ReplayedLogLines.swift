internal import PlainText
internal import ProjectControls
internal import ProjectModel

extension ReplayedLog {
    /// What was said at each report, within 80 columns.
    var lines: [SafeText] {
        switch outcome {
        case .ended(let project, let day, let cost):
            let sum = PlainFigures.money(cost, currency)
            return [
                "\(SafeText(name)) ended on \(day.iso) for \(SafeText(sum)); each P50, how far off, and its range:",
                "  \(SafeText(drift.words))",
            ] + scored(project)
        case .goesOn(let reason):
            return [
                "\(SafeText(name)) has not ended, so it is not scored: \(SafeText(reason)).",
                "  \(SafeText(drift.words))",
            ] + moved
        }
    }

    private var moved: [SafeText] {
        ForecastLines.aligned(
            [["report", "P50 finish", "committed", "P(date)"]]
                + drift.points.map { point in
                    [
                        point.asOf.iso, PlainFigures.plain(point.finish, \.iso),
                        point.committed?.iso ?? PlainFigures.notAvailable,
                        PlainFigures.plain(point.chanceOfDate, PlainFigures.chance),
                    ]
                })
    }

    private func scored(_ project: EndedProject) -> [SafeText] {
        guard !project.points.isEmpty else {
            return ["  It ended before its first report. Try --every 7"]
        }
        let claims = Dictionary(project.points.map { ($0.asOf, $0) }) { first, _ in first }
        return ForecastLines.aligned(
            [
                [
                    "report", "done", "finish", "off", "range", "P(date)", "cost", "off", "range",
                ]
            ]
                + drift.points.compactMap { point in
                    claims[point.asOf].map { claim in
                        let (finish, cost) = (claim.forecast.finish, claim.forecast.cost)
                        return [
                            point.asOf.iso, PlainFigures.percent(claim.complete),
                            PlainFigures.plain(point.finish, \.iso), Self.off(finish, claim.finish),
                            Self.held(finish, claim.finish),
                            PlainFigures.plain(point.chanceOfDate, PlainFigures.chance),
                            PlainFigures.plain(cost) {
                                PlainFigures.money(Money(rounding: $0.value(at: 0.5)), currency)
                            },
                            Self.off(cost, claim.cost), Self.held(cost, claim.cost),
                        ]
                    }
                })
    }

    private static func off(_ range: Measure<Quantiles>, _ actual: Double) -> String {
        guard actual > 0 else { return PlainFigures.notAvailable }
        return PlainFigures.plain(range) { PlainFigures.signedPercent($0.value(at: 0.5) / actual - 1) }
    }

    private static func held(_ range: Measure<Quantiles>, _ actual: Double) -> String {
        PlainFigures.plain(range) { $0.holds(actual) ? "held" : "missed" }
    }
}
