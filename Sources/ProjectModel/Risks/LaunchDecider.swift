extension Project {
    func planLaunch(_ draft: LaunchPlanned) throws(Rejection) -> [Event] {
        try check(draft.title, "title", longest: Project.longestTitle)
        guard draft.day >= charter.start.value else {
            throw Rejection(
                "\(draft.day) is before the project starts on \(charter.start.value). Give a later day.",
                field: "on")
        }
        try check(person: draft.decider, "decider")
        if let party = draft.toleratedBy { _ = try noun(party, in: parties, "party", field: "tolerated-by") }
        if let care = draft.care, care < .zero {
            throw Rejection("The hyper-care is below zero. Give working days such as 10d.", field: "care")
        }
        return [.launchPlanned(draft)]
    }

    func setLaunchCriterion(_ draft: LaunchCriterionSet) throws(Rejection) -> [Event] {
        try check(draft.text, "text")
        try check(person: draft.owner, "owner")
        var criterion = draft
        criterion.id = launch.criteria.nextID
        return [.launchCriterionSet(criterion)]
    }

    func checkLaunch(_ draft: LaunchChecked) throws(Rejection) -> [Event] {
        _ = try noun(draft.id, in: launch.criteria, "launch criterion")
        try check(draft.evidence, "evidence")
        return [.launchChecked(draft)]
    }

    func planRollback(_ draft: RollbackPlanned) throws(Rejection) -> [Event] {
        try check(optional: draft.trigger, "trigger")
        try check(person: draft.owner, "owner")
        try check(draft.steps, "steps")
        return [.rollbackPlanned(draft)]
    }

    func rehearseRollback(_ draft: RollbackRehearsed, _ today: Day) throws(Rejection) -> [Event] {
        guard launch.rollback != nil else {
            throw Rejection("There is no way back to rehearse yet. Plan it first: rollback plan")
        }
        try check(notAfter: today, draft.day, "on")
        try check(optional: draft.note, "note")
        guard draft.duration > .zero else {
            throw Rejection("Going back takes some time. Give what was measured: 95min", field: "minutes")
        }
        return [.rollbackRehearsed(draft)]
    }

    /// - Parameter despite: whether the asker goes although the board does not say so.
    func decideLaunch(_ draft: LaunchDecided, despite: Bool, _ today: Day) throws(Rejection) -> [Event] {
        guard let plan = launch.plan else {
            throw Rejection("There is no launch to decide on yet. Plan it first: launch plan")
        }
        try check(draft.reason, "reason")
        if let decider = draft.decider { try check(person: decider, "decider") }
        let board = launch.board(on: today)
        if draft.verdict == .go, board.verdict != .go, !despite {
            throw Rejection(
                "The board says \(board.verdict.title): \(board.reasons.first ?? ""). Mend that or, if you "
                    + "must, go despite it: --despite yes", field: "verdict")
        }
        var decision = draft
        decision.decider = draft.decider ?? plan.decider.value
        decision.board = board.verdict
        decision.met = board.met.count
        decision.criteria = board.criteria
        decision.rollback = board.rollback
        return [.launchDecided(decision)]
    }
}
