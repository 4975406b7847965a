extension Project {
    func request(_ draft: ChangeRequested) throws(Rejection) -> [Event] {
        try check(draft.title, "title", longest: Project.longestTitle)
        try check(draft.reason, "reason")
        try check(person: draft.requester, "requester")
        try check(draft.cost, "cost")
        var change = draft
        change.id = changes.nextID
        return [.changeRequested(change)]
    }

    func decide(_ draft: ChangeDecided) throws(Rejection) -> [Event] {
        let change = try noun(draft.id, in: changes, "change request")
        if let decision = change.decision?.value, decision.verdict != .deferred {
            throw Rejection("\(draft.id) was \(decision.verdict.rawValue) on \(decision.day).", field: "id")
        }
        try check(draft.reason, "reason")
        return [.changeDecided(draft)]
    }
}
