extension Verb {
    static let riskVerbs: [Verb] = [
        Verb(
            "risk", "raise", "Put a risk on the register", by: .contributor,
            [
                .required("title", .text, "the risk in a few words"),
                .required("nature", .choice(of: RiskNature.self), "threat or opportunity", initial: "threat"),
                .optional("cause", .text, "because of what"),
                .optional("event", .text, "what may happen"),
                .optional("effect", .text, "what that would do"),
                .required("probability", .percentRange, "how likely: 30%, 30-50%"),
                .required("impact", .moneyRange, "what it would cost (or save): 40k, 40-90k"),
                .optional("delay", .workDays, "working time it would take: 3w", initial: "0d"),
                .required("owner", .reference(.person), "who watches it"),
                .optional("source", .choice(of: Cause.self), "what kind of cause is behind it"),
                .optional("trigger", .text, "what one would see first"),
                .optional("proximity", .day, "about when it would happen"),
                .optional(
                    "deliverable", .reference(.deliverable), "what it delays; all if left out"),
            ]
        ) { (input) throws(Rejection) in
            var draft = RiskRaised()
            draft.title = try input.text("title")
            draft.nature = try input.optionalChoice("nature") ?? .threat
            draft.cause = input.optionalText("cause")
            draft.event = input.optionalText("event")
            draft.effect = input.optionalText("effect")
            draft.probability = try input.percentRange("probability")
            draft.impact = try input.moneyRange("impact")
            draft.delay = try input.optional("delay", input.workDays) ?? .zero
            draft.owner = try input.id("owner")
            draft.source = try input.optionalChoice("source")
            draft.trigger = input.optionalText("trigger")
            draft.proximity = try input.optional("proximity", input.day)
            draft.deliverable = input.optionalID("deliverable")
            return .raiseRisk(draft)
        },
        Verb(
            "risk", "assess", "Estimate a risk anew", by: .contributor,
            [
                .required("id", .reference(.risk), "which risk"),
                .required("probability", .percentRange, "how likely: 30%, 30-50%"),
                .required("impact", .moneyRange, "what it would cost (or save): 40k, 40-90k"),
                .optional("delay", .workDays, "working time it would take: 3w", initial: "0d"),
                .optional("reason", .text, "what has changed"),
                .optional(
                    "deliverable", .reference(.deliverable), "what it delays; all if left out"),
            ],
            stands: { input, project in
                guard let risk = project.risks[input.optionalID("id") ?? ""] else { return Standing() }
                let typing = input.typing
                return Standing(
                    .whole,
                    [
                        "probability": risk.standing(\.probability)?.typed(typing.text),
                        "impact": risk.standing(\.impact)?.typed(typing.text),
                        "delay": risk.standing(\.delay)?.typed(typing.text),
                        "deliverable": risk.standing(\.deliverable)?.typed { $0?.text ?? "" },
                    ].compactMapValues(\.self))
            }
        ) { (input) throws(Rejection) in
            var draft = RiskAssessed()
            draft.id = try input.id("id")
            draft.probability = try input.percentRange("probability")
            draft.impact = try input.moneyRange("impact")
            draft.delay = try input.optional("delay", input.workDays) ?? .zero
            draft.reason = input.optionalText("reason")
            draft.deliverable = input.optionalID("deliverable")
            return .assessRisk(draft)
        },
        Verb(
            "risk", "answer", "Say what is done about a risk", by: .contributor,
            [
                .required("id", .reference(.risk), "which risk"),
                .optional("response", .choice(of: Response.self), "the answer"),
                .optional("owner", .reference(.person), "who watches it"),
                .optional("trigger", .text, "what one would see first"),
                .optional("proximity", .day, "about when it would happen"),
                .optional("action", .text, "what is done, in words"),
                .optional("after-probability", .percentRange, "how likely when it has been done: 15-25%"),
                .optional("after-impact", .moneyRange, "what it would cost then: 20-50k"),
            ],
            stands: { input, project in
                guard let risk = project.risks[input.optionalID("id") ?? ""] else { return Standing() }
                return Standing(
                    .changesOnly,
                    [
                        "response": risk.response?.typed(\.rawValue) ?? .nothing,
                        "owner": risk.owner.typed(\.text), "trigger": risk.trigger ?? .nothing,
                        "proximity": risk.proximity?.typed(input.typing.text) ?? .nothing,
                        "action": risk.action ?? .nothing,
                        "after-probability": risk.residualProbability?.typed(input.typing.text) ?? .nothing,
                        "after-impact": risk.residualImpact?.typed(input.typing.text) ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = RiskAnswered()
            draft.id = try input.id("id")
            draft.response = try input.optionalChoice("response")
            draft.owner = input.optionalID("owner")
            draft.trigger = input.optionalText("trigger")
            draft.proximity = try input.optional("proximity", input.day)
            draft.action = input.optionalText("action")
            draft.residualProbability = try input.optional("after-probability", input.percentRange)
            draft.residualImpact = try input.optional("after-impact", input.moneyRange)
            return .answerRisk(draft)
        },
        Verb(
            "risk", "close", "Take a risk off the register: it can no longer happen", by: .contributor,
            [
                .required("id", .reference(.risk), "which risk"),
                .required("reason", .text, "why it can no longer happen"),
            ]
        ) { (input) throws(Rejection) in
            var draft = RiskClosed()
            draft.id = try input.id("id")
            draft.reason = try input.text("reason")
            return .closeRisk(draft)
        },
        Verb(
            "risk", "occur", "Record that a risk has happened", by: .contributor,
            [
                .required("id", .reference(.risk), "which risk"),
                .required("on", .day, "when", initial: "today"),
                .optional("cost", .money, "what it cost"),
                .required("note", .text, "what happened"),
            ]
        ) { (input) throws(Rejection) in
            var draft = RiskOccurred()
            draft.id = try input.id("id")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            draft.cost = try input.optional("cost", input.money)
            draft.note = try input.text("note")
            return .recordRiskOccurrence(draft)
        },
        Verb(
            "issue", "close", "Record that what a risk brought is dealt with", by: .contributor,
            [
                .required("id", .reference(.issue), "the risk that happened"),
                .required("on", .day, "when", initial: "today"),
                .optional("cost", .money, "what it came to in the end"),
                .required("note", .text, "how it was dealt with"),
            ]
        ) { (input) throws(Rejection) in
            var draft = IssueClosed()
            draft.id = try input.id("id")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            draft.cost = try input.optional("cost", input.money)
            draft.note = try input.text("note")
            return .closeIssue(draft)
        },
    ]
}
