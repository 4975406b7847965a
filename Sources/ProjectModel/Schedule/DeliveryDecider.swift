extension Project {
    func accept(_ draft: DeliverableAccepted, _ today: Day) throws(Rejection) -> [Event] {
        let deliverable = try noun(draft.id, in: deliverables, "deliverable")
        try check(person: draft.by, "by")
        try check(notAfter: today, draft.day, "on")
        try check(optional: draft.note, "note")
        try checkNotAccepted(deliverable)
        let percent = deliverable.percentComplete(on: draft.day)
        guard percent >= Percent(100) else {
            throw Rejection(
                "\(draft.id) is \(percent.decimal)% done on \(draft.day); what is accepted is complete. First: "
                    + (deliverable.earnsByActivities ? "activity report" : "progress record"), field: "id")
        }
        return [.deliverableAccepted(draft)]
    }

    func reject(_ draft: DeliverableRejected, _ today: Day) throws(Rejection) -> [Event] {
        let deliverable = try noun(draft.id, in: deliverables, "deliverable")
        try check(person: draft.by, "by")
        try check(draft.reason, "reason")
        try check(notAfter: today, draft.day, "on")
        try checkNotAccepted(deliverable)
        guard deliverable.hasBegun(on: draft.day) else {
            throw Rejection("\(draft.id) has not begun, so there is nothing to reject.", field: "id")
        }
        return [.deliverableRejected(draft)]
    }

    private func checkNotAccepted(_ deliverable: Deliverable) throws(Rejection) {
        if let acceptance = deliverable.acceptance?.value, acceptance.isAccepted {
            throw Rejection(
                "\(deliverable.id) was accepted by \(acceptance.by) on \(acceptance.day) already.",
                field: "id")
        }
    }

    func block(_ draft: DeliverableBlocked, _ today: Day) throws(Rejection) -> [Event] {
        let deliverable = try noun(draft.id, in: deliverables, "deliverable")
        try check(draft.reason, "reason")
        try check(optional: draft.waitsOn, "waits-on", longest: Project.longestTitle)
        try check(notAfter: today, draft.day, "on")
        if let block = deliverable.blocks.last?.value {
            guard let until = block.until else {
                throw Rejection(
                    "\(draft.id) is blocked since \(block.since) already: \(block.reason)", field: "id")
            }
            guard draft.day >= until else {
                throw Rejection("\(draft.id) was blocked until \(until). Give a later day.", field: "on")
            }
        }
        if draft.waitsOn == draft.id.text {
            throw Rejection("\(draft.id) cannot wait for itself.", field: "waits-on")
        }
        if let text = draft.waitsOn, text.hasPrefix("D-"), ID<Deliverable>(text).number != nil {
            _ = try noun(ID<Deliverable>(text), in: deliverables, "deliverable", field: "waits-on")
        }
        if deliverable.percentComplete(on: draft.day) >= Percent(100) {
            throw Rejection("\(draft.id) is complete on \(draft.day), so nothing can block it.", field: "id")
        }
        return [.deliverableBlocked(draft)]
    }

    func unblock(_ draft: DeliverableUnblocked, _ today: Day) throws(Rejection) -> [Event] {
        let deliverable = try noun(draft.id, in: deliverables, "deliverable")
        try check(optional: draft.note, "note")
        try check(notAfter: today, draft.day, "on")
        guard let block = deliverable.blocks.last?.value, block.until == nil else {
            throw Rejection("\(draft.id) is not blocked.", field: "id")
        }
        guard draft.day >= block.since else {
            throw Rejection(
                "\(draft.id) is blocked since \(block.since). Give that day or a later one.", field: "on")
        }
        return [.deliverableUnblocked(draft)]
    }
}
