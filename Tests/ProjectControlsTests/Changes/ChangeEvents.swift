import ProjectModel

/// Change requests as tests write them.
extension Event {
    static func wish(
        _ id: String, _ kind: ChangeKind = .add, by requester: String, _ cost: Int = 0
    ) -> Event {
        var fact = ChangeRequested()
        fact.id = ID(id)
        fact.title = id
        fact.kind = kind
        fact.requester = ID(requester)
        fact.cost = euros(cost)
        return .changeRequested(fact)
    }

    static func effect(
        _ id: String, _ deliverable: String, days: Int = 0, _ cost: Int = 0, before: String? = nil
    ) -> Event {
        var fact = ChangeEffectSet()
        fact.id = ID(id)
        fact.deliverable = ID(deliverable)
        fact.time = WorkDays(days)
        fact.cost = euros(cost)
        fact.before = before.map { ID($0) }
        return .changeEffectSet(fact)
    }

    static func approved(_ id: String, by decider: String? = nil, on iso: String? = nil) -> Event {
        var fact = ChangeDecided()
        fact.id = ID(id)
        fact.verdict = .approved
        fact.decider = decider.map { ID($0) }
        fact.day = iso.map(day)
        return .changeDecided(fact)
    }

    /// A deliverable that a change brought.
    static func brought(_ id: String, by change: String, _ start: String, _ finish: String, _ budget: Int)
        -> Event
    {
        guard
            case .deliverableAdded(var fact) = Event.deliverable(id, start, finish, budget)
        else { preconditionFailure("a deliverable is what was asked for") }
        fact.change = ID(change)
        return .deliverableAdded(fact)
    }

    static func linked(_ id: String, after other: String) -> Event {
        var fact = DeliverableLinked()
        fact.id = ID(id)
        fact.after = ID(other)
        return .deliverableLinked(fact)
    }
}

extension World {
    /// Sales, Ops and Finance, each with somebody who asks.
    mutating func settle(_ iso: String = "2026-03-02") {
        on(
            iso, .party("sales"), .party("ops"), .party("finance"), .person("mia", of: "sales"),
            .person("tom", of: "ops"), .person("lena", of: "finance"))
    }
}
