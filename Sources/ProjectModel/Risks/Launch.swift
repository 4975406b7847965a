/// How the solution is to go live, what must be true before, and what happens if it does not operate well.
package struct Launch: Sendable, Hashable {
    package var plan: LaunchPlan?
    package var criteria = Register<LaunchCriterion>()
    package var rollback: RollbackPlan?
    /// In the order of the log.
    package var rehearsals: [Recorded<Rehearsal>] = []
    /// Every go and no-go in the order of the log; the last one counts.
    package var decisions: [Recorded<LaunchDecision>] = []
    /// Every time it was tried, in the order of the log; the last one counts.
    package var outcomes: [Recorded<LaunchOutcome>] = []

    package init() {}

    /// The last rehearsal of the way back by `day`; of two on one day, the one recorded last.
    package func rehearsal(on day: Day) -> Rehearsal? {
        rehearsals.filter { $0.value.day <= day }.enumerated()
            .max { ($0.element.value.day, $0.offset) < ($1.element.value.day, $1.offset) }?.element.value
    }
}

package struct LaunchPlan: Sendable, Hashable {
    /// What goes live: `cut-over`.
    package var title: Recorded<String>
    package var day: Recorded<Day>
    /// How long the service may be away.
    package var outage: Recorded<Minutes>
    /// Who tolerates that.
    package var toleratedBy: Recorded<ID<Party>>?
    /// How long it takes to decide that one goes back.
    package var latency: Recorded<Minutes>
    /// Who says go, no-go and back.
    package var decider: Recorded<ID<Person>>
    /// Working days of closer watch and support after the day.
    package var care: Recorded<WorkDays>?
}

/// What must be true before the solution goes live.
package struct LaunchCriterion: Registered {
    package static let prefix: String? = "LC"

    package let id: ID<LaunchCriterion>
    package var text: Recorded<String>
    package var owner: Recorded<ID<Person>>
    /// Every check in the order of the log: what held in May may fail in June.
    package var checks: [Recorded<LaunchCheck>] = []
    package var waiver: Recorded<Waiver>?

    /// What the last check up to the end of `day` found; nil while nobody has looked.
    package func check(on day: Day) -> LaunchCheck? { checks.last { $0.value.day <= day }?.value }
}

package struct LaunchCheck: Sendable, Hashable {
    package enum Verdict: String, Choice {
        case met
        case notMet = "not-met"
    }

    package var verdict: Verdict
    /// What shows it.
    package var evidence: String
    package var day: Day
}

/// The way back.
package struct RollbackPlan: Sendable, Hashable {
    /// What one would see that makes one go back; nil while that is still to be agreed.
    package var trigger: Recorded<String>?
    package var owner: Recorded<ID<Person>>
    /// What is done, the first sentence saying where one goes back to.
    package var steps: Recorded<String>

    /// Words that stand where nothing is agreed yet.
    static let placeholders: Set<String> = [
        "tbd", "tba", "tbc", "todo", "?", "??", "???", "-", "n/a", "to be decided", "to be defined",
        "to be agreed", "unknown", "open",
    ]

    /// The trigger, unless it only says that there is none yet.
    package var agreedTrigger: String? {
        trigger.map(\.value).flatMap { Self.placeholders.contains($0.trimmed.lowercased()) ? nil : $0 }
    }
}

/// The way back, gone for practice.
package struct Rehearsal: Sendable, Hashable {
    package enum Result: String, Choice {
        case well, failed
    }

    package var day: Day
    /// What it took, measured.
    package var duration: Minutes
    package var result: Result
    package var note: String?
}

package enum LaunchVerdict: String, Choice {
    case go
    case noGo = "no-go"
}

package struct LaunchDecision: Sendable, Hashable {
    package var verdict: LaunchVerdict
    package var reason: String
    package var day: Day
    package var decider: ID<Person>?
    /// What stood on the board at that moment.
    package var board: LaunchBoard.Verdict
    package var met: Int
    package var criteria: Int
    package var rollback: Minutes?

    /// Whether it goes live although the board did not say so.
    package var isAgainstBoard: Bool { verdict == .go && board != .go }
}
