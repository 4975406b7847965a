extension Project {
    func request(
        _ draft: ChangeRequested, _ effects: [ChangeEffectSet], for asker: Asker
    ) throws(Rejection) -> [Event] {
        try check(draft.title, "title", longest: Project.longestTitle)
        try check(draft.reason, "reason")
        try check(person: draft.requester, "requester")
        try check(draft.cost, "cost")
        if let day = draft.day { try check(notAfter: asker.today, day, "on") }
        var change = draft
        change.id = changes.nextID
        let request = Event.changeRequested(change)
        guard !effects.isEmpty else { return [request] }
        var project = self
        project.evolve(
            [request], Stamp(seq: revision + 1, at: asker.at, day: asker.today, by: asker.account))
        var events = [request]
        for var effect in effects {
            effect.id = change.id
            do throws(Rejection) {
                events += try project.setEffect(effect)
            } catch {
                throw Rejection(error.message, field: "effects")
            }
        }
        return events
    }

    func setEffect(_ draft: ChangeEffectSet) throws(Rejection) -> [Event] {
        let change = try noun(draft.id, in: changes, "change request")
        if let decision = change.decision?.value, decision.verdict == .rejected {
            throw Rejection(
                "\(draft.id) was rejected on \(decision.day), so it has no effect. Ask anew: change request",
                field: "id")
        }
        let deliverable = try noun(draft.deliverable, in: deliverables, "deliverable", field: "deliverable")
        try check(draft.cost, "cost")
        let length = WorkDays(
            charter.calendar.value.workingDays(
                from: deliverable.start.value, through: deliverable.finish.value))
        guard draft.time.hundredths >= -length.hundredths else {
            throw Rejection(
                "\(deliverable.id) takes \(length.decimal) working days and cannot lose more than that.",
                field: "time")
        }
        if let before = draft.before { try check(order: deliverable, before: before, of: change) }
        if draft.effect.isNothing, !change.effects.contains(where: { $0.value.isAbout(draft.effect) }) {
            throw Rejection(
                "\(draft.id) does nothing to \(deliverable.id) yet. Give a time or a cost, more or less: 3d, -2k",
                field: "time")
        }
        return [.changeEffectSet(draft)]
    }

    private func check(
        order deliverable: Deliverable, before: ID<Deliverable>, of change: ChangeRequest
    ) throws(Rejection) {
        guard change.kind.value == .resequence else {
            throw Rejection(
                "\(change.id) is to \(change.kind.value.rawValue); only a re-sequence says what comes first.",
                field: "before")
        }
        _ = try noun(before, in: deliverables, "deliverable", field: "before")
        guard before != deliverable.id else {
            throw Rejection(
                "\(before) cannot wait for itself. Name the deliverable that now comes later.",
                field: "before")
        }
        if let circle = order(of: deliverable.id, behind: before) {
            let names = (circle + [deliverable.id]).map(\.text).joined(separator: " after ")
            throw Rejection("That would close a circle: \(names).", field: "before")
        }
    }

    /// How `one` waits for `other` by way of others: `[one, …, other]`; nil if it does not. The direct link is
    /// what the new order turns round.
    private func order(of one: ID<Deliverable>, behind other: ID<Deliverable>) -> [ID<Deliverable>]? {
        var trails = [[one]]
        var seen: Set<ID<Deliverable>> = [one]
        while let trail = trails.popLast(), let last = trail.last {
            for dependency in deliverables[last]?.dependencies ?? [] {
                let next = dependency.value.on
                if next == other {
                    if last != one { return trail + [other] }
                } else if seen.insert(next).inserted {
                    trails.append(trail + [next])
                }
            }
        }
        return nil
    }

    func decide(_ draft: ChangeDecided, for asker: Asker) throws(Rejection) -> [Event] {
        let change = try noun(draft.id, in: changes, "change request")
        if let decision = change.decision?.value, decision.verdict != .deferred {
            throw Rejection("\(draft.id) was \(decision.verdict.rawValue) on \(decision.day).", field: "id")
        }
        try check(draft.reason, "reason")
        if let day = draft.day {
            try check(notAfter: asker.today, day, "on")
            guard day >= change.requested else {
                throw Rejection(
                    "\(draft.id) was asked for on \(change.requested). Give that day or a later one.",
                    field: "on")
            }
        }
        var decision = draft
        if let decider = draft.decider {
            try check(person: decider, "decider")
        } else {
            decision.decider = people.all.first { $0.account?.value == asker.account }?.id
        }
        // Where there is nobody else, the status says so instead.
        if decision.verdict == .approved, decision.decider == change.requester.value, people.count > 1 {
            throw Rejection(
                "\(change.requester.value) asked for \(draft.id) and cannot approve it. Have somebody else "
                    + "decide, and name them as the decider.", field: "decider")
        }
        return [.changeDecided(decision)]
    }

    func setTurnaround(_ draft: TurnaroundSet) throws(Rejection) -> [Event] {
        guard draft.within > .zero else {
            throw Rejection("A decision takes some time. Give a length of work such as 10d.", field: "within")
        }
        return [.turnaroundSet(draft)]
    }
}

extension ChangeEffect {
    /// Whether it is said of the same deliverable and order.
    fileprivate func isAbout(_ other: ChangeEffect) -> Bool {
        deliverable == other.deliverable && before == other.before
    }
}
