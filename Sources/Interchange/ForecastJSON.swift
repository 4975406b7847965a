internal import ProjectControls
internal import ProjectModel

/// What every method says at one status date, for programs: all by name, in full precision; what is undefined is an
/// object with the reason.
struct ForecastJSON {
    let forecast: StatusForecast
    /// The day in which a position on the axis lies.
    let day: (Double) -> Day

    var members: [JSONDocument.Member] {
        let amounts = forecast.amounts
        let schedule = forecast.schedule
        let middle = forecast.cost.map { $0.value(at: 0.5) }
        let eac = forecast.cost(forecast.profile.method)
        return [
            .init("finish", date(forecast.finish.map { $0.value(at: 0.5) })),
            .init("cost", number(middle)),
            .init("plannedValue", .exact(amounts.plannedValue)),
            .init("earnedValue", .exact(amounts.earnedValue)),
            .init("actualCost", .exact(amounts.actualCost)),
            .init("budgetAtCompletion", .exact(amounts.budgetAtCompletion)),
            .init("costVariance", .exact(amounts.costVariance)),
            .init("scheduleVariance", .exact(amounts.scheduleVariance)),
            .init("costVarianceShare", number(amounts.costVarianceShare)),
            .init("scheduleVarianceShare", number(amounts.scheduleVarianceShare)),
            .init("costPerformanceIndex", number(amounts.costPerformanceIndex)),
            .init("schedulePerformanceIndex", number(amounts.schedulePerformanceIndex)),
            .init("schedulePerformanceIndexIsFading", .bool(amounts.isScheduleIndexFading)),
            .init("schedulePerformanceIndexTime", number(schedule.flatMap(\.schedulePerformanceIndex))),
            .init("percentComplete", number(amounts.percentComplete)),
            .init("percentSpent", number(amounts.percentSpent)),
            .init("toCompleteIndex", number(amounts.toCompleteIndex)),
            .init("toCompleteIndexForEstimate", number(eac.flatMap { amounts.toCompleteIndex(for: $0) })),
            .init("toCompleteScheduleIndex", number(schedule.flatMap(\.toCompleteIndex))),
            .init("earnedSchedule", Report.measure(schedule, position)),
            .init("finishRange", range(forecast.finish) { self.date(.value($0)) }),
            .init("finishRangeTime", range(forecast.finish, JSONDocument.exact)),
            .init("costRange", range(forecast.cost, JSONDocument.exact)),
            .init("finishes", finishes), .init("costs", costs),
        ]
    }

    private func position(_ schedule: EarnedSchedule) -> JSONDocument {
        .object([
            .init("position", .exact(schedule.position)),
            .init("earliest", .exact(schedule.earliest)), .init("latest", .exact(schedule.latest)),
            .init("isAmbiguous", .bool(schedule.isAmbiguous)),
            .init("ambiguousFrom", schedule.isAmbiguous ? date(.value(schedule.earliest)) : .null),
            .init("ambiguousTo", schedule.isAmbiguous ? date(.value(schedule.latest)) : .null),
            .init("actualTime", .exact(schedule.actualTime)),
            .init("plannedDuration", .exact(schedule.plannedDuration)),
            .init("scheduleVarianceTime", .exact(schedule.scheduleVariance)),
        ])
    }

    private var finishes: JSONDocument {
        .object(
            TimeMethod.allCases.map { method in
                let finish = forecast.finish(method)
                return .init(
                    method.rawValue,
                    .object([
                        .init("name", .string(method.name)), .init("finish", date(finish)),
                        .init("time", number(finish)),
                    ]))
            })
    }

    private var costs: JSONDocument {
        .object(
            CostMethod.allCases.map { method in
                .init(
                    method.rawValue,
                    .object([
                        .init("name", .string(method.name)),
                        .init("estimateAtCompletion", number(forecast.cost(method))),
                        .init("estimateToComplete", number(forecast.costs.toComplete(method))),
                        .init("varianceAtCompletion", number(forecast.costs.variance(method))),
                    ]))
            })
    }

    private func range(
        _ range: Measure<Quantiles>, _ form: (Double) -> JSONDocument
    ) -> JSONDocument {
        Report.measure(range) { quantiles in
            .object(
                [10, 20, 50, 80, 90].map { level in
                    .init("p\(level)", form(quantiles.value(at: Double(level) / 100)))
                })
        }
    }

    private func number(_ measure: Measure<Double>) -> JSONDocument {
        Report.measure(measure, JSONDocument.exact)
    }

    private func date(_ measure: Measure<Double>) -> JSONDocument {
        Report.measure(measure) { .string(day($0).iso) }
    }
}
