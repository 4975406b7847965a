extension Project {
    func setCrash(_ draft: DeliverableCrashSet, _ today: Day) throws(Rejection) -> [Event] {
        let deliverable = try noun(draft.id, in: deliverables, "deliverable")
        try check(notNegative: draft.cost, "cost")
        guard draft.shortest > .zero else {
            throw Rejection("Work takes some time. Give more than no days.", field: "to")
        }
        if deliverable.percentComplete(on: today) >= Percent(100) {
            throw Rejection("\(draft.id) is complete, so nothing makes it shorter.", field: "id")
        }
        let planned = charter.calendar.value.workingDays(
            from: deliverable.start.value, through: deliverable.finish.value)
        let normal = max(WorkDays(planned), deliverable.estimate.value.pessimistic)
        guard draft.shortest < normal else {
            throw Rejection(
                "\(draft.id) takes \(normal.decimal) working days at most as it is. Give fewer.", field: "to")
        }
        return [.deliverableCrashSet(draft)]
    }
}
