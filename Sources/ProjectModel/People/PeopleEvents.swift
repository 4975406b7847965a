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

/// How often a party should be heard.
package struct PartyCadenceSet: Sendable, Hashable {
    static let type = "party-cadence-set"

    package var id: ID<Party> = ""
    package var days = 0

    package init() {}
}

extension PartyCadenceSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("days", &days)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.parties.update(id) { $0.cadenceDays = Recorded(days, stamp) }
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

package struct StakeholderAssessed: Sendable, Hashable {
    static let type = "stakeholder-assessed"

    package var person: ID<Person> = ""
    package var influence = Degree.medium
    package var interest = Degree.medium

    package init() {}
}

extension StakeholderAssessed: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &person)
        try field("influence", &influence)
        try field("interest", &interest)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let stake = Stake(influence: influence, interest: interest)
        project.people.update(person) { $0.stake = Recorded(stake, stamp) }
    }
}
