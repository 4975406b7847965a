/// The five phases of an IT project, fixed and in order. Their dates may overlap: monitoring runs beside
/// execution.
package enum Phase: String, Choice, Comparable, Sendable {
    case initiation, planning, execution, monitoring, closure

    /// The name on screen.
    package var title: String {
        switch self {
        case .initiation: "Initiation"
        case .planning: "Planning"
        case .execution: "Execution"
        case .monitoring: "Monitoring"
        case .closure: "Closure"
        }
    }

    /// What the phase is there to do.
    package var purpose: String {
        switch self {
        case .initiation: "assess need and viability"
        case .planning: "set goals, establish a budget, identify risks"
        case .execution: "create deliverables, delegate"
        case .monitoring: "track the team's progress"
        case .closure: "assess and measure what went well"
        }
    }

    package var number: Int {
        switch self {
        case .initiation: 1
        case .planning: 2
        case .execution: 3
        case .monitoring: 4
        case .closure: 5
        }
    }

    package static func < (left: Phase, right: Phase) -> Bool { left.number < right.number }
}

/// When a phase is to run, and the gate at its end.
package struct PhasePlan: Sendable, Hashable {
    package var start: Recorded<Day>
    package var finish: Recorded<Day>
    /// The day on which the gate is to be decided.
    package var gateDay: Recorded<Day>?
    /// Every decision with the day it was recorded, in the order of the log; the last one counts.
    package var decisions: [Recorded<GateDecision>] = []

    package var decision: Recorded<GateDecision>? { decisions.last }
}

package struct GateDecision: Sendable, Hashable {
    package var verdict: GateVerdict
    package var reason: String
    package var day: Day
    /// What must still be done, of a conditional go, and by when.
    package var conditions: String?
    package var due: Day?
}

package enum GateVerdict: String, Choice {
    case go, conditional, hold, stop
}
