extension Verb {
    static let communicationVerbs: [Verb] = [
        Verb(
            "statement", "record", "Put on record what somebody said, and how much hangs on it",
            by: .contributor,
            [
                .required("topic", .reference(.topic), "what it is about; the same words as others used"),
                .required("position", .text, "what they want or hold"),
                .required("weight", .choice(of: Weight.self), "ask: is it a deal-breaker?", initial: "wish"),
                .required("speaker", .reference(.person), "who said it"),
                .required("said", .day, "when", initial: "today"),
            ]
        ) { (input) throws(Rejection) in
            var draft = StatementRecorded()
            draft.topic = try input.text("topic")
            draft.position = try input.text("position")
            draft.weight = try input.choice("weight")
            draft.speaker = try input.id("speaker")
            draft.said = try input.optional("said", input.day) ?? input.typing.today
            return .recordStatement(draft)
        },
        Verb(
            "topic", "rule", "Decide a topic on which people disagree", by: .manager,
            [
                .required("topic", .reference(.topic), "which topic"),
                .required("decision", .text, "what holds from now on, and why"),
            ],
            stands: { input, project in
                guard let topic = input.optionalText("topic") else { return Standing() }
                let ruling = project.rulings.last { $0.topic == topic }
                return Standing(.oneStatement, ["decision": ruling?.decision ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = TopicRuled()
            draft.topic = try input.text("topic")
            draft.decision = try input.text("decision")
            return .ruleOnTopic(draft)
        },
    ]
}
