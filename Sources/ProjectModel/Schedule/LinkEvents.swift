/// In place of an earlier link to the same deliverable.
package struct DeliverableLinked: Sendable, Hashable {
    static let type = "deliverable-linked"

    package var id: ID<Deliverable> = ""
    package var after: ID<Deliverable> = ""
    package var link = LinkKind.finishToStart
    package var lag = WorkDays.zero

    package init() {}
}

extension DeliverableLinked: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("after", &after)
        try field("link", &link)
        try field("lag", &lag)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let dependency = Recorded(Dependency(on: after, link: link, lag: lag), stamp)
        project.deliverables.update(id) { $0.dependencies.replace(with: dependency) }
    }
}

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
        let dependency = Recorded(Dependency(on: after, link: link, lag: lag), stamp)
        project.milestones.update(id) { $0.dependencies.replace(with: dependency) }
    }
}

extension [Recorded<Dependency>] {
    /// There is one link between two, and the latest counts.
    fileprivate mutating func replace(with dependency: Recorded<Dependency>) {
        removeAll { $0.value.on == dependency.value.on }
        append(dependency)
    }
}
