package struct DeliverableAccepted: Sendable, Hashable {
    static let type = "deliverable-accepted"

    package var id: ID<Deliverable> = ""
    package var by: ID<Person> = ""
    package var day = Day(number: 0)
    package var note: String?

    package init() {}
}

extension DeliverableAccepted: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        // `by` is the log's own member.
        try field("accepter", &by)
        try field("on", &day)
        try field("note", &note)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let acceptance = Acceptance(isAccepted: true, by: by, day: day, note: note)
        project.deliverables.update(id) { $0.acceptance = Recorded(acceptance, stamp) }
    }
}

package struct DeliverableRejected: Sendable, Hashable {
    static let type = "deliverable-rejected"

    package var id: ID<Deliverable> = ""
    package var by: ID<Person> = ""
    package var reason = ""
    package var day = Day(number: 0)

    package init() {}
}

extension DeliverableRejected: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("accepter", &by)
        try field("reason", &reason)
        try field("on", &day)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let acceptance = Acceptance(isAccepted: false, by: by, day: day, note: reason)
        project.deliverables.update(id) { $0.acceptance = Recorded(acceptance, stamp) }
    }
}

package struct DeliverableBlocked: Sendable, Hashable {
    static let type = "deliverable-blocked"

    package var id: ID<Deliverable> = ""
    package var reason = ""
    package var waitsOn: String?
    package var day = Day(number: 0)

    package init() {}
}

extension DeliverableBlocked: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("reason", &reason)
        try field("waits-on", &waitsOn)
        try field("on", &day)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.deliverables.update(id) {
            $0.blocks.append(
                Recorded(Block(reason: reason, waitsOn: waitsOn, since: day, until: nil), stamp))
        }
    }
}

package struct DeliverableUnblocked: Sendable, Hashable {
    static let type = "deliverable-unblocked"

    package var id: ID<Deliverable> = ""
    package var day = Day(number: 0)
    package var note: String?

    package init() {}
}

extension DeliverableUnblocked: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("on", &day)
        try field("note", &note)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.deliverables.update(id) { deliverable in
            guard let last = deliverable.blocks.indices.last else { return }
            var block = deliverable.blocks[last].value
            block.until = day
            deliverable.blocks[last] = Recorded(block, stamp)
        }
    }
}
