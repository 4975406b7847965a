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
}

/// The gate at the end of a phase.
package struct GateStatus: Sendable, Hashable {
    /// When it is to be decided, if that is planned.
    package let day: Day?
    /// The last decision on or before the status date.
    package let decision: GateDecision?
    package let criteriaMet: Int
    package let criteria: Int
    /// On track: passed, or every criterion is met. Attention: criteria are open, or conditionally passed. Off
    /// track: stopped, on hold, or its day has gone by without a decision. Unknown: nobody has set criteria.
    package let light: Light

    package var isPassed: Bool { decision.map { $0.verdict == .go || $0.verdict == .conditional } ?? false }
}
