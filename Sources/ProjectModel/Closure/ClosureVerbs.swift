extension Verb {
    static let closureVerbs: [Verb] =
        benefitVerbs + [
            Verb(
                "lesson", "record", "Keep what went well or badly for the next project", by: .contributor,
                [
                    .required("text", .text, "what was learned"),
                    .required("trigger", .text, "when it should come to mind again"),
                    .optional("phase", .reference(.phase), "the phase whose beginning brings it back"),
                ]
            ) { (input) throws(Rejection) in
                var draft = LessonRecorded()
                draft.text = try input.text("text")
                draft.trigger = try input.text("trigger")
                draft.phase = try input.optionalChoice("phase")
                return .recordLesson(draft)
            },
            Verb(
                "project", "close", "End the project; afterwards it takes lessons and benefits", by: .manager,
                [
                    .required("verdict", .choice(of: ProjectVerdict.self), "whether its goals were achieved"),
                    .required("summary", .text, "how it went, in a sentence or two"),
                ]
            ) { (input) throws(Rejection) in
                var draft = ProjectClosed()
                draft.verdict = try input.choice("verdict")
                draft.summary = try input.text("summary")
                return .closeProject(draft)
            },
            Verb(
                "project", "reopen", "Open a closed project again", by: .manager,
                [.required("reason", .text, "why")]
            ) { (input) throws(Rejection) in
                var draft = ProjectReopened()
                draft.reason = try input.text("reason")
                return .reopenProject(draft)
            },
        ]

    private static let benefitVerbs: [Verb] = [
        Verb(
            "benefit", "plan", "Say what the project is to bring, in a number", by: .manager,
            [
                .required("title", .text, "the benefit in a few words"),
                .required("unit", .text, "what the number counts: calls a day"),
                .optional("before", .number, "how it is without the project", initial: "0"),
                .required("target", .number, "how it is to be: 250, 40k"),
                .required("due", .day, "by when"),
                .required("owner", .reference(.person), "who answers for it"),
            ]
        ) { (input) throws(Rejection) in
            var draft = BenefitPlanned()
            draft.title = try input.text("title")
            draft.unit = try input.text("unit")
            draft.before = try input.optional("before", input.quantity)
            draft.target = try input.quantity("target")
            draft.due = try input.day("due")
            draft.owner = try input.id("owner")
            return .planBenefit(draft)
        },
        Verb(
            "benefit", "revise", "Change what a benefit is to bring; the reason stays on record",
            by: .manager,
            [
                .required("id", .reference(.benefit), "which benefit"),
                .required("reason", .text, "why"),
                .optional("title", .text, "the benefit in a few words"),
                .optional("target", .number, "how it is to be: 250, 40k"),
                .optional("due", .day, "by when"),
                .optional("owner", .reference(.person), "who answers for it"),
            ],
            stands: { input, project in
                guard let benefit = project.benefits[input.optionalID("id") ?? ""] else { return Standing() }
                return Standing(
                    .changesOnly,
                    [
                        "title": benefit.title, "target": benefit.target.typed(input.typing.text),
                        "due": benefit.due.typed(input.typing.text), "owner": benefit.owner.typed(\.text),
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = BenefitRevised()
            draft.id = try input.id("id")
            draft.reason = try input.text("reason")
            draft.title = input.optionalText("title")
            draft.target = try input.optional("target", input.quantity)
            draft.due = try input.optional("due", input.day)
            draft.owner = input.optionalID("owner")
            return .reviseBenefit(draft)
        },
        Verb(
            "benefit", "withdraw", "Record that the project is not to bring a benefit any more", by: .manager,
            [
                .required("id", .reference(.benefit), "which benefit"),
                .required("reason", .text, "why"),
            ]
        ) { (input) throws(Rejection) in
            var draft = BenefitWithdrawn()
            draft.id = try input.id("id")
            draft.reason = try input.text("reason")
            return .withdrawBenefit(draft)
        },
        Verb(
            "benefit", "measure", "Record how far a benefit has come", by: .contributor,
            [
                .required("id", .reference(.benefit), "which benefit"),
                .required("value", .number, "what was measured"),
                .required("on", .day, "when that was so", initial: "today"),
                .optional("note", .text, "how it was measured"),
            ],
            stands: { input, project in
                guard let benefit = project.benefits[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                let day = (try? input.optional("on", input.day)) ?? input.typing.today
                let last = benefit.measurements.last { $0.value.day <= day }
                return Standing(
                    .oneStatement, ["value": last?.typed { input.typing.text($0.value) } ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = BenefitMeasured()
            draft.id = try input.id("id")
            draft.value = try input.quantity("value")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            draft.note = input.optionalText("note")
            return .measureBenefit(draft)
        },
    ]
}
