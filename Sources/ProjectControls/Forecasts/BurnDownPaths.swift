import ProjectModel

/// How the money may go: 15 finishes and 15 costs, each with probability 1/15 and each finish with each cost, as
/// if the two were independent.
///
/// A path follows the shape of what is left of the plan, from the earned schedule on, stretched from today to its
/// finish and scaled from what is spent to its cost.
struct BurnDownPaths {
    static let count = 15

    let performance: Performance
    let schedule: EarnedSchedule
    let actualCost: Double
    private let finishes: [Double]
    /// The dearest first, so that what they leave rises.
    private let costs: [Double]
    private let finish: Quantiles

    init(
        _ performance: Performance, _ schedule: EarnedSchedule, actualCost: Double, finish: Quantiles,
        cost: Quantiles
    ) {
        self.performance = performance
        self.schedule = schedule
        self.actualCost = actualCost
        self.finish = finish
        let levels = (0..<Self.count).map { (Double($0) + 0.5) / Double(Self.count) }
        finishes = levels.map(finish.value)
        costs = levels.reversed().map(cost.value)
    }

    /// Quantiles of the money left at a position after today.
    func moneyLeft(at position: Double) -> Cone<Double> {
        var left: [Double] = []
        left.reserveCapacity(finishes.count * costs.count)
        for finish in finishes {
            let share = share(at: position, finish: finish)
            for cost in costs {
                left.append(performance.budgetAtCompletion - actualCost - share * (cost - actualCost))
            }
        }
        left.sort()
        return Cone { level in
            let place = min(max(level * Double(left.count) - 0.5, 0), Double(left.count - 1))
            let whole = min(Int(place), left.count - 2)
            return left[whole] + (place - Double(whole)) * (left[whole + 1] - left[whole])
        }
    }

    /// The days of a range, in order; each `step`th and the last one worked out, the money straight in between.
    func days(_ range: ClosedRange<Day>, every step: Int, on axis: WorkingAxis) -> [BurnDown.ForecastDay] {
        func day(_ day: Day, _ moneyLeft: Cone<Double>) -> BurnDown.ForecastDay {
            let position = axis.smoothPosition(endOf: day)
            return BurnDown.ForecastDay(
                day: day, moneyLeft: moneyLeft, chanceWorking: chanceWorking(at: position))
        }
        func money(_ day: Day) -> Cone<Double> { moneyLeft(at: axis.smoothPosition(endOf: day)) }
        var days = [day(range.lowerBound, money(range.lowerBound))]
        while let last = days.last, last.day < range.upperBound {
            let next = min(last.day + step, range.upperBound)
            let nextMoney = money(next)
            let gap = next - last.day
            for passed in 1..<gap {
                let share = Double(passed) / Double(gap)
                days.append(day(last.day + passed, last.moneyLeft.moved(towards: nextMoney, by: share)))
            }
            days.append(day(next, nextMoney))
        }
        return days
    }

    func chanceWorking(at position: Double) -> Double { 1 - finish.chance(atMost: position) }

    /// The share of the rest that is done at a position after today.
    private func share(at position: Double, finish: Double) -> Double {
        guard position < finish else { return 1 }
        let passed = (position - schedule.actualTime) / (finish - schedule.actualTime)
        let from = performance.planned.value(at: schedule.position)
        let rest = performance.budgetAtCompletion - from
        guard rest > 0 else { return passed }
        let planned = schedule.position + passed * (schedule.plannedDuration - schedule.position)
        return (performance.planned.value(at: planned) - from) / rest
    }
}
