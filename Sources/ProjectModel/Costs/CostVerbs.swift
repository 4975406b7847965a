extension Verb {
    static let costVerbs: [Verb] = [
        Verb(
            "cost", "record", "Record money that was spent", by: .contributor,
            [
                .required("deliverable", .reference(.deliverable), "what it was spent on"),
                .required("amount", .money, "how much: 1250, 12.5k; below zero corrects"),
                .required("on", .day, "when it fell due", initial: "today"),
                .optional("note", .text, "what for"),
                .optional("cause", .choice(of: Cause.self), "why it was not foreseen"),
            ]
        ) { (input) throws(Rejection) in
            var draft = CostRecorded()
            draft.deliverable = try input.id("deliverable")
            draft.amount = try input.money("amount")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            draft.note = input.optionalText("note")
            draft.cause = try input.optionalChoice("cause")
            return .recordCost(draft)
        },
        Verb(
            "reserve", "set", "Say how much is held back", by: .manager,
            [
                .required("kind", .choice(of: ReserveKind.self), "for known risks or for the unforeseen"),
                .required("amount", .money, "how much: 150k"),
                .optional("reason", .text, "why"),
            ],
            stands: { input, project in
                guard let kind: ReserveKind = try? input.choice("kind") else { return Standing() }
                let reserve =
                    switch kind {
                    case .contingency: project.costs.contingencyReserve
                    case .management: project.costs.managementReserve
                    }
                return Standing(.whole, ["amount": reserve?.typed(input.typing.text) ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = ReserveSet()
            draft.kind = try input.choice("kind")
            draft.amount = try input.money("amount")
            draft.reason = input.optionalText("reason")
            return .setReserve(draft)
        },
    ]
}
