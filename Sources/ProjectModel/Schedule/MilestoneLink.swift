/// In place of an earlier link to the same deliverable.
package struct MilestoneLinked: Sendable, Hashable {
    static let type = "milestone-linked"

    package var id: ID<Milestone> = ""
    package var after: ID<Deliverable> = ""
    package var link = LinkKind.finishToStart
    package var lag = WorkDays.zero

    package init() {}
}

extension MilestoneLinked: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("after", &after)
        try field("link", &link)
        try field("lag", &lag)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let dependency = Dependency(on: after, link: link, lag: lag)
        project.milestones.update(id) { milestone in
            milestone.dependencies.removeAll { $0.value.on == after }
            milestone.dependencies.append(Recorded(dependency, stamp))
        }
    }
}

extension Project {
    /// Nothing waits for a milestone, so no link of one closes a circle.
    func link(_ draft: MilestoneLinked) throws(Rejection) -> [Event] {
        let milestone = try noun(draft.id, in: milestones, "milestone")
        _ = try noun(draft.after, in: deliverables, "deliverable", field: "after")
        if let reached = milestone.reached {
            throw Rejection(
                "\(draft.id) was reached on \(reached.value), so it waits for nothing any more.", field: "id")
        }
        return [.milestoneLinked(draft)]
    }
}

extension Verb {
    static let milestoneLinkVerbs: [Verb] = [
        Verb(
            "milestone", "link", "Say what a milestone waits for", by: .manager,
            [
                .required("id", .reference(.milestone), "which milestone"),
                .required("after", .reference(.deliverable), "what it waits for"),
                .optional("link", .choice(of: LinkKind.self), "how their dates are tied", initial: "FS"),
                .optional("lag", .workDays, "working days between: 2d, -1d", initial: "0d"),
            ],
            stands: { input, project in
                guard let after = input.optionalText("after"),
                    let milestone = project.milestones[input.optionalID("id") ?? ""]
                else { return Standing() }
                let link = milestone.dependencies.first { $0.value.on.text == after }
                return Standing(
                    .whole,
                    [
                        "link": link?.typed(\.link.rawValue) ?? .nothing,
                        "lag": link?.typed { input.typing.text($0.lag) } ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = MilestoneLinked()
            draft.id = try input.id("id")
            draft.after = try input.id("after")
            draft.link = try input.optionalChoice("link") ?? .finishToStart
            draft.lag = try input.optional("lag", input.workDays) ?? .zero
            return .linkMilestone(draft)
        }
    ]
}
