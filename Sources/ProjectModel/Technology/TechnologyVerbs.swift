extension Verb {
    static let technologyVerbs: [Verb] = [
        Verb(
            "component", "record", "Record a technology that the solution stands on", by: .contributor,
            [
                .required("name", .text, "the product: PostgreSQL"),
                .required("version", .text, "the release: 14"),
                .required("ring", .choice(of: Ring.self), "how far it is to be relied on", initial: "adopt"),
                .optional("support", .day, "last day of security support, if known"),
                .optional("successor", .text, "what would take its place"),
                .optional("id", .reference(.component), "to record anew what is known of one"),
            ],
            stands: { input, project in
                guard let component = project.components[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                return Standing(
                    .whole,
                    [
                        "name": component.name, "version": component.version,
                        "ring": component.ring.typed(\.rawValue),
                        "support": component.supportEnds?.typed(input.typing.text) ?? .nothing,
                        "successor": component.successor ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = ComponentRecorded()
            draft.name = try input.text("name")
            draft.version = try input.text("version")
            draft.ring = try input.choice("ring")
            draft.supportEnds = try input.optional("support", input.day)
            draft.successor = input.optionalText("successor")
            draft.id = input.optionalID("id") ?? ""
            return .recordComponent(draft)
        }
    ]
}
