package import ProjectModel

/// A figure that is out of its tolerance, so that the project manager must report it, and since when.
package struct ToleranceException: Sendable, Hashable {
    package enum Figure: Sendable, Hashable {
        /// The P50 finish, past the committed finish by more working days than are tolerated.
        case finish
        /// The EAC, above the BAC by a larger share than is tolerated.
        case cost
        /// The contingency reserve, of which more was drawn than there was.
        case contingency
    }

    package let figure: Figure
    /// `P50 finish 23 Mar`
    package let says: String
    /// `5 d past 1 Mar tolerated`
    package let tolerance: String
    /// The same in short: `5 d`
    package let limit: String
    /// The first day since which it has been out of it without a break.
    package let since: Day
    /// Whether it may have been out of it even before: days are looked at back to the first of the ten weeks.
    package let isOlder: Bool
}

extension ToleranceException {
    static func all(_ facts: Facts, _ profile: CostProfile) -> [ToleranceException] {
        let charter = facts.project.charter
        let (currency, tolerances) = (charter.currency.value, charter.tolerances.value)
        let committed = charter.committedFinish.value
        let limit = facts.axis.position(endOf: committed)
        var found: [ToleranceException] = []

        func finish(on day: Day) -> Day? { facts.medianFinish(on: day) }
        func isLate(_ day: Day) -> Bool {
            guard let finish = finish(on: day) else { return false }
            return Double(facts.axis.position(endOf: finish) - limit) > tolerances.time.days
        }
        if isLate(facts.day), let finish = finish(on: facts.day) {
            found.append(
                ToleranceException(
                    .finish, "P50 finish \(PlainFigures.day(finish))", "\(tolerances.time.decimal) d",
                    "\(tolerances.time.decimal) d past \(PlainFigures.day(committed)) tolerated", facts,
                    isLate))
        }

        func overrun(on day: Day) -> Double? {
            let performance = facts.performance(on: day)
            let earned = EarnedValue(performance, spent: facts.costs.spent(through: day), on: day)
            let budget = performance.budgetAtCompletion
            guard budget > 0, let estimate = EstimateAtCompletion(earned, profile: profile).shrunk.value
            else { return nil }
            return (estimate.amount - budget) / budget
        }
        func isDear(_ day: Day) -> Bool { (overrun(on: day) ?? 0) > tolerances.cost.fraction }
        if isDear(facts.day), let over = overrun(on: facts.day) {
            found.append(
                ToleranceException(
                    .cost, "EAC \(PlainFigures.signedPercent(over))", "\(tolerances.cost.decimal)%",
                    "\(tolerances.cost.decimal)% above the BAC tolerated", facts, isDear))
        }

        func isEmpty(_ day: Day) -> Bool {
            (facts.project.costs.reserve(.contingency, on: day) ?? .zero) < .zero
        }
        if isEmpty(facts.day), let left = facts.project.costs.reserve(.contingency, on: facts.day) {
            found.append(
                ToleranceException(
                    .contingency, "contingency \(PlainFigures.money(left, currency))", "0",
                    "none below zero",
                    facts, isEmpty))
        }
        return found
    }

    private init(
        _ figure: Figure, _ says: String, _ limit: String, _ tolerance: String, _ facts: Facts,
        _ isOut: (Day) -> Bool
    ) {
        self.figure = figure
        self.says = says
        self.tolerance = tolerance
        self.limit = limit
        let first = facts.weeks.first ?? facts.day
        var since = facts.day
        while since > first, isOut(since - 1) { since = since - 1 }
        self.since = since
        isOlder = since == first && first > facts.axis.origin
    }
}

extension EarnedValue {
    /// As it was on an earlier day, without the list of what no baseline has.
    init(_ performance: Performance, spent: Money, on day: Day) {
        self.init(
            budgetAtCompletion: Money(rounding: performance.budgetAtCompletion),
            plannedValue: Money(rounding: performance.plannedValue(on: day)),
            earnedValue: Money(rounding: performance.earnedValue(on: day)), actualCost: spent,
            baseline: performance.baseline)
    }
}

extension Facts {
    /// The P50 finish as it was forecast on an earlier day, by the rule of `Forecast`; nil where there was none.
    func medianFinish(on day: Day) -> Day? {
        let performance = performance(on: day)
        if let completed = performance.completed(by: day) { return completed }
        guard let schedule = performance.earnedSchedule(on: day).value, schedule.actualTime > 0 else {
            return nil
        }
        let complete = performance.earnedValue(on: day) / performance.budgetAtCompletion
        let quantiles = ReferenceClass.dslib.finish(
            point: schedule.finishAsPlanned, complete: complete, actualTime: schedule.actualTime
        ).value
        return quantiles.map { max(day, axis.day(at: $0.value(at: 0.5))) }
    }
}
