import ProjectModel

/// Who takes part.
enum Cast {
    struct Member: Sendable {
        var id: String
        var name: String
        var party: ID<Party>
        var position: String
        /// The account is the short name.
        var hasAccount = true
        /// The working day of the story on which they are added.
        var joins = StoryCalendar.opening
    }

    static let parties: [(id: ID<Party>, name: String, kind: PartyKind, joins: Int)] = [
        ("it", "IT", .department, StoryCalendar.opening),
        ("operations", "Operations", .department, StoryCalendar.opening),
        ("sales", "Sales", .department, StoryCalendar.opening),
        ("finance", "Finance", .department, StoryCalendar.opening),
        ("legal", "Legal", .department, StoryCalendar.opening),
        ("nordlink", "Nordlink carrier services", .partner, 20),
        ("tessaro", "Tessaro Cloud Voice", .vendor, 46),
    ]

    static let people = [
        Member(id: "ana", name: "Ana Reuter", party: "it", position: "project manager"),
        Member(
            id: "vera", name: "Vera Lang", party: "operations", position: "sponsor, chief operating officer",
            hasAccount: false),
        Member(id: "ben", name: "Ben Okafor", party: "it", position: "integration lead"),
        Member(id: "jo", name: "Jo Lindner", party: "it", position: "telephony engineer"),
        Member(id: "raj", name: "Raj Menon", party: "it", position: "architect"),
        Member(id: "tom", name: "Tom Haas", party: "operations", position: "head of customer service"),
        Member(id: "eva", name: "Eva Sommer", party: "operations", position: "training and desktop"),
        Member(id: "mia", name: "Mia Torres", party: "sales", position: "head of telephone sales"),
        Member(id: "lena", name: "Lena Brandt", party: "finance", position: "controller"),
        Member(id: "sam", name: "Sam Adler", party: "legal", position: "data protection officer"),
        Member(id: "nils", name: "Nils Petry", party: "it", position: "test manager", joins: -18),
        Member(
            id: "pia", name: "Pia Weller", party: "nordlink", position: "porting desk", hasAccount: false,
            joins: 20),
        Member(id: "kim", name: "Kim Vos", party: "tessaro", position: "vendor's project lead", joins: 46),
    ]

    /// A short name that the model takes and nobody in the story has: `j.doe` becomes `j-doe`.
    static func shortName(for account: String) -> String {
        let kept = account.utf8.map { byte -> Character in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                Character(UnicodeScalar(byte))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): Character(UnicodeScalar(byte + 32))
            default: "-"
            }
        }
        let name = String(kept.prefix(16))
        return people.contains { $0.id == name } ? name + "-2" : name
    }
}

extension Script {
    mutating func tellPeople() {
        for (index, party) in Cast.parties.enumerated() {
            var added = PartyAdded()
            added.id = party.id
            added.name = party.name
            added.kind = party.kind
            tell(party.joins, 2 + index, "ana", .addParty(added))
        }
        for (index, member) in Cast.people.enumerated() {
            var added = PersonAdded()
            added.id = ID(member.id)
            added.name = member.name
            added.party = member.party
            added.position = member.position
            added.account = member.hasAccount ? member.id : nil
            tell(member.joins, 10 + index, "ana", .addPerson(added))
            guard member.hasAccount, member.id != "ana" else { continue }
            var grant = RoleGranted()
            grant.account = member.id
            grant.role = .contributor
            tell(member.joins, 60 + index, "ana", .grantRole(grant))
        }
    }
}
