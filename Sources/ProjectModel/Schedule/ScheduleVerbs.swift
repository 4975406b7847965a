extension Verb {
    static let scheduleVerbs: [Verb] =
        deliverableVerbs + [deliverableLink] + constraintVerbs + crashVerbs + activityVerbs
        + responsibilityVerbs + deliveryVerbs + [
            Verb(
                "progress", "record", "Say how far a deliverable is", by: .contributor,
                [
                    .required("id", .reference(.deliverable), "which deliverable"),
                    .required("percent", .percent, "how much is done: 60%"),
                    .required("on", .day, "when that was so", initial: "today"),
                    .optional("note", .text, "what is in the way, what helped"),
                ],
                stands: { input, project in
                    guard let deliverable = project.deliverables[input.optionalID("id") ?? ""] else {
                        return Standing()
                    }
                    let day = (try? input.optional("on", input.day)) ?? input.typing.today
                    let last = deliverable.progress.last { $0.value.day <= day }
                    return Standing(
                        .oneStatement,
                        ["percent": last?.typed { input.typing.text($0.percent) } ?? .nothing])
                }
            ) { (input) throws(Rejection) in
                var draft = ProgressRecorded()
                draft.id = try input.id("id")
                draft.percent = try input.percent("percent")
                draft.day = try input.optional("on", input.day) ?? input.typing.today
                draft.note = input.optionalText("note")
                return .recordProgress(draft)
            },
            Verb(
                "milestone", "set", "Promise a day that people outside look at", by: .manager,
                [
                    .required("title", .text, "what is reached"),
                    .required("due", .day, "when"),
                ]
            ) { (input) throws(Rejection) in
                var draft = MilestoneSet()
                draft.title = try input.text("title")
                draft.due = try input.day("due")
                return .setMilestone(draft)
            },
            Verb(
                "milestone", "expect", "Say when a milestone is expected now", by: .contributor,
                [
                    .required("id", .reference(.milestone), "which milestone"),
                    .required("on", .day, "the day expected"),
                    .optional("reason", .text, "why it moved"),
                ],
                stands: { input, project in
                    guard let milestone = project.milestones[input.optionalID("id") ?? ""] else {
                        return Standing()
                    }
                    return Standing(
                        .oneStatement, ["on": milestone.expected?.typed(input.typing.text) ?? .nothing])
                }
            ) { (input) throws(Rejection) in
                var draft = MilestoneExpected()
                draft.id = try input.id("id")
                draft.day = try input.day("on")
                draft.reason = input.optionalText("reason")
                return .expectMilestone(draft)
            },
            Verb(
                "milestone", "reach", "Record that a milestone is reached", by: .contributor,
                [
                    .required("id", .reference(.milestone), "which milestone"),
                    .required("on", .day, "when", initial: "today"),
                ]
            ) { (input) throws(Rejection) in
                var draft = MilestoneReached()
                draft.id = try input.id("id")
                draft.day = try input.optional("on", input.day) ?? input.typing.today
                return .reachMilestone(draft)
            },
            Verb(
                "baseline", "take", "Agree on the plan as it is now; everything is measured against it",
                by: .manager,
                [
                    .required("reason", .text, "what it is taken for"),
                    .optional("change", .reference(.agreedChange), "the approved change that it takes up"),
                    .optional("scope", .text, "what is in it and what is not"),
                ]
            ) { (input) throws(Rejection) in
                .takeBaseline(
                    reason: try input.text("reason"), change: input.optionalID("change"),
                    scope: input.optionalText("scope"))
            },
            milestoneLink,
        ]

    private static let deliverableVerbs: [Verb] = [
        Verb(
            "deliverable", "add", "Add a piece of work with a budget and an owner", by: .manager,
            [
                .required("title", .text, "what is delivered"),
                .required("phase", .reference(.phase), "the phase it belongs to", initial: "execution"),
                .required("owner", .reference(.person), "the one who is accountable"),
                .required("estimate", .threePoint, "optimistic/likely/pessimistic: 5/8/14d"),
                .required("start", .day, "first day"),
                .required("finish", .day, "last day"),
                .required("budget", .money, "what it may cost: 20k"),
                .optional("rule", .choice(of: EarningRule.self), "how progress earns", initial: "percent"),
                .optional("after", .list, "what must be finished first: D-03,D-04"),
                .optional("part-of", .reference(.deliverable), "the deliverable that it is a part of"),
                .optional("change", .reference(.agreedChange), "the change request that brought it"),
            ]
        ) { (input) throws(Rejection) in
            var draft = DeliverableAdded()
            draft.title = try input.text("title")
            draft.phase = try input.choice("phase")
            draft.owner = try input.id("owner")
            draft.estimate = try input.threePoint("estimate")
            draft.start = try input.day("start")
            draft.finish = try input.day("finish")
            draft.budget = try input.money("budget")
            draft.rule = try input.optionalChoice("rule") ?? .percent
            draft.parent = input.optionalID("part-of")
            draft.change = input.optionalID("change")
            return .addDeliverable(draft, after: input.list("after").map { ID($0) })
        },
        Verb(
            "deliverable", "replan", "Change the plan of a deliverable", by: .manager,
            [
                .required("id", .reference(.deliverable), "which deliverable"),
                .optional("title", .text, "the new title"),
                .optional("owner", .reference(.person), "the new owner"),
                .optional("estimate", .threePoint, "optimistic/likely/pessimistic: 5/8/14d"),
                .optional("start", .day, "the new first day"),
                .optional("finish", .day, "the new last day"),
                .optional("budget", .money, "the new budget"),
                .optional(
                    "rule", .choice(of: EarningRule.self), "how progress earns from the next baseline on"),
                .optional("part-of", .reference(.deliverable), "the deliverable that it is a part of"),
            ],
            stands: { input, project in
                guard let deliverable = project.deliverables[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                return Standing(
                    .changesOnly,
                    [
                        "title": deliverable.title, "owner": deliverable.owner.typed(\.text),
                        "estimate": deliverable.estimate.typed(input.typing.text),
                        "start": deliverable.start.typed(input.typing.text),
                        "finish": deliverable.finish.typed(input.typing.text),
                        "budget": deliverable.budget.typed(input.typing.text),
                        "rule": deliverable.rule.typed(\.rawValue),
                        "part-of": deliverable.parent?.typed(\.text) ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = DeliverableReplanned()
            draft.id = try input.id("id")
            draft.title = input.optionalText("title")
            draft.owner = input.optionalID("owner")
            draft.estimate = try input.optional("estimate", input.threePoint)
            draft.start = try input.optional("start", input.day)
            draft.finish = try input.optional("finish", input.day)
            draft.budget = try input.optional("budget", input.money)
            draft.rule = try input.optionalChoice("rule")
            draft.parent = input.optionalID("part-of")
            return .replanDeliverable(draft)
        },
    ]
}
