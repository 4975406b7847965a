package import ProjectModel

/// What is said of a project at its end: a value, to be shown or written in whatever form.
package struct ClosingReport: Sendable {
    package let code: String
    package let name: String
    package let asOf: Day
    /// Nil while nobody has closed it.
    package let outcome: ProjectOutcome?
    package let goals: [String]
    package let committedFinish: Day
    /// What was granted, reserves included.
    package let budget: Money
    package let spent: Money
    package let planAgainstActual: PlanAgainstActual
    package let calibration: EstimateCalibration
    package let benefits: [BenefitStanding]
    /// Those that were learned here, the oldest first.
    package let lessons: [Lesson]
    package let changesApproved: Int
    package let risksOccurred: Int
    /// What a project that is closed should not have left, a line each; none is well.
    package let unsettled: [String]
}

extension ClosingReport {
    package init(_ project: Project, _ status: Status) {
        let day = status.asOf
        let charter = project.charter
        code = charter.code.value
        name = charter.name.value
        asOf = day
        outcome = project.isClosed ? project.outcome.map(\.value).flatMap { $0.day <= day ? $0 : nil } : nil
        goals = project.goals.all.map(\.text.value)
        committedFinish = charter.committedFinish.value
        budget = charter.budget.value
        spent = status.earnedValue.actualCost
        planAgainstActual = status.closure.planAgainstActual
        calibration = status.closure.calibration
        benefits = status.closure.benefits
        lessons = project.lessons.all.filter { $0.source == nil && $0.day <= day }
        changesApproved = project.changes.all.count { $0.isApproved(on: day) }
        risksOccurred = project.risks.all.count {
            $0.outcome?.value.kind == .occurred && ($0.outcome?.value.day ?? day) <= day
        }
        unsettled = Self.unsettled(project, status)
    }

    private static func unsettled(_ project: Project, _ status: Status) -> [String] {
        let day = status.asOf
        let unfinished = status.closure.planAgainstActual.deliverables.count {
            $0.outcome.actualFinish == nil
        }
        let criteria = project.criteria.all.filter { !$0.withdrawal.holds(on: day) }.count {
            if case .open = $0.state(on: day) { true } else { false }
        }
        let conditions = status.phases.count { $0.gate.overdueConditions != nil }
        let changes = project.changes.all.count { $0.isUndecided(on: day) }
        let late = status.closure.benefits.count { $0.isUnmeasured(on: day) }
        func line(_ number: Int, _ noun: String, _ rest: String) -> String? {
            number == 0 ? nil : "\(PlainFigures.count(number, noun)) \(rest)"
        }
        return [
            line(unfinished, "deliverable", "not finished"),
            criteria == 0 ? nil : "\(criteria) exit criteri\(criteria == 1 ? "on" : "a") open",
            project.launch.plan != nil && project.launch.outcome(on: day)?.result != .live
                ? "launch not on record as live" : nil,
            line(conditions, "gate", "with overdue conditions"),
            line(status.risks.count, "risk", "open"),
            line(changes, "change request", "undecided"),
            line(status.contradictions.count, "contradiction", "not ruled on"),
            line(late, "benefit", "due and not measured"),
            project.lessons.all.contains { $0.source == nil } ? nil : "no lesson is recorded",
        ].compactMap(\.self)
    }
}
