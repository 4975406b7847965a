package import ProjectModel

package enum PhaseState: Sendable, Hashable {
    case done, active, upcoming
}

/// How a phase stands.
package struct PhaseStatus: Sendable {
    package let phase: Phase
    /// Done: its gate was passed (go or conditional) or, where no gate is planned, everything in it is earned.
    /// Active: not done, and begun by its dates or by its work. Else upcoming.
    package let state: PhaseState
    package let plannedStart: Day?
    package let plannedFinish: Day?
    /// EV / BAC of its deliverables by the baseline, a share of one. Monitoring without deliverables passes
    /// with time, as level of effort does.
    package let percentComplete: Measure<Double>
    /// Working days by which the phase is ahead of its own plan, less than zero for behind: the position on the
    /// planned value curve of its deliverables that its earned value has reached, less today's. Zero when it is
    /// complete, when it stands on a plateau of its plan today, and while nothing of it is due or earned.
    package let varianceDays: Measure<Double>
    package let gate: GateStatus
    /// What in its plan does not agree with the rest of the project, a line each.
    package let warnings: [String]
}

/// The gate at the end of a phase.
package struct GateStatus: Sendable, Hashable {
    /// When it is to be decided, if that is planned.
    package let day: Day?
    /// The last decision on or before the status date.
    package let decision: GateDecision?
    package let criteriaMet: Int
    /// Those that two accounts said need not be met.
    package let criteriaWaived: Int
    package let criteria: Int
    /// On track: passed, or every criterion is met or waived. Attention: criteria are open, or conditionally
    /// passed. Off track: stopped, on hold, its day has gone by without a decision, or the day by which its
    /// conditions were due. Unknown: nobody has set criteria.
    package let light: Light
    /// What a conditional go asked for and when it was due, once that day has gone by.
    package let overdueConditions: OverdueConditions?

    package var isPassed: Bool { decision.map { $0.verdict == .go || $0.verdict == .conditional } ?? false }

    /// Met or waived.
    package var criteriaSettled: Int { criteriaMet + criteriaWaived }
}

package struct OverdueConditions: Sendable, Hashable {
    package let conditions: String
    package let due: Day
}

extension PhaseStatus {
    init(_ phase: Phase, _ facts: Facts) {
        let plan = facts.project.phases[phase]
        let now = Double(facts.axis.position(endOf: facts.day))
        let indices = facts.lines(of: phase)
        var work: [PlanLine] = []
        work.reserveCapacity(indices.count)
        var (start, finish): (Day?, Day?)
        var (budget, workEarned, effortEarned) = (0.0, 0.0, 0.0)
        for index in indices {
            let line = facts.performance.lines[index]
            start = min(start ?? line.start, line.start)
            finish = max(finish ?? line.finish, line.finish)
            budget += line.budget.amount
            if let earned = facts.performance.earnedByLine[index] {
                work.append(line)
                workEarned += earned
            } else {
                effortEarned += PlannedCurve.plannedValue(of: line, at: now, on: facts.axis)
            }
        }

        if budget > 0 {
            percentComplete = .value(min(1, (workEarned + effortEarned) / budget))
        } else if phase == .monitoring, let plan {
            let from = facts.axis.position(endOf: plan.start.value - 1)
            let to = max(from + 1, facts.axis.position(endOf: plan.finish.value))
            percentComplete = .value(min(1, max(0, (now - Double(from)) / Double(to - from))))
        } else {
            percentComplete = .undefined("no deliverable with a budget")
        }

        let curve = PlannedCurve(work, on: facts.axis)
        if budget > 0, let total = curve.values.last, total > 0 {
            let schedule = EarnedSchedule(earned: workEarned, planned: curve.values, actualTime: now)
            varianceDays = .value(schedule.isComplete ? 0 : schedule.scheduleVariance)
        } else {
            // Level of effort is always on plan.
            varianceDays = percentComplete.map { _ in 0 }
        }

        self.phase = phase
        plannedStart = plan?.start.value ?? start
        plannedFinish = plan?.finish.value ?? finish
        gate = GateStatus(phase, facts)
        warnings = plan.map { Self.warnings($0, facts.project.charter) } ?? []
        let complete = percentComplete.value.map { $0 >= 1 - 1e-9 } ?? false
        if gate.isPassed || (gate.day == nil && complete) {
            state = .done
        } else if plannedStart.map({ $0 <= facts.day }) ?? false || workEarned > 0 {
            state = .active
        } else {
            state = .upcoming
        }
    }

    /// Dates outside of the project are what they are in many projects; they are shown, not refused.
    private static func warnings(_ plan: PhasePlan, _ charter: Charter) -> [String] {
        var warnings: [String] = []
        if plan.start.value < charter.start.value {
            warnings.append("starts before the project, \(PlainFigures.day(charter.start.value))")
        }
        if plan.finish.value > charter.committedFinish.value {
            warnings.append(
                "finishes after the committed finish, \(PlainFigures.day(charter.committedFinish.value))")
        }
        return warnings
    }

    /// The first phase, monitoring aside, that has dates and is not done.
    static func current(of phases: [PhaseStatus]) -> Phase? {
        phases.first { $0.phase != .monitoring && $0.plannedStart != nil && $0.state != .done }?.phase
    }
}

extension GateStatus {
    init(_ phase: Phase, _ facts: Facts) {
        let plan = facts.project.phases[phase]
        day = plan?.gateDay?.value
        decision = plan?.decisions.last { $0.value.day <= facts.day }?.value
        let criteria = facts.project.criteria.all.filter {
            $0.phase.value == phase && facts.isRecorded($0.phase.seq)
                && !$0.withdrawal.holds(on: facts.day)
        }
        self.criteria = criteria.count
        let states = criteria.map { $0.state(on: facts.day) }
        criteriaMet = states.count { if case .met = $0 { true } else { false } }
        criteriaWaived = states.count { if case .waived = $0 { true } else { false } }
        if let decision, decision.verdict == .conditional, let due = decision.due, due < facts.day {
            overdueConditions = OverdueConditions(conditions: decision.conditions ?? "", due: due)
        } else {
            overdueConditions = nil
        }

        switch decision?.verdict {
        case .go: light = .onTrack
        case .conditional: light = overdueConditions == nil ? .attention : .offTrack
        case .hold, .stop: light = .offTrack
        case nil:
            if let day, day < facts.day {
                light = .offTrack
            } else if criteria.isEmpty {
                light = .unknown
            } else {
                light = criteriaMet + criteriaWaived == criteria.count ? .onTrack : .attention
            }
        }
    }
}
