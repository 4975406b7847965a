import ProjectModel

extension Hazard {
    static func timelineAndBudget(
        _ facts: Facts, _ earned: EarnedValue, _ schedule: Measure<EarnedSchedule>,
        _ estimate: EstimateAtCompletion, _ forecast: Forecast, _ costs: CostStatus
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
        let alarms = [
            blockedFinding(facts, tolerances), overdrawnFinding(costs, currency),
            overdueFinding(costs, currency), strayFinding(costs, charter.start.value, currency),
        ].compactMap(\.self)
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
                """ + (alarms.isEmpty ? "" : moreRules(tolerances)),
            findings: findings + alarms,
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

    /// Stated where one of them applies.
    private static func moreRules(_ tolerances: Tolerances) -> String {
        """
        ; attention as well: work that stands still for more than \(tolerances.time.decimal) working days, a \
        commitment that is due and not paid, costs dated before the first day; off track as well: a contingency \
        reserve below zero
        """
    }

    private static func blockedFinding(_ facts: Facts, _ tolerances: Tolerances) -> Finding? {
        let blocked = facts.known.compactMap { place in
            WorkStanding.block(at: place, facts).map { (place: place, block: $0) }
        }.filter { Double($0.block.days) > tolerances.time.days }
        guard let (place, block) = blocked.max(by: { $0.block.days < $1.block.days }) else { return nil }
        let others = blocked.count > 1 ? ", and \(blocked.count - 1) more" : ""
        let id = facts.deliverables[place].id
        return Finding(
            .attention,
            "\(id) stands still for \(PlainFigures.count(block.days, "working day")): \(block.reason)"
                + others)
    }

    private static func overdrawnFinding(_ costs: CostStatus, _ currency: Currency) -> Finding? {
        guard let reserve = costs.reserve(.contingency), reserve.isOverdrawn, let left = reserve.left.value
        else { return nil }
        return Finding(.offTrack, "contingency overdrawn: \(PlainFigures.money(left, currency))")
    }

    private static func overdueFinding(_ costs: CostStatus, _ currency: Currency) -> Finding? {
        let overdue = costs.commitments.filter { $0.light == .offTrack }
        guard let first = overdue.first else { return nil }
        let sum = overdue.reduce(Money.zero) { $0 + $1.open }
        return Finding(
            .attention,
            "\(PlainFigures.money(sum, currency)) due and not paid, first \(first.id) of "
                + PlainFigures.day(first.due))
    }

    private static func strayFinding(_ costs: CostStatus, _ start: Day, _ currency: Currency) -> Finding? {
        guard costs.before != .zero else { return nil }
        return Finding(
            .attention,
            "costs of \(PlainFigures.money(costs.before, currency)) are dated before the first day, "
                + PlainFigures.day(start))
    }
}
