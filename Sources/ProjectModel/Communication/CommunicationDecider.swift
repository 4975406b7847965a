extension Project {
    func recordStatement(_ draft: StatementRecorded, _ today: Day) throws(Rejection) -> [Event] {
        try check(draft.topic, "topic", longest: Project.longestTitle)
        try check(draft.position, "position")
        try check(person: draft.speaker, "speaker")
        try check(notAfter: today, draft.said, "said")
        var statement = draft
        statement.id = statements.nextID
        return [.statementRecorded(statement)]
    }

    func rule(_ draft: TopicRuled) throws(Rejection) -> [Event] {
        try check(draft.decision, "decision")
        guard statements.all.contains(where: { $0.topic.value == draft.topic }) else {
            throw Rejection(
                "Nobody has spoken on \(draft.topic). Name a topic as it was recorded.", field: "topic")
        }
        return [.topicRuled(draft)]
    }
}
