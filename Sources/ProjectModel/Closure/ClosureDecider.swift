extension Project {
    /// Whether it was closed and has not been opened again.
    package var isClosed: Bool { outcome != nil && reopening == nil }

    /// Refuses what a closed project does not take any more.
    func checkOpen(for command: Command) throws(Rejection) {
        guard isClosed, !command.isTakenWhenClosed else { return }
        throw closedRejection
    }

    var closedRejection: Rejection {
        let day = outcome.map { " on \($0.value.day)" } ?? ""
        return Rejection(
            "The project was closed\(day): it takes lessons and benefits. For anything else open it again: "
                + "project reopen")
    }

    func recordLesson(_ draft: LessonRecorded) throws(Rejection) -> [Event] {
        try check(draft.text, "text")
        try check(draft.trigger, "trigger")
        try check(optional: draft.source, "source", longest: 12)
        var lesson = draft
        lesson.id = lessons.nextID
        return [.lessonRecorded(lesson)]
    }

    func close(_ draft: ProjectClosed) throws(Rejection) -> [Event] {
        try check(draft.summary, "summary")
        return [.projectClosed(draft)]
    }

    func reopen(_ draft: ProjectReopened) throws(Rejection) -> [Event] {
        guard isClosed else { throw Rejection("The project is open. There is nothing to open again.") }
        try check(draft.reason, "reason")
        return [.projectReopened(draft)]
    }

    func planBenefit(_ draft: BenefitPlanned) throws(Rejection) -> [Event] {
        try check(draft.title, "title", longest: Project.longestTitle)
        try check(draft.unit, "unit", longest: 40)
        guard draft.target != draft.before ?? .zero else {
            throw Rejection(
                "The target is what there was before: nothing would be gained. Give the one or the other anew.",
                field: "target")
        }
        try check(person: draft.owner, "owner")
        guard draft.due >= charter.start.value else {
            throw Rejection(
                "\(draft.due) is before the project starts on \(charter.start.value). Give a later day.",
                field: "due")
        }
        var benefit = draft
        benefit.id = benefits.nextID
        return [.benefitPlanned(benefit)]
    }

    func reviseBenefit(_ draft: BenefitRevised) throws(Rejection) -> [Event] {
        let benefit = try standing(draft.id)
        try check(draft.reason, "reason")
        try check(optional: draft.title, "title", longest: Project.longestTitle)
        if let owner = draft.owner { try check(person: owner, "owner") }
        guard draft.target ?? benefit.target.value != benefit.before.value else {
            throw Rejection(
                "The target is what there was before: nothing would be gained. Withdraw the benefit instead.",
                field: "target")
        }
        if let due = draft.due, due < charter.start.value {
            throw Rejection(
                "\(due) is before the project starts on \(charter.start.value). Give a later day.",
                field: "due")
        }
        guard draft.title != nil || draft.target != nil || draft.due != nil || draft.owner != nil else {
            throw Rejection("Nothing would change. Give at least one field besides the reason.")
        }
        return [.benefitRevised(draft)]
    }

    func withdrawBenefit(_ draft: BenefitWithdrawn) throws(Rejection) -> [Event] {
        _ = try standing(draft.id)
        try check(draft.reason, "reason")
        return [.benefitWithdrawn(draft)]
    }

    /// One that was not withdrawn.
    private func standing(_ id: ID<Benefit>) throws(Rejection) -> Benefit {
        let benefit = try noun(id, in: benefits, "benefit")
        if let withdrawal = benefit.withdrawal?.value {
            throw Rejection("\(id) was withdrawn on \(withdrawal.day).", field: "id")
        }
        return benefit
    }

    func measureBenefit(_ draft: BenefitMeasured, _ today: Day) throws(Rejection) -> [Event] {
        _ = try standing(draft.id)
        try check(notAfter: today, draft.day, "on")
        try check(optional: draft.note, "note")
        return [.benefitMeasured(draft)]
    }
}

extension Command {
    /// Lessons come late and benefits later; roles are about the log and not about the project. Whatever else
    /// there is or comes to be is refused, so this is no full switch.
    fileprivate var isTakenWhenClosed: Bool {
        switch self {
        case .recordLesson, .planBenefit, .reviseBenefit, .withdrawBenefit, .measureBenefit, .reopenProject,
            .grantRole, .recoverAccess,
            // It says more about a log that holds a project already.
            .openProject:
            true
        default: false
        }
    }
}

extension Event {
    /// Whether it may be undone in a closed project; as of commands, all else may not.
    var isTakenWhenClosed: Bool {
        switch self {
        case .lessonRecorded, .benefitPlanned, .benefitRevised, .benefitWithdrawn, .benefitMeasured,
            .projectClosed, .projectReopened,
            .roleGranted, .undone:
            true
        default: false
        }
    }
}
