/// The latest counts.
package struct DeliverableCrashSet: Sendable, Hashable {
    static let type = "deliverable-crash-set"

    package var id: ID<Deliverable> = ""
    package var shortest = WorkDays.zero
    package var cost = Money.zero

    package init() {}
}

extension DeliverableCrashSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("to", &shortest)
        try field("cost", &cost)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let terms = CrashTerms(shortest: shortest, cost: cost)
        project.deliverables.update(id) { $0.crash = Recorded(terms, stamp) }
    }
}
