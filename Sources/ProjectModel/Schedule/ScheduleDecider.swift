extension Project {
    func addDeliverable(
        _ draft: DeliverableAdded, after: [ID<Deliverable>]
    ) throws(Rejection) -> [Event] {
        try check(draft.title, "title", longest: Project.longestTitle)
        try check(person: draft.owner, "owner")
        try check(from: draft.start, to: draft.finish, "finish")
        try check(notNegative: draft.budget, "budget")
        try check(notNegative: draft.estimate)
        if let parent = draft.parent {
            _ = try noun(parent, in: deliverables, "deliverable", field: "part-of")
        }
        if let change = draft.change {
            _ = try noun(change, in: changes, "change request", field: "change")
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
        if let estimate = draft.estimate { try check(notNegative: estimate) }
        if let parent = draft.parent {
            _ = try noun(parent, in: deliverables, "deliverable", field: "part-of")
            try check(draft.id, partOf: parent)
        }
        try check(
            from: draft.start ?? deliverable.start.value, to: draft.finish ?? deliverable.finish.value,
            "finish")
        guard
            draft.title != nil || draft.owner != nil || draft.estimate != nil || draft.start != nil
                || draft.finish != nil || draft.budget != nil || draft.rule != nil || draft.parent != nil
        else { throw Rejection("Nothing would change. Give at least one field besides \(draft.id).") }
        return [.deliverableReplanned(draft)]
    }

    private func check(_ id: ID<Deliverable>, partOf parent: ID<Deliverable>) throws(Rejection) {
        let chain = wholes(of: parent)
        if let place = chain.firstIndex(of: id) {
            let names = ([id] + chain[...place]).map(\.text).joined(separator: " part of ")
            throw Rejection("That would close a circle: \(names).", field: "part-of")
        }
    }

    /// Whether a deliverable would be a part of itself.
    func closesCircle(_ id: ID<Deliverable>, partOf parent: ID<Deliverable>) -> Bool {
        wholes(of: parent).contains(id)
    }

    /// The deliverable, what it is a part of, what that is a part of, and so on.
    private func wholes(of id: ID<Deliverable>) -> [ID<Deliverable>] {
        var chain = [id]
        while let last = chain.last, let next = deliverables[last]?.parent?.value, !chain.contains(next) {
            chain.append(next)
        }
        return chain
    }

    func recordProgress(_ draft: ProgressRecorded, _ today: Day) throws(Rejection) -> [Event] {
        let deliverable = try noun(draft.id, in: deliverables, "deliverable")
        try check(share: draft.percent, "percent")
        if deliverable.earnsByActivities {
            throw Rejection(
                "\(draft.id) earns by its \(deliverable.activities.count) activities. Say where they stand: "
                    + "activity report --id \(deliverable.activities[0].id)", field: "id")
        }
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
}
