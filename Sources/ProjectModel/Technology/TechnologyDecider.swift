extension Project {
    func recordComponent(_ draft: ComponentRecorded) throws(Rejection) -> [Event] {
        try check(draft.name, "name", longest: Project.longestTitle)
        try check(draft.version, "version", longest: 64)
        try check(optional: draft.successor, "successor", longest: Project.longestTitle)
        try check(active: draft.activeSupport, draft.securitySupport, draft.extendedSupport)
        var component = draft
        if component.id.text.isEmpty {
            component.id = components.nextID
        } else {
            _ = try noun(component.id, in: components, "component")
        }
        return [.componentRecorded(component)]
    }

    /// Several components in one act, as they come from a file.
    func updateSupport(_ drafts: [SupportUpdated]) throws(Rejection) -> [Event] {
        var events: [Event] = []
        for draft in drafts {
            let component = try noun(draft.id, in: components, "component")
            try check(optional: draft.source, "source", longest: Project.longestTitle)
            try check(
                active: draft.active ?? component.activeSupport?.value,
                draft.security ?? component.securitySupport?.value,
                draft.extended ?? component.extendedSupport?.value)
            var update = draft
            if update.active == component.activeSupport?.value { update.active = nil }
            if update.security == component.securitySupport?.value { update.security = nil }
            if update.extended == component.extendedSupport?.value { update.extended = nil }
            guard update.active != nil || update.security != nil || update.extended != nil else { continue }
            events.append(.supportUpdated(update))
        }
        guard !events.isEmpty else {
            throw Rejection("Nothing would change: that is what is known of its support already.")
        }
        return events
    }

    /// Security support does not end before active support, nor extended before security support.
    private func check(
        active: SupportEnd?, _ security: SupportEnd?, _ extended: SupportEnd?
    ) throws(Rejection) {
        if let active = active?.day, let security = security?.day, security < active {
            throw Rejection(
                "Security support would end on \(security), before active support on \(active).",
                field: "support")
        }
        if let security = security?.day, let extended = extended?.day, extended < security {
            throw Rejection(
                "Extended support would end on \(extended), before security support on \(security).",
                field: "extended")
        }
    }

    func move(_ draft: ComponentMoved, _ today: Day) throws(Rejection) -> [Event] {
        let component = try noun(draft.id, in: components, "component")
        try check(notAfter: today, draft.day, "on")
        try check(optional: draft.reason, "reason")
        guard component.ring.value != draft.ring else {
            throw Rejection("\(draft.id) is in \(draft.ring.rawValue) already.", field: "ring")
        }
        if let last = component.moves.last?.value, draft.day < last.day {
            throw Rejection(
                "\(draft.id) was moved to \(last.to.rawValue) on \(last.day), after \(draft.day).",
                field: "on")
        }
        return [.componentMoved(draft)]
    }

    func plan(_ draft: TechnologyPlanned) throws(Rejection) -> [Event] {
        if let goLive = draft.goLive { try check(from: charter.start.value, to: goLive, "go-live") }
        guard (1...600).contains(draft.lifeMonths) else {
            throw Rejection("An intended life is 1 month to 50 years. Try 36m or 5y", field: "life")
        }
        guard (0...600).contains(draft.windowMonths) else {
            throw Rejection("A planning window is 0 months to 50 years. Try 12m", field: "window")
        }
        return [.technologyPlanned(draft)]
    }
}
