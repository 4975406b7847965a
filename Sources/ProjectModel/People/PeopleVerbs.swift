extension Verb {
    static let peopleVerbs: [Verb] = [
        Verb(
            "party", "add", "Add a department, a vendor or a partner", by: .manager,
            [
                .required("id", .text, "a short name: sales"),
                .required("name", .text, "the full name"),
                .required("kind", .choice(of: PartyKind.self), "what it is", initial: "department"),
            ]
        ) { (input) throws(Rejection) in
            var draft = PartyAdded()
            draft.id = try input.id("id")
            draft.name = try input.text("name")
            draft.kind = try input.choice("kind")
            return .addParty(draft)
        },
        Verb(
            "party", "cadence", "Say how often a party should be heard", by: .manager,
            [
                .required("id", .reference(.party), "which party"),
                .required("days", .days, "every so many days: 7d, 2w"),
            ],
            stands: { input, project in
                guard let party = project.parties[input.optionalID("id") ?? ""] else { return Standing() }
                return Standing(
                    .whole, ["days": party.cadenceDays?.typed { input.typing.text(days: $0) } ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = PartyCadenceSet()
            draft.id = try input.id("id")
            draft.days = try input.days("days")
            return .setCadence(draft)
        },
        Verb(
            "person", "add", "Add somebody who takes part", by: .manager,
            [
                .required("id", .text, "a short name: ana"),
                .required("name", .text, "the full name"),
                .required("party", .reference(.party), "where they belong"),
                .optional("position", .text, "what they do in the project"),
                .optional("account", .text, "the Unix account they sign in with"),
            ]
        ) { (input) throws(Rejection) in
            var draft = PersonAdded()
            draft.id = try input.id("id")
            draft.name = try input.text("name")
            draft.party = try input.id("party")
            draft.position = input.optionalText("position")
            draft.account = input.optionalText("account")
            return .addPerson(draft)
        },
        Verb(
            "stakeholder", "assess", "Say how much somebody can do and how much it matters to them",
            by: .contributor,
            [
                .required("id", .reference(.person), "who"),
                .required("influence", .choice(of: Degree.self), "how much they can further or hinder"),
                .required("interest", .choice(of: Degree.self), "how much it matters to them"),
            ],
            stands: { input, project in
                guard let person = project.people[input.optionalID("id") ?? ""] else { return Standing() }
                return Standing(
                    .whole,
                    [
                        "influence": person.stake?.typed(\.influence.rawValue) ?? .nothing,
                        "interest": person.stake?.typed(\.interest.rawValue) ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = StakeholderAssessed()
            draft.person = try input.id("id")
            draft.influence = try input.choice("influence")
            draft.interest = try input.choice("interest")
            return .assessStakeholder(draft)
        },
    ]
}
