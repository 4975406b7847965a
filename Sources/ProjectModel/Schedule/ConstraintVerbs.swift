extension Verb {
    static let constraintVerbs: [Verb] = [
        Verb(
            "deliverable", "constrain", "Bind a deliverable to a date, whatever it waits for", by: .manager,
            [
                .required("id", .reference(.deliverable), "which deliverable"),
                .required("kind", .choice(of: ConstraintKind.self), "how the day binds; none lifts it"),
                .optional("on", .day, "the day; needed unless the constraint is lifted"),
                .optional("reason", .text, "why: a fair, a law, a vendor's date"),
            ],
            stands: { input, project in
                guard let deliverable = project.deliverables[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                let constraint = deliverable.constraint
                return Standing(
                    .whole,
                    [
                        "kind": constraint?.typed(\.kind.rawValue) ?? .nothing,
                        "on": constraint?.typed { input.typing.text($0.day) } ?? .nothing,
                        "reason": constraint?.typed { $0.reason ?? "" } ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = DeliverableConstrained()
            draft.id = try input.id("id")
            draft.kind = try input.choice("kind")
            draft.day = try input.optional("on", input.day)
            draft.reason = input.optionalText("reason")
            return .constrainDeliverable(draft)
        }
    ]
}
