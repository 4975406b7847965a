extension Verb {
    static let criterionVerbs: [Verb] = [
        Verb(
            "criterion", "set", "Say what must be true before a gate is passed", by: .manager,
            [
                .required("phase", .reference(.phase), "the phase that the gate ends"),
                .required("text", .text, "what must be true"),
                .optional("owner", .reference(.person), "who sees to it"),
            ]
        ) { (input) throws(Rejection) in
            var draft = CriterionSet()
            draft.phase = try input.choice("phase")
            draft.text = try input.text("text")
            draft.owner = input.optionalID("owner")
            return .setCriterion(draft)
        },
        Verb(
            "criterion", "revise", "Change the words of an exit criterion, or who sees to it", by: .manager,
            [
                .required("id", .reference(.criterion), "which criterion"),
                .optional("text", .text, "what must be true"),
                .optional("owner", .reference(.person), "who sees to it"),
            ],
            stands: { input, project in
                guard let criterion = project.criteria[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                return Standing(
                    .changesOnly,
                    ["text": criterion.text, "owner": criterion.owner?.typed(\.text) ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = CriterionRevised()
            draft.id = try input.id("id")
            draft.text = input.optionalText("text")
            draft.owner = input.optionalID("owner")
            return .reviseCriterion(draft)
        },
        Verb(
            "criterion", "withdraw", "Take back an exit criterion that should not have been set",
            by: .manager,
            [
                .required("id", .reference(.criterion), "which criterion"),
                .required("reason", .text, "why it is not asked for"),
            ]
        ) { (input) throws(Rejection) in
            var draft = CriterionWithdrawn()
            draft.id = try input.id("id")
            draft.reason = try input.text("reason")
            return .withdrawCriterion(draft)
        },
        Verb(
            "criterion", "meet", "Record what shows that an exit criterion is met", by: .contributor,
            [
                .required("id", .reference(.criterion), "which criterion"),
                .required("evidence", .text, "what shows it"),
                .optional("link", .text, "where it can be looked at: https://…"),
            ]
        ) { (input) throws(Rejection) in
            var draft = CriterionMet()
            draft.id = try input.id("id")
            draft.evidence = try input.text("evidence")
            draft.link = input.optionalText("link")
            return .meetCriterion(draft)
        },
        Verb(
            "criterion", "waive", "Say that an exit criterion need not be met; it takes two accounts",
            by: .contributor,
            [
                .required("id", .reference(.criterion), "which criterion"),
                .optional("reason", .text, "why; the second account need not say it again"),
            ],
            stands: { input, project in
                guard let criterion = project.criteria[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                // Who means to propose must not make good what another one proposed meanwhile.
                return Standing(
                    .oneStatement, ["reason": criterion.waiver?.typed(\.reason) ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = WaiverProposed()
            draft.id = try input.id("id")
            draft.reason = input.optionalText("reason") ?? ""
            return .waiveCriterion(draft)
        },
    ]
}
