package struct StatementRecorded: Sendable, Hashable {
    static let type = "statement-recorded"

    package var id: ID<Statement> = ""
    package var topic = ""
    package var position = ""
    package var weight = Weight.wish
    package var speaker: ID<Person> = ""
    package var said = Day(number: 0)
    /// At most one of the three that follow is there; a unit only stands with figures.
    package var figures: ClosedRange<Figure>?
    package var unit: String?
    package var days: ClosedRange<Day>?
    package var order: [String]?

    package init() {}

    package var claim: Claim {
        if let figures { return .figures(figures, unit: unit ?? "") }
        if let days { return .days(days) }
        return order.map(Claim.order) ?? .words
    }
}

extension StatementRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("topic", &topic)
        try field("position", &position)
        try field("weight", &weight)
        try field("speaker", &speaker)
        try field("said", &said)
        try field("figures", &figures)
        try field("unit", &unit)
        try field("days", &days)
        try field("order", &order)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.statements.add(
            Statement(
                id: id, topic: Recorded(topic, stamp), position: Recorded(position, stamp),
                weight: Recorded(weight, stamp), speaker: Recorded(speaker, stamp),
                said: Recorded(said, stamp), claim: claim))
    }
}

/// Closes a topic by a decision, which stands in the decision log too if the ruling names its entry.
package struct TopicRuled: Sendable, Hashable {
    static let type = "topic-ruled"

    package var topic = ""
    package var decision = ""
    /// The entry of the decision log that it makes; rulings of older logs made none.
    package var record: ID<DecisionRecord>?
    package var consequence: String?
    package var supersedes: ID<DecisionRecord>?

    package init() {}

    /// The entry of the decision log, if it makes one.
    var entry: DecisionRecorded? {
        guard let record else { return nil }
        var entry = DecisionRecorded()
        entry.id = record
        entry.context = "The topic “\(topic)”"
        entry.choice = decision
        entry.consequence = consequence
        entry.supersedes = supersedes
        return entry
    }
}

extension TopicRuled: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("topic", &topic)
        try field("decision", &decision)
        try field("record", &record)
        try field("consequence", &consequence)
        try field("supersedes", &supersedes)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.rulings.append(
            Ruling(
                topic: topic, decision: Recorded(decision, stamp), by: stamp.by, day: stamp.day,
                record: record))
        entry?.evolve(&project, stamp)
    }
}

package struct DecisionRecorded: Sendable, Hashable {
    static let type = "decision-recorded"

    package var id: ID<DecisionRecord> = ""
    package var context = ""
    package var choice = ""
    package var consequence: String?
    package var supersedes: ID<DecisionRecord>?

    package init() {}
}

extension DecisionRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("context", &context)
        try field("choice", &choice)
        try field("consequence", &consequence)
        try field("supersedes", &supersedes)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.decisions.add(
            DecisionRecord(
                id: id, context: Recorded(context, stamp), choice: Recorded(choice, stamp),
                consequence: consequence.map { Recorded($0, stamp) }, supersedes: supersedes, day: stamp.day,
                by: stamp.by))
        guard let supersedes, supersedes != id else { return }
        project.decisions.update(supersedes) { $0.supersededBy = Recorded(id, stamp) }
    }
}
