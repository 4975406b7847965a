extension Verb {
    static let costVerbs: [Verb] =
        commitmentVerbs + [
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
            Verb(
                "reserve", "draw", "Take money out of a reserve", by: .manager,
                [
                    .required(
                        "kind", .choice(of: ReserveKind.self), "for known risks or for the unforeseen",
                        initial: "contingency"),
                    .required("amount", .money, "how much: 12k"),
                    .required("reason", .text, "what for"),
                    .optional("risk", .text, "the risk that happened: R-07"),
                    .optional("change", .reference(.agreedChange), "the approved change that it pays for"),
                    .optional(
                        "overdraw", .choice(of: YesOrNo.self), "draw more than is left", initial: "no"),
                ]
            ) { (input) throws(Rejection) in
                var draft = ReserveDrawn()
                draft.kind = try input.choice("kind")
                draft.amount = try input.money("amount")
                draft.reason = try input.text("reason")
                draft.risk = input.optionalID("risk")
                draft.change = input.optionalID("change")
                let overdraw: YesOrNo? = try input.optionalChoice("overdraw")
                return .drawReserve(draft, overdraw: overdraw == .yes)
            },
            Verb(
                "variance", "explain", "Say why a deliverable costs more or takes longer", by: .contributor,
                [
                    .required("deliverable", .reference(.deliverable), "which deliverable"),
                    .required("cause", .choice(of: Cause.self), "the kind of cause"),
                    .required("note", .text, "what happened"),
                    .optional("cost", .money, "how much of the cost it explains: 4k; below zero saves"),
                    .optional("time", .workDays, "how many working days it explains: 3d"),
                ]
            ) { (input) throws(Rejection) in
                var draft = VarianceExplained()
                draft.deliverable = try input.id("deliverable")
                draft.cause = try input.choice("cause")
                draft.note = try input.text("note")
                draft.cost = try input.optional("cost", input.money)
                draft.time = try input.optional("time", input.workDays)
                return .explainVariance(draft)
            },
        ]
}

/// An answer to a question that is not asked twice.
enum YesOrNo: String, Choice {
    case yes, no
}
