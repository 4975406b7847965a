extension Verb {
    static let communicationVerbs: [Verb] = [
        Verb(
            "statement", "record", "Put on record what somebody said, and how much hangs on it",
            by: .contributor,
            [
                .required("topic", .reference(.topic), "what it is about; the same words as others used"),
                .optional("position", .text, "what they want or hold, in their words"),
                .optional("range", .figures, "in numbers or days: 25-30 %, 1 mar..15 mar"),
                .optional("order", .text, "what comes first: search > export > print"),
                .required("weight", .choice(of: Weight.self), "ask: is it a deal-breaker?", initial: "wish"),
                .required("speaker", .reference(.person), "who said it"),
                .required("said", .day, "when", initial: "today"),
            ]
        ) { (input) throws(Rejection) in
            var draft = StatementRecorded()
            draft.topic = try input.text("topic")
            draft.position = input.optionalText("position") ?? ""
            switch try input.optional("range", input.figures) {
            case .figures(let range, let unit):
                (draft.figures, draft.unit) = (range, unit.isEmpty ? nil : unit)
            case .days(let range): draft.days = range
            case .words, .order, nil: break
            }
            draft.order = input.optionalText("order").map(VerbInput.ranking)
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
                .optional("consequence", .text, "what follows from it"),
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
            draft.consequence = input.optionalText("consequence")
            return .ruleOnTopic(draft)
        },
        Verb(
            "decision", "record", "Write into the decision log what was decided and why", by: .manager,
            [
                .required("context", .text, "why something had to be decided"),
                .required("choice", .text, "what was decided"),
                .optional("consequence", .text, "what follows from it"),
                .optional("supersedes", .reference(.decision), "the decision that no longer holds"),
            ]
        ) { (input) throws(Rejection) in
            var draft = DecisionRecorded()
            draft.context = try input.text("context")
            draft.choice = try input.text("choice")
            draft.consequence = input.optionalText("consequence")
            draft.supersedes = input.optionalID("supersedes")
            return .recordDecision(draft)
        },
    ]
}

extension VerbInput {
    /// `search > export > print`, or with commas.
    static func ranking(_ text: String) -> [String] {
        text.split(whereSeparator: { text.contains(">") ? $0 == ">" : $0 == "," })
            .map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
