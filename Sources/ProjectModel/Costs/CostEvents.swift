package struct CostRecorded: Sendable, Hashable {
    static let type = "cost-recorded"

    package var deliverable: ID<Deliverable> = ""
    package var amount = Money.zero
    package var day = Day(number: 0)
    package var note: String?
    package var cause: Cause?
    package var commitment: ID<Commitment>?

    package init() {}
}

extension CostRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("deliverable", &deliverable)
        try field("amount", &amount)
        try field("on", &day)
        try field("note", &note)
        try field("cause", &cause)
        try field("commitment", &commitment)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.costs.record(cost, stamp)
    }

    /// What was spent.
    package var cost: ActualCost {
        ActualCost(
            deliverable: deliverable, amount: amount, day: day, note: note, cause: cause,
            commitment: commitment)
    }
}

package struct ReserveSet: Sendable, Hashable {
    static let type = "reserve-set"

    package var kind = ReserveKind.contingency
    package var amount = Money.zero
    package var reason: String?

    package init() {}
}

extension ReserveSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("kind", &kind)
        try field("amount", &amount)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let move = ReserveMove(kind: kind, drawn: nil, left: amount, day: stamp.day, reason: reason)
        project.costs.move(move, stamp)
    }
}

/// Money that is taken out of a reserve to be spent.
package struct ReserveDrawn: Sendable, Hashable {
    static let type = "reserve-drawn"

    package var kind = ReserveKind.contingency
    package var amount = Money.zero
    package var reason = ""
    package var risk: ID<Risk>?
    package var change: ID<ChangeRequest>?

    package init() {}
}

extension ReserveDrawn: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("kind", &kind)
        try field("amount", &amount)
        try field("reason", &reason)
        try field("risk", &risk)
        try field("change", &change)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let left = (project.costs.reserve(kind)?.value ?? .zero) - amount
        let move = ReserveMove(
            kind: kind, drawn: amount, left: left, day: stamp.day, reason: reason, risk: risk, change: change)
        project.costs.move(move, stamp)
    }
}

package struct VarianceExplained: Sendable, Hashable {
    static let type = "variance-explained"

    package var deliverable: ID<Deliverable> = ""
    package var cause = Cause.other
    package var note = ""
    package var cost: Money?
    package var time: WorkDays?

    package init() {}
}

extension VarianceExplained: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("deliverable", &deliverable)
        try field("cause", &cause)
        try field("note", &note)
        try field("cost", &cost)
        try field("time", &time)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let explanation = VarianceCause(cause: cause, note: note, cost: cost, time: time, day: stamp.day)
        project.deliverables.update(deliverable) { $0.explanations.append(Recorded(explanation, stamp)) }
    }
}
