extension Verb {
    static let deliverableLink = Verb(
        "deliverable", "link", "Say what a deliverable waits for", by: .manager,
        [.required("id", .reference(.deliverable), "which deliverable")] + linkFields,
        stands: { input, project in
            standing(of: project.deliverables[input.optionalID("id") ?? ""]?.dependencies, input)
        }
    ) { (input) throws(Rejection) in
        var draft = DeliverableLinked()
        draft.id = try input.id("id")
        draft.after = try input.id("after")
        draft.link = try input.optionalChoice("link") ?? .finishToStart
        draft.lag = try input.optional("lag", input.workDays) ?? .zero
        return .linkDeliverable(draft)
    }

    static let milestoneLink = Verb(
        "milestone", "link", "Say what a milestone waits for", by: .manager,
        [.required("id", .reference(.milestone), "which milestone")] + linkFields,
        stands: { input, project in
            standing(of: project.milestones[input.optionalID("id") ?? ""]?.dependencies, input)
        }
    ) { (input) throws(Rejection) in
        var draft = MilestoneLinked()
        draft.id = try input.id("id")
        draft.after = try input.id("after")
        draft.link = try input.optionalChoice("link") ?? .finishToStart
        draft.lag = try input.optional("lag", input.workDays) ?? .zero
        return .linkMilestone(draft)
    }

    private static let linkFields: [VerbField] = [
        .required("after", .reference(.deliverable), "what it waits for"),
        .optional("link", .choice(of: LinkKind.self), "how their dates are tied", initial: "FS"),
        .optional("lag", .workDays, "working days between: 2d, -1d", initial: "0d"),
    ]

    /// - Parameter dependencies: nil where there is no such noun.
    private static func standing(of dependencies: [Recorded<Dependency>]?, _ input: VerbInput) -> Standing {
        guard let after = input.optionalText("after"), let dependencies else { return Standing() }
        let link = dependencies.first { $0.value.on.text == after }
        return Standing(
            .whole,
            [
                "link": link?.typed(\.link.rawValue) ?? .nothing,
                "lag": link?.typed { input.typing.text($0.lag) } ?? .nothing,
            ])
    }
}
