extension Project {
    func constrain(_ draft: DeliverableConstrained, _ today: Day) throws(Rejection) -> [Event] {
        let deliverable = try noun(draft.id, in: deliverables, "deliverable")
        try check(optional: draft.reason, "reason")
        if draft.kind == .lifted {
            guard deliverable.constraint != nil else {
                throw Rejection("\(draft.id) has no constraint to lift.", field: "kind")
            }
            var lifting = draft
            lifting.day = nil
            return [.deliverableConstrained(lifting)]
        }
        guard let day = draft.day else {
            throw Rejection("Give the day that \(draft.id) is bound to: --on 2027-03-01", field: "on")
        }
        if deliverable.percentComplete(on: today) >= Percent(100) {
            throw Rejection("\(draft.id) is complete, so no date binds it any more.", field: "id")
        }
        if draft.kind.bindsStart {
            if deliverable.hasBegun(on: today) {
                throw Rejection(
                    "\(draft.id) has begun, so only its finish can still be bound.", field: "kind")
            }
        } else if day < deliverable.start.value {
            throw Rejection(
                "\(draft.id) would finish on \(day), before it starts on \(deliverable.start.value). Give a "
                    + "later day, or plan its start anew first: deliverable replan", field: "on")
        }
        return [.deliverableConstrained(draft)]
    }
}
