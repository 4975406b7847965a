package struct StatementRecorded: Sendable, Hashable {
    static let type = "statement-recorded"

    package var id: ID<Statement> = ""
    package var topic = ""
    package var position = ""
    package var weight = Weight.wish
    package var speaker: ID<Person> = ""
    package var said = Day(number: 0)

    package init() {}
}

extension StatementRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("topic", &topic)
        try field("position", &position)
        try field("weight", &weight)
        try field("speaker", &speaker)
        try field("said", &said)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.statements.add(
            Statement(
                id: id, topic: Recorded(topic, stamp), position: Recorded(position, stamp),
                weight: Recorded(weight, stamp), speaker: Recorded(speaker, stamp),
                said: Recorded(said, stamp)))
    }
}

package struct TopicRuled: Sendable, Hashable {
    static let type = "topic-ruled"

    package var topic = ""
    package var decision = ""

    package init() {}
}

extension TopicRuled: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("topic", &topic)
        try field("decision", &decision)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.rulings.append(
            Ruling(topic: topic, decision: Recorded(decision, stamp), by: stamp.by, day: stamp.day))
    }
}
