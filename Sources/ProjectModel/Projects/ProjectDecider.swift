extension Project {
    /// Opens the project and makes its creator the manager, in one act.
    func open(_ draft: ProjectOpened, by account: String) throws(Rejection) -> [Event] {
        guard !isOpened else { throw Rejection("This log holds a project already: \(charter.name.value)") }
        try check(draft.name, "name", longest: Project.longestTitle)
        try check(draft.code, "code", longest: 12)
        guard !draft.zone.isEmpty, draft.zone.utf8.count <= 64 else {
            throw Rejection("The time zone is no IANA name. Try Europe/Berlin.", field: "zone")
        }
        try check(from: draft.start, to: draft.committedFinish, "finish")
        try check(notNegative: draft.budget, "budget")
        var grant = RoleGranted()
        grant.account = account
        grant.role = .manager
        return [.projectOpened(draft), .roleGranted(grant)]
    }

    func revise(_ draft: ProjectRevised) throws(Rejection) -> [Event] {
        try check(draft.reason, "reason")
        try check(optional: draft.name, "name", longest: Project.longestTitle)
        if let finish = draft.committedFinish { try check(from: charter.start.value, to: finish, "finish") }
        if let budget = draft.budget { try check(notNegative: budget, "budget") }
        if let sponsor = draft.sponsor { try check(person: sponsor, "sponsor") }
        if let manager = draft.manager { try check(person: manager, "manager") }
        guard
            draft.name != nil || draft.committedFinish != nil || draft.budget != nil || draft.sponsor != nil
                || draft.manager != nil
        else { throw Rejection("Nothing would change. Give at least one field besides the reason.") }
        return [.projectRevised(draft)]
    }

    func setGoal(_ draft: GoalSet) throws(Rejection) -> [Event] {
        try check(draft.text, "text")
        var goal = draft
        if goal.id.text.isEmpty {
            goal.id = goals.nextID
        } else {
            _ = try noun(goal.id, in: goals, "goal")
        }
        return [.goalSet(goal)]
    }

    func setCalendar(_ draft: CalendarSet) throws(Rejection) -> [Event] {
        guard !draft.weekdays.isEmpty, draft.weekdays.allSatisfy({ (1...7).contains($0) }) else {
            throw Rejection("Weekdays are mon to sun, at least one of them.", field: "weekdays")
        }
        guard draft.holidays.count <= 1000 else {
            throw Rejection(
                "\(draft.holidays.count) holidays are too many; 1000 is the limit.", field: "holidays")
        }
        var calendar = draft
        calendar.weekdays = Set(draft.weekdays).sorted()
        calendar.holidays = Set(draft.holidays).sorted()
        return [.calendarSet(calendar)]
    }

    func setTolerances(_ draft: TolerancesSet) throws(Rejection) -> [Event] {
        guard draft.time >= .zero else { throw Rejection("The time is below zero.", field: "time") }
        try check(share: draft.cost, "cost")
        return [.tolerancesSet(draft)]
    }

    func recordRemark(_ draft: RemarkRecorded) throws(Rejection) -> [Event] {
        try check(draft.text, "text")
        if let about = draft.about {
            guard holds(noun: about) else {
                throw Rejection(
                    "There is nothing called \(about). Leave it out to remark on the project.", field: "about"
                )
            }
        }
        return [.remarkRecorded(draft)]
    }

    /// Whether some register has a noun of this name.
    private func holds(noun name: String) -> Bool {
        deliverables[ID(name)] != nil || risks[ID(name)] != nil || changes[ID(name)] != nil
            || milestones[ID(name)] != nil || statements[ID(name)] != nil || components[ID(name)] != nil
            || goals[ID(name)] != nil || criteria[ID(name)] != nil || lessons[ID(name)] != nil
            || decisions[ID(name)] != nil || questions[ID(name)] != nil
            || activity(ID(name)) != nil || costs.commitments[ID(name)] != nil
            || checklist[ID(name)] != nil || options[ID(name)] != nil || benefits[ID(name)] != nil
            || people[ID(name)] != nil || parties[ID(name)] != nil || Phase(rawValue: name) != nil
    }
}
