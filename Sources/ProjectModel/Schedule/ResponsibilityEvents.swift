package struct ResponsibilitySet: Sendable, Hashable {
    static let type = "responsibility-set"

    package var id: ID<Deliverable> = ""
    package var person: ID<Person> = ""
    package var role = RACI.responsible

    package init() {}
}

extension ResponsibilitySet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("person", &person)
        try field("role", &role)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let responsibility = Responsibility(person: person, role: role)
        project.deliverables.update(id) { deliverable in
            deliverable.responsibilities.removeAll { $0.value.person == person }
            deliverable.responsibilities.append(Recorded(responsibility, stamp))
        }
    }
}

package struct ResponsibilityDropped: Sendable, Hashable {
    static let type = "responsibility-dropped"

    package var id: ID<Deliverable> = ""
    package var person: ID<Person> = ""

    package init() {}
}

extension ResponsibilityDropped: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("person", &person)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.deliverables.update(id) { deliverable in
            deliverable.responsibilities.removeAll { $0.value.person == person }
        }
    }
}

/// Somebody else is accountable from now on.
package struct ResponsibilityPassed: Sendable, Hashable {
    static let type = "responsibility-passed"

    package var id: ID<Deliverable> = ""
    package var from: ID<Person> = ""
    package var to: ID<Person> = ""
    package var reason: String?

    package init() {}
}

extension ResponsibilityPassed: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("from", &from)
        try field("to", &to)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.deliverables.update(id) { $0.owner = Recorded(to, stamp) }
    }
}
