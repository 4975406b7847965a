extension Verb {
    static let commitmentVerbs: [Verb] = [
        Verb(
            "commitment", "record", "Record money that is promised and not yet spent", by: .contributor,
            [
                .required("deliverable", .reference(.deliverable), "what it is for"),
                .required("amount", .money, "how much: 40k"),
                .required("party", .reference(.party), "to whom"),
                .required("due", .day, "when it falls due"),
                .optional("note", .text, "the order, the contract"),
            ]
        ) { (input) throws(Rejection) in
            var draft = CommitmentRecorded()
            draft.deliverable = try input.id("deliverable")
            draft.amount = try input.money("amount")
            draft.party = try input.id("party")
            draft.due = try input.day("due")
            draft.note = input.optionalText("note")
            return .recordCommitment(draft)
        },
        Verb(
            "commitment", "settle", "Pay a commitment: it becomes an actual cost", by: .contributor,
            [
                .required("id", .reference(.commitment), "which commitment"),
                .optional("amount", .money, "what was paid; all that is owed if left out"),
                .required("on", .day, "when", initial: "today"),
                .optional(
                    "rest", .choice(of: CommitmentRest.self), "what becomes of the rest", initial: "released"),
            ]
        ) { (input) throws(Rejection) in
            .settleCommitment(
                try input.id("id"), try input.optional("amount", input.money),
                on: try input.optional("on", input.day) ?? input.typing.today,
                rest: try input.optionalChoice("rest") ?? .released)
        },
        Verb(
            "commitment", "cancel", "Record that a commitment is not owed any more", by: .contributor,
            [
                .required("id", .reference(.commitment), "which commitment"),
                .required("reason", .text, "why"),
            ]
        ) { (input) throws(Rejection) in
            var draft = CommitmentCancelled()
            draft.id = try input.id("id")
            draft.reason = try input.text("reason")
            return .cancelCommitment(draft)
        },
    ]
}
