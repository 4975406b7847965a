/// Where the money went and what of it is promised or held back: every actual cost, summed by the day it fell on
/// and by deliverable, every commitment, and the reserves.
package struct CostLedger: Sendable, Hashable {
    /// The last sums recorded, newest last, at most `kept` of them; the log has all.
    package internal(set) var recent: [Recorded<ActualCost>] = []
    package internal(set) var byDay = Sums<Day>()
    package internal(set) var byDeliverable = Sums<ID<Deliverable>>()
    /// The first day on which a deliverable cost something.
    package internal(set) var firstDays = FirstDays<ID<Deliverable>>()
    package internal(set) var total = Money.zero
    package internal(set) var count = 0

    package internal(set) var contingencyReserve: Recorded<Money>?
    package internal(set) var managementReserve: Recorded<Money>?
    /// How the reserves came to be what they are, in the order of the log.
    package internal(set) var reserveMoves: [Recorded<ReserveMove>] = []

    package internal(set) var commitments = Register<Commitment>()

    package static let kept = 512

    mutating func record(_ cost: consuming ActualCost, _ stamp: Stamp) {
        byDay.add(cost.amount, to: cost.day)
        byDeliverable.add(cost.amount, to: cost.deliverable)
        firstDays.note(cost.day, of: cost.deliverable)
        total += cost.amount
        count += 1
        recent.append(Recorded(cost, stamp))
        if recent.count > 2 * Self.kept { recent.removeFirst(Self.kept) }
    }

    /// What was spent up to and on `day`.
    package func spent(through day: Day) -> Money {
        byDay.reduce(into: Money.zero) { total, entry in
            let (other, sum) = entry
            if other <= day { total += sum }
        }
    }
}

/// Money that was spent on a deliverable; less than zero corrects an earlier sum.
package struct ActualCost: Sendable, Hashable {
    package var deliverable: ID<Deliverable>
    package var amount: Money
    package var day: Day
    package var note: String?
    package var cause: Cause?
    /// The commitment that it was paid on.
    package var commitment: ID<Commitment>?
}

/// Why something cost or may cost more, as the field names it.
package enum Cause: String, Choice {
    case talent, infrastructure, security, vendor, scope, other
}

package enum ReserveKind: String, Choice {
    /// For risks that are known.
    case contingency
    /// For what nobody foresaw; not the project manager's to spend.
    case management
}
