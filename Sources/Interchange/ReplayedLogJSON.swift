internal import ProjectControls
internal import ProjectModel

extension ReplayedLog {
    /// How the forecast finish moved.
    var driftJSON: JSONDocument {
        .object([
            .init("project", .string(name)), .init("words", .string(drift.words)),
            .init("movedDays", Report.measure(drift.movement) { .integer($0.moved) }),
            .init(
                "reports",
                .array(
                    drift.points.map { point in
                        .object([
                            .init("date", .string(point.asOf.iso)),
                            .init("finish", Report.measure(point.finish) { .string($0.iso) }),
                            .init("committed", .optional(point.committed?.iso)),
                            .init("chanceOfDate", Report.measure(point.chanceOfDate, JSONDocument.exact)),
                        ])
                    })),
        ])
    }

    /// What came, and by how much each method was off at each report.
    var outcomeJSON: JSONDocument {
        switch outcome {
        case .goesOn(let reason):
            .object([
                .init("project", .string(name)), .init("ended", .null), .init("reason", .string(reason)),
            ])
        case .ended(let project, let day, let cost):
            .object([
                .init("project", .string(name)), .init("ended", .string(day.iso)),
                .init("cost", .integer(Int(cost.minor))), .init("currency", .string(currency.code)),
                .init("minorUnits", .integer(Int(currency.scale))),
                .init("reports", .array(project.points.map(Self.json))),
            ])
        }
    }

    /// (forecast − actual) ÷ actual, of every method.
    private static func json(_ claim: EndedProject.Point) -> JSONDocument {
        func off(_ forecast: Measure<Double>, _ actual: Double) -> JSONDocument {
            Report.measure(forecast) { actual > 0 ? .exact($0 / actual - 1) : .null }
        }
        func held(_ range: Measure<Quantiles>, _ actual: Double) -> JSONDocument {
            Report.measure(range) { .bool($0.holds(actual)) }
        }
        let forecast = claim.forecast
        return .object([
            .init("date", .string(claim.asOf.iso)), .init("complete", .exact(claim.complete)),
            .init("earnedValue", .exact(forecast.amounts.earnedValue)),
            .init("actualCost", .exact(forecast.amounts.actualCost)),
            .init("finishHeld", held(forecast.finish, claim.finish)),
            .init("costHeld", held(forecast.cost, claim.cost)),
            .init(
                "finishes",
                .object(
                    [.init("p50", off(forecast.finish.map { $0.value(at: 0.5) }, claim.finish))]
                        + TimeMethod.allCases.map {
                            .init($0.rawValue, off(forecast.finish($0), claim.finish))
                        })),
            .init(
                "costs",
                .object(
                    [.init("p50", off(forecast.cost.map { $0.value(at: 0.5) }, claim.cost))]
                        + CostMethod.allCases.map { .init($0.rawValue, off(forecast.cost($0), claim.cost)) })),
        ])
    }
}
