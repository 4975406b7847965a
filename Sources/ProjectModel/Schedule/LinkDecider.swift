extension Project {
    func link(_ draft: DeliverableLinked) throws(Rejection) -> [Event] {
        _ = try noun(draft.id, in: deliverables, "deliverable")
        _ = try noun(draft.after, in: deliverables, "deliverable", field: "after")
        if let cycle = path(from: draft.after, to: draft.id) {
            let names = (cycle + [draft.after]).map(\.text).joined(separator: " after ")
            throw Rejection("That would close a circle: \(names).", field: "after")
        }
        return [.deliverableLinked(draft)]
    }

    /// Whether the link, made now, would have a deliverable wait for itself.
    func closesCircle(_ link: DeliverableLinked) -> Bool { path(from: link.after, to: link.id) != nil }

    /// The chain of dependencies that leads from `start` back to `goal`, if there is one.
    private func path(from start: ID<Deliverable>, to goal: ID<Deliverable>) -> [ID<Deliverable>]? {
        var arrivedFrom: [ID<Deliverable>: ID<Deliverable>] = [:]
        var seen: Set<ID<Deliverable>> = [start]
        var frontier = [start]
        while let current = frontier.popLast() {
            if current == goal {
                var chain = [goal]
                while let last = chain.last, let previous = arrivedFrom[last] { chain.append(previous) }
                return chain.reversed()
            }
            for dependency in deliverables[current]?.dependencies ?? []
            where seen.insert(dependency.value.on).inserted {
                arrivedFrom[dependency.value.on] = current
                frontier.append(dependency.value.on)
            }
        }
        return nil
    }

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
