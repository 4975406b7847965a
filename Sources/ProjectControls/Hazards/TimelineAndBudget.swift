import ProjectModel

extension Hazard {
    static func timelineAndBudget(
        _ facts: Facts, _ earned: EarnedValue, _ schedule: Measure<EarnedSchedule>,
        _ estimate: EstimateAtCompletion, _ forecast: Forecast
    ) -> Hazard {
        let charter = facts.project.charter
        let currency = charter.currency.value
        let tolerances = charter.tolerances.value
        let findings =
            [
                finishFinding(facts, forecast, tolerances),
                costFinding(earned, estimate, tolerances, currency),
                positionFinding(facts, schedule, tolerances),
            ].compactMap(\.self) + gateFindings(facts)
        let isOver = estimate.varianceAtCompletion.map { (.zero as Money) - $0 }
        return Hazard(
            kind: .timelineAndBudget,
            headline: PlainFigures.plain(schedule.map(\.scheduleVariance), PlainFigures.variance(days:)),
            detail: "EAC " + PlainFigures.plain(isOver) { PlainFigures.signedMoney($0, currency) },
            rule: """
                off track: the P50 finish is more than \(tolerances.time.decimal) working days past the committed \
                finish, or the EAC more than \(tolerances.cost.decimal)% above the BAC; attention: past or above \
                them at all, behind by more than that where the earned schedule is ambiguous, or the conditions \
                of a gate are overdue
                """,
            findings: findings,
            trend: facts.weeks.compactMap {
                facts.performance(on: $0).earnedSchedule(on: $0).value?.scheduleVariance
            })
    }

    private static func finishFinding(_ facts: Facts, _ forecast: Forecast, _ tolerances: Tolerances)
        -> Finding
    {
        let committed = facts.project.charter.committedFinish.value
        let promise = "committed \(PlainFigures.day(committed))"
        guard let finish = forecast.finish.value else {
            let reason = forecast.finish.reason ?? ""
            return facts.day > committed
                ? Finding(.offTrack, "not finished, \(promise)")
                : Finding(.unknown, "no forecast of the finish: \(reason)")
        }
        let late = finish.delayDays
        let text = "P50 finish \(PlainFigures.day(finish.days.p50)), \(promise)"
        return Finding(
            .ofFinish(forecast.finish, tolerated: tolerances.time),
            late > 0 ? "\(text): \(PlainFigures.count(late, "working day")) late" : text)
    }

    private static func costFinding(
        _ earned: EarnedValue, _ estimate: EstimateAtCompletion, _ tolerances: Tolerances,
        _ currency: Currency
    ) -> Finding {
        guard let total = estimate.shrunk.value else {
            return Finding(.unknown, "no EAC: \(estimate.shrunk.reason ?? "")")
        }
        let budget = earned.budgetAtCompletion
        let over = (total - budget).amount / budget.amount
        let text =
            "EAC \(PlainFigures.money(total, currency)), BAC \(PlainFigures.money(budget, currency)): "
            + PlainFigures.signedPercent(over)
        return Finding(
            .ofEstimate(estimate.shrunk, budget: budget, tolerated: tolerances.cost), text)
    }

    private static func positionFinding(
        _ facts: Facts, _ schedule: Measure<EarnedSchedule>, _ tolerances: Tolerances
    ) -> Finding? {
        guard let schedule = schedule.value, schedule.isAmbiguous else { return nil }
        let from = PlainFigures.day(facts.axis.day(at: schedule.earliest))
        let to = PlainFigures.day(facts.axis.day(at: schedule.latest))
        let text =
            "earned schedule ambiguous, \(from) to \(to): by the earliest "
            + PlainFigures.variance(days: schedule.alarmVariance)
        return Finding(-schedule.alarmVariance > tolerances.time.days ? .attention : .onTrack, text)
    }
}
