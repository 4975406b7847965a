import ProjectModel

/// Plan and earnings of one baseline over time: one pass over the lines and their progress, then every day is
/// a look-up.
struct Performance: Sendable {
    /// The number of the baseline; nil where the present plan stands in for one.
    let baseline: Int?
    let lines: [PlanLine]
    let budgetAtCompletion: Double
    let planned: PlannedCurve
    /// What each line had earned by the last day, in the order of `lines`; nil for level of effort.
    let earnedByLine: [Double?]
    private let axis: WorkingAxis
    /// The part of the plan that is level of effort, which earns what was planned.
    private let effort: PlannedCurve
    /// What all else had earned at the end of each civil day from the origin on.
    private let earnedByDay: [Double]

    init(
        _ lines: [PlanLine], baseline: Int?, progress: ProgressCurves,
        on axis: WorkingAxis, through last: Day
    ) {
        self.baseline = baseline
        self.lines = lines
        self.axis = axis
        budgetAtCompletion = lines.reduce(0) { $0 + $1.budget.amount }
        planned = PlannedCurve(lines, on: axis)
        effort = PlannedCurve(lines.lazy.filter { $0.rule == .levelOfEffort }, on: axis)

        var gains = [Double](repeating: 0, count: max(1, last - axis.origin + 1))
        earnedByLine = lines.map { line in
            guard line.rule != .levelOfEffort else { return nil }
            var earned = 0.0
            for index in progress.range(of: line.place) {
                let step = progress.steps[index]
                guard step.day <= last else { break }
                let value = (line.rule.earnedShare(at: step.percent) ?? 0) * line.budget.amount
                gains[max(0, step.day - axis.origin)] += value - earned
                earned = value
            }
            return earned
        }
        for index in gains.indices.dropFirst() { gains[index] += gains[index - 1] }
        earnedByDay = gains
    }

    func plannedValue(on day: Day) -> Double {
        planned.value(at: Double(axis.position(endOf: day)))
    }

    /// - Parameter day: not after the last day that this was made for.
    func earnedValue(on day: Day) -> Double {
        let offset = min(max(0, day - axis.origin), earnedByDay.count - 1)
        return earnedByDay[offset] + effort.value(at: Double(axis.position(endOf: day)))
    }

    func earnedSchedule(on day: Day) -> Measure<EarnedSchedule> {
        guard budgetAtCompletion > 0 else { return .undefined(nothingPlanned) }
        return .value(
            EarnedSchedule(
                earned: earnedValue(on: day), planned: planned.values,
                actualTime: Double(axis.position(endOf: day))))
    }

    /// XSM over the weeks from the start of the axis to `day`, which ends the last one.
    func smoothed(through day: Day, _ costs: CostCurve) -> SmoothedPerformance {
        var smoothed = SmoothedPerformance(
            budgetAtCompletion: budgetAtCompletion, plannedDuration: Double(planned.values.count - 1))
        guard budgetAtCompletion > 0, day >= axis.origin else { return smoothed }
        let first = axis.origin + (day - axis.origin) % 7
        for week in stride(from: first, through: day, by: 7) {
            guard let schedule = earnedSchedule(on: week).value else { continue }
            smoothed.observe(
                schedule, earned: earnedValue(on: week), cost: costs.spent(through: week).amount)
        }
        return smoothed
    }

    var nothingPlanned: String {
        baseline.map { "baseline \($0) has no budget" } ?? "no deliverable has a budget yet"
    }

    /// The day at whose end everything was earned and has been since, looked for from `day` back; nil if it is
    /// not.
    func completed(by day: Day) -> Day? {
        let enough = budgetAtCompletion * (1 - 1e-9)
        guard budgetAtCompletion > 0, earnedValue(on: day) >= enough else { return nil }
        var first = day
        while first > axis.origin, earnedValue(on: first - 1) >= enough { first = first - 1 }
        return first
    }
}
