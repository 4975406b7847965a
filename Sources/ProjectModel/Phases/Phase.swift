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

    package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    package static func < (left: Phase, right: Phase) -> Bool { left.number < right.number }
}

/// When a phase is to run, and the gate at its end.
package struct PhasePlan: Sendable, Hashable {
    package var start: Recorded<Day>
    package var finish: Recorded<Day>
    /// The day on which the gate is to be decided.
    package var gateDay: Recorded<Day>?
    /// The last decision, with the day it was recorded.
    package var decision: Recorded<GateDecision>?
}

package struct GateDecision: Sendable, Hashable {
    package var verdict: GateVerdict
    package var reason: String
    package var day: Day
}

package enum GateVerdict: String, Choice {
    case go, conditional, hold, stop
}

/// What must be true before a gate is passed.
package struct ExitCriterion: Registered {
    package static let prefix: String? = "X"

    package let id: ID<ExitCriterion>
    package var phase: Recorded<Phase>
    package var text: Recorded<String>
    package var owner: Recorded<ID<Person>>
    /// What shows that it is met, with the day it was recorded; nil while it is open.
    package var evidence: Recorded<Evidence>?
}

package struct Evidence: Sendable, Hashable {
    package var text: String
    package var day: Day
}
