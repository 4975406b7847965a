extension Verb {
    static let responsibilityVerbs: [Verb] = [
        Verb(
            "responsibility", "set", "Say what somebody has to do with a deliverable", by: .manager,
            [
                .required("id", .reference(.deliverable), "which deliverable"),
                .required("person", .reference(.person), "who"),
                .required("role", .choice(of: RACI.self), "does it, answers for it, is asked, is told"),
            ],
            stands: { input, project in
                guard let deliverable = project.deliverables[input.optionalID("id") ?? ""],
                    let person = input.optionalText("person")
                else { return Standing() }
                let part = deliverable.responsibilities.first { $0.value.person.text == person }
                return Standing(.oneStatement, ["role": part?.typed(\.role.rawValue) ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = ResponsibilitySet()
            draft.id = try input.id("id")
            draft.person = try input.id("person")
            draft.role = try input.choice("role")
            return .setResponsibility(draft)
        },
        Verb(
            "responsibility", "drop", "Say that somebody has nothing to do with a deliverable any more",
            by: .manager,
            [
                .required("id", .reference(.deliverable), "which deliverable"),
                .required("person", .reference(.person), "who"),
            ]
        ) { (input) throws(Rejection) in
            var draft = ResponsibilityDropped()
            draft.id = try input.id("id")
            draft.person = try input.id("person")
            return .dropResponsibility(draft)
        },
        Verb(
            "responsibility", "hand-over", "Make somebody else accountable for a deliverable", by: .manager,
            [
                .required("id", .reference(.deliverable), "which deliverable"),
                .required("to", .reference(.person), "who is accountable from now on"),
                .optional("reason", .text, "why"),
            ],
            stands: { input, project in
                guard let deliverable = project.deliverables[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                return Standing(.oneStatement, ["to": deliverable.owner.typed(\.text)])
            }
        ) { (input) throws(Rejection) in
            var draft = ResponsibilityPassed()
            draft.id = try input.id("id")
            draft.to = try input.id("to")
            draft.reason = input.optionalText("reason")
            return .passResponsibility(draft)
        },
    ]
}
