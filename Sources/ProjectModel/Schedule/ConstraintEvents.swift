/// The latest holds; one of the kind `none` lifts it.
package struct DeliverableConstrained: Sendable, Hashable {
    static let type = "deliverable-constrained"

    package var id: ID<Deliverable> = ""
    package var kind = ConstraintKind.lifted
    /// Nil only where the constraint is lifted.
    package var day: Day?
    package var reason: String?

    package init() {}
}

extension DeliverableConstrained: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("kind", &kind)
        try field("on", &day)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.deliverables.update(id) { deliverable in
            if kind == .lifted {
                deliverable.constraint = nil
            } else if let day {
                let constraint = DateConstraint(kind: kind, day: day, reason: reason)
                deliverable.constraint = Recorded(constraint, stamp)
            }
        }
    }
}
