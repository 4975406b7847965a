package struct CommitmentRecorded: Sendable, Hashable {
    static let type = "commitment-recorded"

    package var id: ID<Commitment> = ""
    package var deliverable: ID<Deliverable> = ""
    package var amount = Money.zero
    package var party: ID<Party> = ""
    package var due = Day(number: 0)
    package var note: String?

    package init() {}
}

extension CommitmentRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("deliverable", &deliverable)
        try field("amount", &amount)
        try field("party", &party)
        try field("due", &due)
        try field("note", &note)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.costs.commitments.add(
            Commitment(
                id: id, deliverable: deliverable, amount: Recorded(amount, stamp), party: party, due: due,
                note: note, recorded: stamp.day))
    }
}

/// A payment; the actual cost is an event of its own in the same act.
package struct CommitmentSettled: Sendable, Hashable {
    static let type = "commitment-settled"

    package var id: ID<Commitment> = ""
    package var amount = Money.zero
    package var day = Day(number: 0)
    package var rest = CommitmentRest.released

    package init() {}
}

extension CommitmentSettled: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("amount", &amount)
        try field("on", &day)
        try field("rest", &rest)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.costs.commitments.update(id) { commitment in
            commitment.payments.append(Recorded(Payment(amount: amount, day: day), stamp))
            if rest == .released { commitment.end = Recorded(CommitmentEnd(reason: nil, day: day), stamp) }
        }
    }
}

package struct CommitmentCancelled: Sendable, Hashable {
    static let type = "commitment-cancelled"

    package var id: ID<Commitment> = ""
    package var reason = ""

    package init() {}
}

extension CommitmentCancelled: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.costs.commitments.update(id) {
            $0.end = Recorded(CommitmentEnd(reason: reason, day: stamp.day), stamp)
        }
    }
}
