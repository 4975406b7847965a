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
