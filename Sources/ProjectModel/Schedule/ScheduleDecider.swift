extension Project {
    func addDeliverable(
        _ draft: DeliverableAdded, after: [ID<Deliverable>]
    ) throws(Rejection) -> [Event] {
        try check(draft.title, "title", longest: Project.longestTitle)
        try check(person: draft.owner, "owner")
        try check(from: draft.start, to: draft.finish, "finish")
        try check(notNegative: draft.budget, "budget")
        guard draft.estimate.optimistic >= .zero else {
            throw Rejection("An estimate is below zero.", field: "estimate")
        }
        var deliverable = draft
        deliverable.id = deliverables.nextID
        var events: [Event] = [.deliverableAdded(deliverable)]
        for predecessor in after {
            _ = try noun(predecessor, in: deliverables, "deliverable", field: "after")
            var linked = DeliverableLinked()
            linked.id = deliverable.id
            linked.after = predecessor
            events.append(.deliverableLinked(linked))
        }
        return events
    }

    func replan(_ draft: DeliverableReplanned) throws(Rejection) -> [Event] {
        let deliverable = try noun(draft.id, in: deliverables, "deliverable")
        try check(optional: draft.title, "title", longest: Project.longestTitle)
        if let owner = draft.owner { try check(person: owner, "owner") }
        if let budget = draft.budget { try check(notNegative: budget, "budget") }
        if let estimate = draft.estimate, estimate.optimistic < .zero {
            throw Rejection("An estimate is below zero.", field: "estimate")
        }
        try check(
            from: draft.start ?? deliverable.start.value, to: draft.finish ?? deliverable.finish.value,
            "finish")
        guard
            draft.title != nil || draft.owner != nil || draft.estimate != nil || draft.start != nil
                || draft.finish != nil || draft.budget != nil
        else { throw Rejection("Nothing would change. Give at least one field besides \(draft.id).") }
        return [.deliverableReplanned(draft)]
    }

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

    func recordProgress(_ draft: ProgressRecorded, _ today: Day) throws(Rejection) -> [Event] {
        _ = try noun(draft.id, in: deliverables, "deliverable")
        try check(share: draft.percent, "percent")
        try check(notAfter: today, draft.day, "on")
        try check(optional: draft.note, "note")
        return [.progressRecorded(draft)]
    }

    func setMilestone(_ draft: MilestoneSet) throws(Rejection) -> [Event] {
        try check(draft.title, "title", longest: Project.longestTitle)
        var milestone = draft
        milestone.id = milestones.nextID
        return [.milestoneSet(milestone)]
    }

    func expectMilestone(_ draft: MilestoneExpected) throws(Rejection) -> [Event] {
        let milestone = try noun(draft.id, in: milestones, "milestone")
        if let reached = milestone.reached {
            throw Rejection("\(draft.id) was reached on \(reached.value).", field: "id")
        }
        try check(optional: draft.reason, "reason")
        return [.milestoneExpected(draft)]
    }

    func reachMilestone(_ draft: MilestoneReached, _ today: Day) throws(Rejection) -> [Event] {
        let milestone = try noun(draft.id, in: milestones, "milestone")
        if let reached = milestone.reached {
            throw Rejection("\(draft.id) was reached on \(reached.value) already.", field: "id")
        }
        try check(notAfter: today, draft.day, "on")
        return [.milestoneReached(draft)]
    }

    func takeBaseline(_ reason: String) throws(Rejection) -> [Event] {
        try check(reason, "reason")
        guard !deliverables.isEmpty else {
            throw Rejection("There is nothing to agree on yet. Add deliverables first: deliverable add")
        }
        var baseline = BaselineTaken()
        baseline.number = (baselines.last?.number ?? 0) + 1
        baseline.reason = reason
        return [.baselineTaken(baseline)]
    }
}
