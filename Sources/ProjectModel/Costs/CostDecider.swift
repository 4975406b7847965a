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

    /// More than is left is drawn only by one who says that they know it: the reserve is then below zero, for
    /// everybody to see.
    func drawReserve(_ draft: ReserveDrawn, overdraw: Bool) throws(Rejection) -> [Event] {
        try check(notNegative: draft.amount, "amount")
        guard draft.amount > .zero else {
            throw Rejection(
                "Nothing would be drawn. To hold back more, set the reserve anew: reserve set",
                field: "amount")
        }
        try check(draft.reason, "reason")
        if let risk = draft.risk { _ = try noun(risk, in: risks, "risk", field: "risk") }
        if let change = draft.change { try check(approved: change) }
        guard let reserve = costs.reserve(draft.kind)?.value else {
            throw Rejection(
                "No \(draft.kind.rawValue) reserve is set, so there is nothing to draw on. First: reserve set",
                field: "kind")
        }
        guard draft.amount <= reserve || overdraw else {
            let left = charter.currency.value.exact(max(.zero, reserve))
            throw Rejection(
                "Only \(left) is left of the \(draft.kind.rawValue) reserve. Draw less, or say so: "
                    + "--overdraw yes", field: "amount")
        }
        return [.reserveDrawn(draft)]
    }

    func explain(_ draft: VarianceExplained) throws(Rejection) -> [Event] {
        _ = try noun(draft.deliverable, in: deliverables, "deliverable", field: "deliverable")
        try check(draft.note, "note")
        if let cost = draft.cost { try check(cost, "cost") }
        return [.varianceExplained(draft)]
    }
}
