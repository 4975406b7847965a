extension Verb {
    static let phaseVerbs: [Verb] = [
        Verb(
            "phase", "plan", "Say when a phase runs and when its gate is decided", by: .manager,
            [
                .required("phase", .reference(.phase), "which of the five"),
                .required("start", .day, "first day"),
                .required("finish", .day, "last day"),
                .optional("gate", .day, "when the gate is decided"),
            ],
            stands: { input, project in
                guard let phase: Phase = try? input.choice("phase") else { return Standing() }
                let plan = project.phases[phase]
                return Standing(
                    .whole,
                    [
                        "start": plan?.start.typed(input.typing.text) ?? .nothing,
                        "finish": plan?.finish.typed(input.typing.text) ?? .nothing,
                        "gate": plan?.gateDay?.typed(input.typing.text) ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = PhasePlanned()
            draft.phase = try input.choice("phase")
            draft.start = try input.day("start")
            draft.finish = try input.day("finish")
            draft.gate = try input.optional("gate", input.day)
            return .planPhase(draft)
        },
        Verb(
            "gate", "decide", "Decide whether the project may go on", by: .manager,
            [
                .required("phase", .reference(.phase), "the phase that the gate ends"),
                .required("verdict", .choice(of: GateVerdict.self), "the decision"),
                .required("reason", .text, "why"),
                .optional("conditions", .text, "of a conditional go: what must still be done"),
                .optional("due", .day, "of a conditional go: by when"),
            ],
            stands: { input, project in
                guard let phase: Phase = try? input.choice("phase") else { return Standing() }
                let decision = project.phases[phase]?.decision
                return Standing(
                    .oneStatement, ["verdict": decision?.typed(\.verdict.rawValue) ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = GateDecided()
            draft.phase = try input.choice("phase")
            draft.verdict = try input.choice("verdict")
            draft.reason = try input.text("reason")
            draft.conditions = input.optionalText("conditions")
            draft.due = try input.optional("due", input.day)
            return .decideGate(draft)
        },
    ]
}
