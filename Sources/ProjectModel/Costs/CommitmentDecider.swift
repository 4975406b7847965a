extension Project {
    func recordCommitment(_ draft: CommitmentRecorded) throws(Rejection) -> [Event] {
        _ = try noun(draft.deliverable, in: deliverables, "deliverable", field: "deliverable")
        try check(notNegative: draft.amount, "amount")
        guard draft.amount > .zero else {
            throw Rejection("A commitment of nothing is none. Give the sum that is owed.", field: "amount")
        }
        _ = try noun(draft.party, in: parties, "party", field: "party")
        try check(optional: draft.note, "note")
        var commitment = draft
        commitment.id = costs.commitments.nextID
        return [.commitmentRecorded(commitment)]
    }

    /// A payment is an actual cost, in the same act.
    ///
    /// - Parameter amount: nil for all that is still owed.
    func settleCommitment(
        _ id: ID<Commitment>, _ amount: Money?, on day: Day, rest: CommitmentRest, _ today: Day
    ) throws(Rejection) -> [Event] {
        let commitment = try open(id)
        try check(notAfter: today, day, "on")
        let owed = max(.zero, commitment.amount.value - commitment.paid)
        let paid = amount ?? owed
        try check(notNegative: paid, "amount")
        guard paid > .zero else {
            throw Rejection(
                "Nothing is paid, so nothing is settled. To let it go: commitment cancel --id \(id)",
                field: "amount")
        }
        guard rest == .released || paid < owed else {
            throw Rejection(
                "Nothing would be left to stay open of \(id). Leave the rest out.", field: "rest")
        }
        var settled = CommitmentSettled()
        (settled.id, settled.amount, settled.day, settled.rest) = (id, paid, day, rest)
        var cost = CostRecorded()
        (cost.deliverable, cost.amount, cost.day) = (commitment.deliverable, paid, day)
        cost.note = commitment.note
        cost.commitment = id
        return [.commitmentSettled(settled), .costRecorded(cost)]
    }

    func cancelCommitment(_ draft: CommitmentCancelled) throws(Rejection) -> [Event] {
        _ = try open(draft.id)
        try check(draft.reason, "reason")
        return [.commitmentCancelled(draft)]
    }

    private func open(_ id: ID<Commitment>) throws(Rejection) -> Commitment {
        let commitment = try noun(id, in: costs.commitments, "commitment")
        if let end = commitment.end?.value {
            let deed = end.reason == nil ? "settled" : "cancelled"
            throw Rejection("\(id) was \(deed) on \(end.day).", field: "id")
        }
        return commitment
    }
}
