/// How far a deliverable can be shortened for money, and what all of that costs above its budget. Half of it
/// costs half.
package struct CrashTerms: Sendable, Hashable {
    /// The shortest that the whole of it can become.
    package var shortest: WorkDays
    package var cost: Money
}

/// The latest counts.
package struct DeliverableCrashSet: Sendable, Hashable {
    static let type = "deliverable-crash-set"

    package var id: ID<Deliverable> = ""
    package var shortest = WorkDays.zero
    package var cost = Money.zero

    package init() {}
}

extension DeliverableCrashSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("to", &shortest)
        try field("cost", &cost)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let terms = CrashTerms(shortest: shortest, cost: cost)
        project.deliverables.update(id) { $0.crash = Recorded(terms, stamp) }
    }
}

extension Project {
    func setCrash(_ draft: DeliverableCrashSet, _ today: Day) throws(Rejection) -> [Event] {
        let deliverable = try noun(draft.id, in: deliverables, "deliverable")
        try check(notNegative: draft.cost, "cost")
        guard draft.shortest > .zero else {
            throw Rejection("Work takes some time. Give more than no days.", field: "to")
        }
        if deliverable.percentComplete(on: today) >= Percent(100) {
            throw Rejection("\(draft.id) is complete, so nothing makes it shorter.", field: "id")
        }
        let planned = charter.calendar.value.workingDays(
            from: deliverable.start.value, through: deliverable.finish.value)
        let normal = max(WorkDays(planned), deliverable.estimate.value.pessimistic)
        guard draft.shortest < normal else {
            throw Rejection(
                "\(draft.id) takes \(normal.decimal) working days at most as it is. Give fewer.", field: "to")
        }
        return [.deliverableCrashSet(draft)]
    }
}

extension Verb {
    static let crashVerbs: [Verb] = [
        Verb(
            "deliverable", "crash", "Say how short a deliverable could be made, and what that would cost",
            by: .manager,
            [
                .required("id", .reference(.deliverable), "which deliverable"),
                .required("to", .workDays, "the shortest that all of it can take: 6d"),
                .required("cost", .money, "what that costs besides its budget, in all: 12k"),
            ],
            stands: { input, project in
                guard let deliverable = project.deliverables[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                let crash = deliverable.crash
                return Standing(
                    .whole,
                    [
                        "to": crash?.typed { input.typing.text($0.shortest) } ?? .nothing,
                        "cost": crash?.typed { input.typing.text($0.cost) } ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = DeliverableCrashSet()
            draft.id = try input.id("id")
            draft.shortest = try input.workDays("to")
            draft.cost = try input.money("cost")
            return .crashDeliverable(draft)
        }
    ]
}
