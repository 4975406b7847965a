extension Verb {
    static let contactVerbs: [Verb] = [
        Verb(
            "contact", "record", "Record that somebody was heard or told something", by: .contributor,
            [
                .optional("party", .reference(.party), "which party"),
                .optional("person", .reference(.person), "or who of it"),
                .required("direction", .choice(of: Direction.self), "which way it went", initial: "heard"),
                .required("on", .day, "when", initial: "today"),
                .optional("channel", .choice(of: Channel.self), "by what means"),
                .optional("note", .text, "what it was about"),
            ]
        ) { (input) throws(Rejection) in
            var draft = ContactRecorded()
            draft.party = input.optionalID("party") ?? ""
            draft.person = input.optionalID("person")
            draft.direction = try input.optionalChoice("direction") ?? .heard
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            draft.channel = try input.optionalChoice("channel")
            draft.note = input.optionalText("note")
            return .recordContact(draft)
        },
        Verb(
            "question", "ask", "Ask what must be known, of whom owes the answer", by: .contributor,
            [
                .required("text", .text, "the question"),
                .required("asker", .reference(.person), "who asks"),
                .required("owed", .reference(.person), "who owes the answer"),
                .optional("holds", .text, "what it holds up: pilot, R-16"),
                .required("on", .day, "when it was asked", initial: "today"),
            ]
        ) { (input) throws(Rejection) in
            var draft = QuestionAsked()
            draft.text = try input.text("text")
            draft.asker = try input.id("asker")
            draft.owedBy = try input.id("owed")
            draft.holdsUp = input.optionalText("holds")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            return .askQuestion(draft)
        },
        Verb(
            "question", "answer", "Record the answer to a question", by: .contributor,
            [
                .required("id", .reference(.question), "which question"),
                .required("answer", .text, "the answer"),
                .required("on", .day, "when it came", initial: "today"),
            ]
        ) { (input) throws(Rejection) in
            var draft = QuestionAnswered()
            draft.id = try input.id("id")
            draft.answer = try input.text("answer")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            return .answerQuestion(draft)
        },
        Verb(
            "status", "report", "Record how somebody says that things stand", by: .contributor,
            [
                .required("reporter", .reference(.person), "who says so"),
                .required("about", .choice(of: ReportSubject.self), "of what", initial: "overall"),
                .required("light", .choice(of: ReportedLight.self), "the light they give it"),
                .optional("note", .text, "what they say with it"),
                .required("on", .day, "when", initial: "today"),
            ]
        ) { (input) throws(Rejection) in
            var draft = StatusReported()
            draft.reporter = try input.id("reporter")
            draft.about = try input.optionalChoice("about") ?? .overall
            draft.light = try input.choice("light")
            draft.note = input.optionalText("note")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            return .reportStatus(draft)
        },
    ]
}
