extension Verb {
    static let activityVerbs: [Verb] = [
        Verb(
            "activity", "add", "Add a step within a deliverable", by: .contributor,
            [
                .required("deliverable", .reference(.deliverable), "what it is a step of"),
                .required("title", .text, "what is done"),
                .optional("person", .reference(.person), "who does it"),
                .required("estimate", .threePoint, "optimistic/likely/pessimistic: 2/3/5d"),
                .optional("weight", .percent, "its share of the deliverable; by its estimate if left out"),
            ]
        ) { (input) throws(Rejection) in
            var draft = ActivityAdded()
            draft.deliverable = try input.id("deliverable")
            draft.title = try input.text("title")
            draft.person = input.optionalID("person")
            draft.estimate = try input.threePoint("estimate")
            draft.weight = try input.optional("weight", input.percent)
            return .addActivity(draft)
        },
        Verb(
            "activity", "revise", "Change the plan of an activity", by: .contributor,
            [
                .required("id", .reference(.activity), "which activity"),
                .optional("title", .text, "the new title"),
                .optional("person", .reference(.person), "who does it now"),
                .optional("estimate", .threePoint, "optimistic/likely/pessimistic: 2/3/5d"),
                .optional("weight", .percent, "its share of the deliverable"),
            ],
            stands: { input, project in
                guard let activity = project.activity(input.optionalID("id") ?? "")?.activity else {
                    return Standing()
                }
                return Standing(
                    .changesOnly,
                    [
                        "title": activity.title, "person": activity.person?.typed(\.text) ?? .nothing,
                        "estimate": activity.estimate.typed(input.typing.text),
                        "weight": activity.weight?.typed(input.typing.text) ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = ActivityRevised()
            draft.id = try input.id("id")
            draft.title = input.optionalText("title")
            draft.person = input.optionalID("person")
            draft.estimate = try input.optional("estimate", input.threePoint)
            draft.weight = try input.optional("weight", input.percent)
            return .reviseActivity(draft)
        },
        Verb(
            "activity", "report", "Say where an activity stands", by: .contributor,
            [
                .required("id", .reference(.activity), "which activity"),
                .required("status", .choice(of: ActivityStatus.self), "where it stands", initial: "done"),
                .required("on", .day, "since when", initial: "today"),
            ]
        ) { (input) throws(Rejection) in
            var draft = ActivityReported()
            draft.id = try input.id("id")
            draft.status = try input.choice("status")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            return .reportActivity(draft)
        },
    ]
}
