extension Project {
    func recordCost(_ draft: CostRecorded, _ today: Day) throws(Rejection) -> [Event] {
        _ = try noun(draft.deliverable, in: deliverables, "deliverable", field: "deliverable")
        try check(draft.amount, "amount")
        guard draft.amount != .zero else {
            throw Rejection(
                "A cost of nothing is no cost. Give a sum; below zero corrects an earlier one.",
                field: "amount")
        }
        try check(notAfter: today, draft.day, "on")
        try check(optional: draft.note, "note")
        return [.costRecorded(draft)]
    }

    func setReserve(_ draft: ReserveSet) throws(Rejection) -> [Event] {
        try check(notNegative: draft.amount, "amount")
        try check(optional: draft.reason, "reason")
        return [.reserveSet(draft)]
    }
}
