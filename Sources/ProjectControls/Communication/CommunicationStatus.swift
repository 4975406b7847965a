package import ProjectModel

/// Who was heard, who agrees, what is owed, as of one day.
package struct CommunicationStatus: Sendable, Hashable {
    /// Every party known by the day, in the order of the log.
    package let contacts: [PartyContact]
    /// Every topic that came up, in the order of the log.
    package let topics: [TopicStanding]
    /// Deal-breakers on which nobody has ruled.
    package let dealBreakers: [ID<Statement>]
    /// The oldest first.
    package let questions: [OpenQuestion]

    /// Half of the open questions are no older, in civil days.
    package var medianAgeDays: Measure<Int> {
        let ages = questions.map(\.ageDays).sorted()
        return ages.isEmpty ? .undefined("no question is open") : .value(ages[(ages.count - 1) / 2])
    }
}

extension CommunicationStatus {
    init(_ facts: Facts, _ hearing: Hearing) {
        contacts = PartyContact.all(facts)
        topics = hearing.topics(on: facts.day)
        dealBreakers = hearing.dealBreakers(on: facts.day).map(\.id)
        questions = OpenQuestion.all(facts, contacts)
    }
}
