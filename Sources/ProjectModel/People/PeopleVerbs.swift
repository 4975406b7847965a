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
    ]
}
