extension Verb {
    static let closureVerbs: [Verb] = [
        Verb(
            "lesson", "record", "Keep what went well or badly for the next project", by: .contributor,
            [
                .required("text", .text, "what was learned"),
                .required("trigger", .text, "when it should come to mind again"),
            ]
        ) { (input) throws(Rejection) in
            var draft = LessonRecorded()
            draft.text = try input.text("text")
            draft.trigger = try input.text("trigger")
            return .recordLesson(draft)
        }
    ]
}
