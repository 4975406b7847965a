extension Verb {
    static let changeVerbs: [Verb] = [
        Verb(
            "change", "request", "Ask to change what was agreed", by: .contributor,
            [
                .required("title", .text, "what is asked for"),
                .required("kind", .choice(of: ChangeKind.self), "what it does to the plan", initial: "add"),
                .required("requester", .reference(.person), "who asks"),
                .required("reason", .text, "why"),
                .required("cost", .money, "what it adds: 12k; below zero saves", initial: "0"),
                .required("time", .workDays, "working days it adds to the finish", initial: "0d"),
            ]
        ) { (input) throws(Rejection) in
            var draft = ChangeRequested()
            draft.title = try input.text("title")
            draft.kind = try input.choice("kind")
            draft.requester = try input.id("requester")
            draft.reason = try input.text("reason")
            draft.cost = try input.optional("cost", input.money) ?? .zero
            draft.time = try input.optional("time", input.workDays) ?? .zero
            return .requestChange(draft)
        },
        Verb(
            "change", "decide", "Decide on a change request", by: .manager,
            [
                .required("id", .reference(.change), "which request"),
                .required("verdict", .choice(of: ChangeVerdict.self), "the decision"),
                .required("reason", .text, "why"),
            ],
            stands: { input, project in
                guard let change = project.changes[input.optionalID("id") ?? ""] else { return Standing() }
                return Standing(
                    .oneStatement, ["verdict": change.decision?.typed(\.verdict.rawValue) ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = ChangeDecided()
            draft.id = try input.id("id")
            draft.verdict = try input.choice("verdict")
            draft.reason = try input.text("reason")
            return .decideChange(draft)
        },
    ]
}
