/// Somebody's wish to change what was agreed.
package struct ChangeRequest: Registered {
    package static let prefix: String? = "C"

    package let id: ID<ChangeRequest>
    package var title: Recorded<String>
    package var kind: Recorded<ChangeKind>
    /// Who asks.
    package var requester: Recorded<ID<Person>>
    package var reason: Recorded<String>
    /// What it adds to the cost; less than zero saves.
    package var cost: Recorded<Money>
    /// What it adds to the finish, in working days.
    package var time: Recorded<WorkDays>
    package var requested: Day
    package var decision: Recorded<ChangeDecision>?

    /// Whether it had been asked for and not yet decided at the end of `day`.
    package func isUndecided(on day: Day) -> Bool {
        requested <= day && (decision.map { $0.value.day > day } ?? true)
    }

    package func isApproved(on day: Day) -> Bool {
        decision.map { $0.value.verdict == .approved && $0.value.day <= day } ?? false
    }
}

package enum ChangeKind: String, Choice {
    case add, modify, remove
    case resequence = "re-sequence"
}

package struct ChangeDecision: Sendable, Hashable {
    package var verdict: ChangeVerdict
    package var reason: String
    package var day: Day
}

package enum ChangeVerdict: String, Choice {
    case approved, rejected, deferred
}
