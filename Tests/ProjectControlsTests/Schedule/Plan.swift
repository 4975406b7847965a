import ProjectModel

@testable import ProjectControls

extension World {
    /// Three deliverables of 20 working days each, one behind the other, with ana and kim, agreed as baseline 1.
    static var planned: World {
        var world = World.opened()
        world.on(
            "2026-03-02", .party("it"), .party("telco", .vendor), .person("ana", of: "it"),
            .person("kim", of: "it"), .work("D-01", "2026-03-02", "2026-03-27", 30_000),
            .work("D-02", "2026-03-30", "2026-04-24", 40_000, owner: "kim", after: nil),
            .work("D-03", "2026-04-27", "2026-05-22", 30_000), .link("D-02", after: "D-01"),
            .link("D-03", after: "D-02"), .baseline(1))
        return world
    }
}

extension Event {
    static func work(
        _ id: String, _ start: String, _ finish: String, _ budget: Int, owner: String = "ana",
        partOf: String? = nil, rule: EarningRule = .percent, after: String? = nil
    ) -> Event {
        guard case .deliverableAdded(var fact) = deliverable(id, start, finish, budget, rule: rule) else {
            preconditionFailure("a deliverable is added")
        }
        fact.owner = ID(owner)
        fact.parent = partOf.map { ID($0) }
        return .deliverableAdded(fact)
    }

    static func link(_ id: String, after: String) -> Event {
        var fact = DeliverableLinked()
        (fact.id, fact.after) = (ID(id), ID(after))
        return .deliverableLinked(fact)
    }

    static func replanned(_ id: String, finish: String) -> Event {
        var fact = DeliverableReplanned()
        (fact.id, fact.finish) = (ID(id), day(finish))
        return .deliverableReplanned(fact)
    }

    static func blocked(_ id: String, on waits: String?, since iso: String) -> Event {
        var fact = DeliverableBlocked()
        (fact.id, fact.reason, fact.waitsOn, fact.day) = (ID(id), "no line yet", waits, day(iso))
        return .deliverableBlocked(fact)
    }

    static func activity(_ id: String, of deliverable: String, _ person: String?, days: Int) -> Event {
        var fact = ActivityAdded()
        (fact.id, fact.deliverable, fact.title) = (ID(id), ID(deliverable), id)
        fact.person = person.map { ID($0) }
        fact.estimate = ThreePoint(WorkDays(days), WorkDays(days), WorkDays(days))
        return .activityAdded(fact)
    }

    static func reported(
        _ id: String, of deliverable: String, _ status: ActivityStatus, on iso: String
    ) -> Event {
        var fact = ActivityReported()
        (fact.id, fact.deliverable, fact.status, fact.day) = (ID(id), ID(deliverable), status, day(iso))
        return .activityReported(fact)
    }

    static func explained(
        _ id: String, _ cause: Cause, _ note: String, cost: Int? = nil
    ) -> Event {
        var fact = VarianceExplained()
        (fact.deliverable, fact.cause, fact.note, fact.cost) = (ID(id), cause, note, cost.map(euros))
        return .varianceExplained(fact)
    }

    static func committed(_ id: String, _ deliverable: String, _ amount: Int, due: String) -> Event {
        var fact = CommitmentRecorded()
        (fact.id, fact.deliverable, fact.amount) = (ID(id), ID(deliverable), euros(amount))
        (fact.party, fact.due) = ("telco", day(due))
        return .commitmentRecorded(fact)
    }

    static func drawn(_ amount: Int, for reason: String) -> Event {
        var fact = ReserveDrawn()
        (fact.amount, fact.reason) = (euros(amount), reason)
        return .reserveDrawn(fact)
    }
}
