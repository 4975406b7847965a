/// Somebody's wish to change what was agreed.
package struct ChangeRequest: Registered {
    package static let prefix: String? = "C"

    package let id: ID<ChangeRequest>
    package var title: Recorded<String>
    package var kind: Recorded<ChangeKind>
    /// Who asks.
    package var requester: Recorded<ID<Person>>
    package var reason: Recorded<String>
    /// What it adds to the cost, as the requester says; less than zero saves.
    package var cost: Recorded<Money>
    /// What it adds to the finish, as the requester says, in working days.
    package var time: Recorded<WorkDays>
    package var requested: Day
    /// What it does to the plan, one for each deliverable and order that it touches.
    package var effects: [Recorded<ChangeEffect>] = []
    /// The last decision; the others are in the log.
    package var decision: Recorded<ChangeDecision>?

    /// Whether it had been asked for and not yet decided at the end of `day`.
    package func isUndecided(on day: Day) -> Bool {
        requested <= day && (decision.map { $0.value.day > day } ?? true)
    }

    package func isApproved(on day: Day) -> Bool {
        decision.map { $0.value.verdict == .approved && $0.value.day <= day } ?? false
    }

    /// Whether a later decision may still follow the last one.
    package var isOpen: Bool { decision.map { $0.value.verdict == .deferred } ?? true }
}

package enum ChangeKind: String, Choice {
    case add, modify, remove
    case resequence = "re-sequence"
}

/// What a change does to one deliverable, as data, so that its effect on the finish can be computed by running
/// the plan with and without it.
package struct ChangeEffect: Sendable, Hashable {
    package var deliverable: ID<Deliverable>
    /// Working days that it takes more or, below zero, less.
    package var time: WorkDays
    package var cost: Money
    /// What must now wait for it, of a re-sequence.
    package var before: ID<Deliverable>?

    var isNothing: Bool { time == .zero && cost == .zero && before == nil }
}

package struct ChangeDecision: Sendable, Hashable {
    package var verdict: ChangeVerdict
    package var reason: String
    package var day: Day
    /// Who decided; nil in older logs, and where the account belongs to nobody on record.
    package var decider: ID<Person>?
}

package enum ChangeVerdict: String, Choice {
    case approved, rejected, deferred
}
