/// What must be true before a gate is passed.
package struct ExitCriterion: Registered {
    package static let prefix: String? = "X"

    package let id: ID<ExitCriterion>
    package var phase: Recorded<Phase>
    package var text: Recorded<String>
    /// Who sees to it; nil while nobody is named.
    package var owner: Recorded<ID<Person>>?
    /// What shows that it is met, with the day it was recorded; nil while it is not.
    package var evidence: Recorded<Evidence>?
    package var waiver: Recorded<Waiver>?
    package var withdrawal: Recorded<Withdrawal>?

    /// Whether a gate that is passed without it takes a conditional go.
    package var isOpen: Bool {
        evidence == nil && waiver?.value.agreed == nil && withdrawal == nil
    }

    /// How it stood at the end of a day.
    package func state(on day: Day) -> CriterionState {
        if let evidence, evidence.value.day <= day { return .met(evidence.value) }
        guard let waiver, waiver.value.day <= day else { return .open(proposal: nil) }
        if let agreed = waiver.value.agreed, agreed.value.day <= day { return .waived(waiver.value) }
        return .open(proposal: waiver.value)
    }
}

package enum CriterionState: Sendable, Hashable {
    /// Maybe with a waiver that waits for a second account.
    case open(proposal: Waiver?)
    case met(Evidence)
    case waived(Waiver)
}

package struct Evidence: Sendable, Hashable {
    package var text: String
    /// Where it can be looked at.
    package var link: String?
    package var day: Day
}

/// That a criterion need not be met. It takes two accounts: one proposes it, another one agrees.
package struct Waiver: Sendable, Hashable {
    package struct Agreement: Sendable, Hashable {
        package var account: String
        package var day: Day
    }

    /// Who proposed it.
    package var account: String
    package var reason: String
    package var day: Day
    package var agreed: Recorded<Agreement>?
}
