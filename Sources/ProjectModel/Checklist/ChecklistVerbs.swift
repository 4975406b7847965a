extension Verb {
    static let checklistVerbs: [Verb] = [
        Verb(
            "checklist", "add", "Put something on the checklist that is to be looked at", by: .contributor,
            [
                .required(
                    "about", .choice(of: ChecklistSubject.self), "what it asks about", initial: "risk"),
                .required("text", .text, "in a few words, as a risk would be titled"),
                .optional("cause", .text, "of a risk: because of what"),
                .optional("event", .text, "of a risk: what may happen"),
                .optional("effect", .text, "of a risk: what that would do"),
                .optional("source", .choice(of: Cause.self), "what kind of cause is behind it"),
            ]
        ) { (input) throws(Rejection) in
            var draft = ChecklistItemAdded()
            draft.about = try input.choice("about")
            draft.text = try input.text("text")
            draft.cause = input.optionalText("cause")
            draft.event = input.optionalText("event")
            draft.effect = input.optionalText("effect")
            draft.source = try input.optionalChoice("source")
            return .addChecklistItem(draft)
        },
        Verb(
            "checklist", "raise", "Put a risk of the checklist on the register, with your figures",
            by: .contributor,
            [
                .required("id", .reference(.checklistItem), "which item"),
                .required("probability", .percentRange, "how likely here: 30%, 30-50%"),
                .required("impact", .moneyRange, "what it would cost here: 40k, 40-90k"),
                .optional("delay", .workDays, "working time it would take: 3w", initial: "0d"),
                .required("owner", .reference(.person), "who watches it"),
                .optional("trigger", .text, "what one would see first"),
                .optional("proximity", .day, "about when it would happen"),
            ]
        ) { (input) throws(Rejection) in
            var draft = RiskRaised()
            draft.probability = try input.percentRange("probability")
            draft.impact = try input.moneyRange("impact")
            draft.delay = try input.optional("delay", input.workDays) ?? .zero
            draft.owner = try input.id("owner")
            draft.trigger = input.optionalText("trigger")
            draft.proximity = try input.optional("proximity", input.day)
            return .raiseChecklistRisk(try input.id("id"), draft)
        },
        Verb(
            "checklist", "check", "Record what was found for an item of the checklist", by: .contributor,
            [
                .required("id", .reference(.checklistItem), "which item"),
                .required("note", .text, "what was found or done"),
            ]
        ) { (input) throws(Rejection) in
            var draft = ChecklistItemSettled()
            draft.id = try input.id("id")
            draft.note = try input.text("note")
            return .settleChecklistItem(draft)
        },
        Verb(
            "checklist", "dismiss", "Record that an item of the checklist does not apply", by: .contributor,
            [
                .required("id", .reference(.checklistItem), "which item"),
                .required("reason", .text, "why it does not apply here"),
            ]
        ) { (input) throws(Rejection) in
            var draft = ChecklistItemSettled()
            draft.id = try input.id("id")
            draft.result = .dismissed
            draft.note = try input.text("reason")
            return .settleChecklistItem(draft)
        },
    ]
}
