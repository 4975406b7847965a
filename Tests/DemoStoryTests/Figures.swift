import ProjectModel

/// The few figures that the story aims at, computed the plain way: planned value grows evenly over the working
/// days of the last baseline, earned value is what was reported.
struct Figures: Sendable {
    var budgetAtCompletion = 0.0
    var plannedValue = 0.0
    var earnedValue = 0.0
    var actualCost = 0.0
    /// Working days from the start to the day on which as much was planned as is earned now.
    var earnedSchedule = 0.0
    var actualTime = 0.0
    var exposure = 0.0

    var costPerformance: Double { earnedValue / actualCost }
    var schedulePerformance: Double { earnedSchedule / actualTime }
    var complete: Double { earnedValue / budgetAtCompletion }

    init(of project: Project, asOf day: Day) {
        let calendar = project.charter.calendar.value
        let start = project.charter.start.value
        let lines = project.baselines.last { $0.day <= day }?.lines ?? []
        func planned(on day: Day) -> Double {
            lines.reduce(0) { $0 + $1.budget.amount / 100 * Self.share($1, on: day, calendar) }
        }
        budgetAtCompletion = lines.reduce(0) { $0 + $1.budget.amount / 100 }
        plannedValue = planned(on: day)
        actualCost = project.costs.spent(through: day).amount / 100
        actualTime = Double(calendar.workingDays(from: start, through: day))
        for line in lines {
            let reported = project.deliverables[line.id]?.percentComplete(on: day).fraction ?? 0
            let earned: Double =
                switch line.rule {
                case .zeroHundred: reported == 1 ? 1 : 0
                case .quarterAtStart: reported == 1 ? 1 : reported > 0 ? 0.25 : 0
                case .halfAtStart: reported == 1 ? 1 : reported > 0 ? 0.5 : 0
                case .percent, .weighted: reported
                case .levelOfEffort: Self.share(line, on: day, calendar)
                }
            earnedValue += line.budget.amount / 100 * earned
        }
        var before = 0.0
        var worked = 0.0
        for candidate in start...(day + 400) where calendar.works(on: candidate) {
            let now = planned(on: candidate)
            if now > earnedValue {
                earnedSchedule = worked + (earnedValue - before) / (now - before)
                break
            }
            (before, worked) = (now, worked + 1)
        }
        for risk in project.risks.all where risk.isOpen(on: day) {
            guard let view = risk.assessment(on: day) else { continue }
            let probability =
                (view.probability.lowerBound.fraction + view.probability.upperBound.fraction) / 2
            let impact = (view.impact.lowerBound.amount + view.impact.upperBound.amount) / 200
            exposure += probability * impact * (risk.nature.value == .threat ? 1 : -1)
        }
    }

    private static func share(_ line: Baseline.Line, on day: Day, _ calendar: WorkingCalendar) -> Double {
        let length = calendar.workingDays(from: line.start, through: line.finish)
        let passed = calendar.workingDays(from: line.start, through: min(day, line.finish))
        return Double(passed) / Double(length)
    }
}
