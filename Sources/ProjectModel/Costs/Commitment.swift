/// Money that is promised to somebody outside and not yet spent: an order, a contract.
package struct Commitment: Registered {
    package static let prefix: String? = "CM"

    package let id: ID<Commitment>
    package var deliverable: ID<Deliverable>
    package var amount: Recorded<Money>
    /// To whom.
    package var party: ID<Party>
    /// The day on which it falls due.
    package var due: Day
    package var note: String?
    /// The day it was first known of.
    package var recorded: Day
    /// What was paid on it, in the order of the log; the same sums are actual costs.
    package var payments: [Recorded<Payment>] = []
    /// What ended it; nil while money is still owed.
    package var end: Recorded<CommitmentEnd>?

    package var paid: Money { payments.reduce(.zero) { $0 + $1.value.amount } }

    /// What is still owed at the end of `day`; below zero never.
    package func open(on day: Day) -> Money {
        if recorded > day { return .zero }
        if let end = end?.value, end.day <= day { return .zero }
        let paid = payments.reduce(Money.zero) { $1.value.day <= day ? $0 + $1.value.amount : $0 }
        return max(.zero, amount.value - paid)
    }
}

package struct Payment: Sendable, Hashable {
    package var amount: Money
    package var day: Day
}

package struct CommitmentEnd: Sendable, Hashable {
    /// Why it was cancelled; nil where it was paid.
    package var reason: String?
    package var day: Day
}

/// What becomes of the part of a commitment that a payment leaves.
package enum CommitmentRest: String, Choice {
    /// It is not owed any more.
    case released
    /// More payments follow.
    case open
}
