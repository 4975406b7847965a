import ProjectModel

/// How much of what is earned is what the plan wanted first: p = Σ min(PV at ES, EV) ÷ Σ PV at ES, over the
/// deliverables. A low p says that work was done out of order and may have to be done again, and that SPI(t) is
/// not to be trusted yet. Source: W. Lipke, "Schedule Adherence" (2008).
func scheduleAdherence(earned: [Double], plannedAtPosition: [Double]) -> Measure<Double> {
    let due = plannedAtPosition.reduce(0, +)
    let inOrder = zip(earned, plannedAtPosition).reduce(0) { $0 + min($1.0, $1.1) }
    return .ratio(inOrder, over: due, unless: "nothing is earned yet")
}

extension Facts {
    func scheduleAdherence(at schedule: EarnedSchedule) -> Measure<Double> {
        let now = Double(axis.position(endOf: day))
        let planned = performance.lines.map {
            PlannedCurve.plannedValue(of: $0, at: schedule.position, on: axis)
        }
        let earned = zip(performance.lines, performance.earnedByLine).map { line, earned in
            earned ?? PlannedCurve.plannedValue(of: line, at: now, on: axis)
        }
        return ProjectControls.scheduleAdherence(earned: earned, plannedAtPosition: planned)
    }
}
