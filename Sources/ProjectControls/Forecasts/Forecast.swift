package import ProjectModel

/// When the work will be finished and what it will have cost, as ranges.
///
/// Time: AT + PD − ES (the rest takes as long as planned); cost: EAC by shrunk CPI; both times the factors by
/// which the projects of a reference class ended beside that forecast at the same stage, never before today
/// nor below what is spent. Source: back-test over 1,201 tracking periods of DSLIB.
package struct Forecast: Sendable {
    package let referenceClass: String
    package let profile: CostProfile
    package let finish: Measure<FinishForecast>
    package let cost: Measure<CostForecast>
    /// P(finish ≤ committed finish), a share of one.
    package let chanceOfDate: Measure<Double>
    /// P(cost ≤ BAC)
    package let chanceOfBudget: Measure<Double>
    /// P(cost ≤ the sum that was granted, reserves included)
    package let chanceOfGrant: Measure<Double>
    /// P(on time and within BAC) as if the two were independent, which understates it where what is late is
    /// also dear; it lies between 0 and the smaller of the two.
    package let chanceOfBoth: Measure<Double>
}

/// The end of the work.
package struct FinishForecast: Sendable {
    /// AT + PD − ES as a position on the working axis.
    package let point: Double
    package let pointDay: Day
    /// Positions on the working axis.
    package let quantiles: Quantiles
    package let days: Cone<Day>
    /// Working days from the committed finish to the P50 finish; more than zero is late.
    package let delayDays: Int
}

/// The cost of the whole.
package struct CostForecast: Sendable {
    /// EAC by shrunk CPI.
    package let point: Money
    /// Minor units.
    package let quantiles: Quantiles
    package let sums: Cone<Money>
}

extension Forecast {
    init(
        _ facts: Facts, _ earned: EarnedValue, _ schedule: Measure<EarnedSchedule>,
        _ estimate: EstimateAtCompletion, from reference: ReferenceClass
    ) {
        let committed = facts.project.charter.committedFinish.value
        let promised = Double(facts.axis.position(endOf: committed))
        let completed = facts.performance.completed(by: facts.day)
        let complete = earned.percentComplete.value ?? 0

        let finish: Measure<FinishForecast> = schedule.flatMap { schedule in
            if let completed {
                let position = Double(facts.axis.position(endOf: completed))
                let quantiles = Quantiles(certain: position)
                return .value(
                    FinishForecast(
                        point: position, pointDay: completed, quantiles: quantiles,
                        days: Cone { _ in completed },
                        delayDays: facts.axis.distance(from: committed, to: completed)))
            }
            guard schedule.actualTime > 0 else { return .undefined("no working day has passed yet") }
            let point = schedule.finishAsPlanned
            return reference.finish(point: point, complete: complete, actualTime: schedule.actualTime)
                .map { quantiles in
                    FinishForecast(
                        point: point, quantiles: quantiles, on: facts.axis, notBefore: facts.day,
                        committed: committed)
                }
        }
        let cost: Measure<CostForecast> =
            completed == nil
            ? estimate.shrunk.flatMap { point in
                reference.cost(
                    estimate: point.amount, complete: complete, actualCost: earned.actualCost.amount
                ).map { CostForecast(point: point, quantiles: $0) }
            }
            : .value(
                CostForecast(
                    point: earned.actualCost, quantiles: Quantiles(certain: earned.actualCost.amount)))

        referenceClass = reference.name
        profile = estimate.profile
        self.finish = finish
        self.cost = cost
        // What is not finished at the end of the promised day is late, however little is left.
        let isOverdue = completed == nil && facts.day >= committed
        chanceOfDate = finish.map { isOverdue ? 0 : $0.quantiles.chance(atMost: promised) }
        chanceOfBudget = cost.map { $0.quantiles.chance(atMost: earned.budgetAtCompletion.amount) }
        let granted = facts.project.charter.budget.value
        chanceOfGrant =
            granted > .zero
            ? cost.map { $0.quantiles.chance(atMost: granted.amount) } : .undefined("no budget was granted")
        let budget = chanceOfBudget
        chanceOfBoth = chanceOfDate.flatMap { date in budget.map { date * $0 } }
    }
}

extension FinishForecast {
    init(point: Double, quantiles: Quantiles, on axis: WorkingAxis, notBefore today: Day, committed: Day) {
        self.point = point
        self.quantiles = quantiles
        pointDay = max(today, axis.day(at: point))
        days = Cone { max(today, axis.day(at: quantiles.value(at: $0))) }
        delayDays = axis.distance(from: committed, to: days.p50)
    }
}

extension CostForecast {
    init(point: Money, quantiles: Quantiles) {
        self.point = point
        self.quantiles = quantiles
        sums = Cone { Money(rounding: quantiles.value(at: $0)) }
    }
}
