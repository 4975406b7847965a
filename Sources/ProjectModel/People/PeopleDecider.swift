extension Project {
    func addParty(_ draft: PartyAdded) throws(Rejection) -> [Event] {
        try check(shortName: draft.id.text)
        try check(draft.name, "name", longest: Project.longestTitle)
        guard parties[draft.id] == nil else {
            throw Rejection(
                "There is a party called \(draft.id) already. Choose another short name.", field: "id")
        }
        return [.partyAdded(draft)]
    }

    func addPerson(_ draft: PersonAdded) throws(Rejection) -> [Event] {
        try check(shortName: draft.id.text)
        try check(draft.name, "name", longest: Project.longestTitle)
        try check(optional: draft.position, "position", longest: Project.longestTitle)
        try check(optional: draft.account, "account", longest: 64)
        _ = try noun(draft.party, in: parties, "party", field: "party")
        guard people[draft.id] == nil else {
            throw Rejection("Somebody is called \(draft.id) already. Choose another short name.", field: "id")
        }
        if let account = draft.account, let other = people.all.first(where: { $0.account?.value == account })
        {
            throw Rejection(
                "The account \(account) is \(other.id)'s. One account is one person.", field: "account")
        }
        return [.personAdded(draft)]
    }

    func setCadence(_ draft: PartyCadenceSet) throws(Rejection) -> [Event] {
        let party = try noun(draft.id, in: parties, "party")
        guard (1...366).contains(draft.days) else {
            throw Rejection("A cadence is 1 day to 366 days. Try 7d or 2w", field: "days")
        }
        guard party.cadenceDays?.value != draft.days else {
            throw Rejection("\(draft.id) is to be heard every \(draft.days) days already.", field: "days")
        }
        return [.partyCadenceSet(draft)]
    }

    func assess(_ draft: StakeholderAssessed) throws(Rejection) -> [Event] {
        try check(person: draft.person, "id")
        return [.stakeholderAssessed(draft)]
    }

    /// Short names are typed often and stand in narrow columns.
    private func check(shortName: String) throws(Rejection) {
        let fits = shortName.utf8.allSatisfy {
            (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        }
        guard fits, (1...16).contains(shortName.utf8.count) else {
            throw Rejection("A short name is 1 to 16 small letters, digits or dashes. Try: ana", field: "id")
        }
    }
}
