extension Verb {
    static let deliveryVerbs: [Verb] = [
        Verb(
            "deliverable", "accept", "Record that a finished deliverable was taken", by: .manager,
            [
                .required("id", .reference(.deliverable), "which deliverable"),
                .required("by", .reference(.person), "who took it"),
                .required("on", .day, "when", initial: "today"),
                .optional("note", .text, "what was noted"),
            ]
        ) { (input) throws(Rejection) in
            var draft = DeliverableAccepted()
            draft.id = try input.id("id")
            draft.by = try input.id("by")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            draft.note = input.optionalText("note")
            return .acceptDeliverable(draft)
        },
        Verb(
            "deliverable", "reject", "Record that a deliverable was sent back", by: .manager,
            [
                .required("id", .reference(.deliverable), "which deliverable"),
                .required("by", .reference(.person), "who sent it back"),
                .required("reason", .text, "what is wrong with it"),
                .required("on", .day, "when", initial: "today"),
            ]
        ) { (input) throws(Rejection) in
            var draft = DeliverableRejected()
            draft.id = try input.id("id")
            draft.by = try input.id("by")
            draft.reason = try input.text("reason")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            return .rejectDeliverable(draft)
        },
        Verb(
            "deliverable", "block", "Say that work on a deliverable stands still", by: .contributor,
            [
                .required("id", .reference(.deliverable), "which deliverable"),
                .required("reason", .text, "why it stands still"),
                .optional("waits-on", .text, "what it waits for: D-03, kim, vendor, a few words"),
                .required("on", .day, "since when", initial: "today"),
            ]
        ) { (input) throws(Rejection) in
            var draft = DeliverableBlocked()
            draft.id = try input.id("id")
            draft.reason = try input.text("reason")
            draft.waitsOn = input.optionalText("waits-on")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            return .blockDeliverable(draft)
        },
        Verb(
            "deliverable", "unblock", "Say that work on a deliverable goes on", by: .contributor,
            [
                .required("id", .reference(.deliverable), "which deliverable"),
                .required("on", .day, "since when", initial: "today"),
                .optional("note", .text, "what helped"),
            ]
        ) { (input) throws(Rejection) in
            var draft = DeliverableUnblocked()
            draft.id = try input.id("id")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            draft.note = input.optionalText("note")
            return .unblockDeliverable(draft)
        },
    ]
}
