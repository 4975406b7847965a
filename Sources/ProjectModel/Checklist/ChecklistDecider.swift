extension Project {
    func addChecklistItem(_ draft: ChecklistItemAdded) throws(Rejection) -> [Event] {
        try check(draft.text, "text", longest: Project.longestTitle)
        try check(optional: draft.cause, "cause")
        try check(optional: draft.event, "event")
        try check(optional: draft.effect, "effect")
        if draft.about != .risk {
            for (field, text) in [("cause", draft.cause), ("event", draft.event), ("effect", draft.effect)]
            where text != nil {
                throw Rejection("Only a risk is told as cause, event and effect.", field: field)
            }
        }
        var item = draft
        item.id = checklist.nextID
        return [.checklistItemAdded(item)]
    }

    /// Puts a risk of the list on the register, told as the list tells it: the figures are the asker's.
    ///
    /// - Parameter draft: without a title; the item has it.
    func raise(_ draft: RiskRaised, from id: ID<ChecklistItem>) throws(Rejection) -> [Event] {
        let item = try openItem(id)
        guard item.about == .risk else {
            throw Rejection(
                "\(id) is about \(item.about.rawValue) and no risk. Say what was found: "
                    + "checklist check --id \(id)", field: "id")
        }
        var risk = draft
        risk.title = item.text.value
        (risk.cause, risk.event, risk.effect, risk.source) = (
            item.cause, item.event, item.effect, item.source
        )
        let events = try raise(risk)
        var settled = ChecklistItemSettled()
        (settled.id, settled.result, settled.risk) = (id, .raised, risks.nextID)
        return events + [.checklistItemSettled(settled)]
    }

    func settleChecklistItem(_ draft: ChecklistItemSettled) throws(Rejection) -> [Event] {
        let item = try openItem(draft.id)
        if draft.result == .done, item.about == .risk {
            throw Rejection(
                "A risk is put on the register (checklist raise --id \(draft.id)) or does not apply "
                    + "(checklist dismiss --id \(draft.id)).", field: "id")
        }
        try check(draft.note ?? "", draft.result == .dismissed ? "reason" : "note")
        return [.checklistItemSettled(draft)]
    }

    private func openItem(_ id: ID<ChecklistItem>) throws(Rejection) -> ChecklistItem {
        let item = try noun(id, in: checklist, "item of a checklist")
        if let settlement = item.settlement?.value {
            let risk = settlement.risk.map { " as \($0)" } ?? ""
            let deed = settlement.result == .done ? "checked" : settlement.result.rawValue
            throw Rejection("\(id) was \(deed)\(risk) on \(settlement.day).", field: "id")
        }
        return item
    }
}
