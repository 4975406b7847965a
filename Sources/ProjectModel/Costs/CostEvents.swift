package struct CostRecorded: Sendable, Hashable {
    static let type = "cost-recorded"

    package var deliverable: ID<Deliverable> = ""
    package var amount = Money.zero
    package var day = Day(number: 0)
    package var note: String?
    package var cause: Cause?

    package init() {}
}

extension CostRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("deliverable", &deliverable)
        try field("amount", &amount)
        try field("on", &day)
        try field("note", &note)
        try field("cause", &cause)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.costs.record(
            ActualCost(deliverable: deliverable, amount: amount, day: day, note: note, cause: cause), stamp)
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
        switch kind {
        case .contingency: project.costs.contingencyReserve = Recorded(amount, stamp)
        case .management: project.costs.managementReserve = Recorded(amount, stamp)
        }
    }
}
