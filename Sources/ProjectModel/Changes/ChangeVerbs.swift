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
                .optional(
                    "effects", .effects, "what it does to deliverables, for each: D-03 +3d 12k; D-05 -2d"),
                .optional("on", .day, "when it was asked for, if not today"),
            ]
        ) { (input) throws(Rejection) in
            var draft = ChangeRequested()
            draft.title = try input.text("title")
            draft.kind = try input.choice("kind")
            draft.requester = try input.id("requester")
            draft.reason = try input.text("reason")
            draft.cost = try input.optional("cost", input.money) ?? .zero
            draft.time = try input.optional("time", input.workDays) ?? .zero
            draft.day = try input.optional("on", input.day)
            return .requestChange(draft, effects: try input.optional("effects", input.effects) ?? [])
        },
        Verb(
            "change", "effect", "Say what a change does to a deliverable, so that its effect is computed",
            by: .contributor,
            [
                .required("id", .reference(.change), "which request"),
                .required("deliverable", .reference(.deliverable), "what it touches, or what comes first"),
                .optional("time", .workDays, "working days more, or less: 3d, -2d", initial: "0d"),
                .optional("cost", .money, "cost more, or less: 12k, -4k", initial: "0"),
                .optional("before", .reference(.deliverable), "of a re-sequence: what now waits for it"),
            ],
            stands: { input, project in
                let change = project.changes[input.optionalID("id") ?? ""]
                guard let deliverable: ID<Deliverable> = input.optionalID("deliverable") else {
                    return Standing()
                }
                let before: ID<Deliverable>? = input.optionalID("before")
                let effect = change?.effects.first {
                    $0.value.deliverable == deliverable && $0.value.before == before
                }
                guard let effect else { return Standing() }
                return Standing(
                    .whole,
                    [
                        "time": effect.typed { input.typing.text($0.time) },
                        "cost": effect.typed { input.typing.text($0.cost) },
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = ChangeEffectSet()
            draft.id = try input.id("id")
            draft.deliverable = try input.id("deliverable")
            draft.time = try input.optional("time", input.workDays) ?? .zero
            draft.cost = try input.optional("cost", input.money) ?? .zero
            draft.before = input.optionalID("before")
            return .setChangeEffect(draft)
        },
        Verb(
            "change", "decide", "Decide on a change request", by: .manager,
            [
                .required("id", .reference(.change), "which request"),
                .required("verdict", .choice(of: ChangeVerdict.self), "the decision"),
                .required("reason", .text, "why"),
                .optional("decider", .reference(.person), "who decided, if not you; never who asked"),
                .optional("on", .day, "when it was decided, if not today"),
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
            draft.decider = input.optionalID("decider")
            draft.day = try input.optional("on", input.day)
            return .decideChange(draft)
        },
        Verb(
            "turnaround", "set", "Agree within how long a change request is decided", by: .manager,
            [.required("within", .workDays, "working days from the request: 10d, 2w")],
            stands: { input, project in
                Standing(
                    .whole, ["within": project.turnaround?.typed(input.typing.text) ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = TurnaroundSet()
            draft.within = try input.workDays("within")
            return .setTurnaround(draft)
        },
    ]
}
