package struct PartyAdded: Sendable, Hashable {
    static let type = "party-added"

    package var id: ID<Party> = ""
    package var name = ""
    package var kind = PartyKind.department

    package init() {}
}

extension PartyAdded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("name", &name)
        try field("kind", &kind)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.parties.add(Party(id: id, name: Recorded(name, stamp), kind: Recorded(kind, stamp)))
    }
}

package struct PersonAdded: Sendable, Hashable {
    static let type = "person-added"

    package var id: ID<Person> = ""
    package var name = ""
    package var party: ID<Party> = ""
    package var position: String?
    package var account: String?

    package init() {}
}

extension PersonAdded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("name", &name)
        try field("party", &party)
        try field("position", &position)
        try field("account", &account)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.people.add(
            Person(
                id: id, name: Recorded(name, stamp), party: Recorded(party, stamp),
                position: position.map { Recorded($0, stamp) }, account: account.map { Recorded($0, stamp) }))
    }
}
