package struct ContactRecorded: Sendable, Hashable {
    static let type = "contact-recorded"

    package var party: ID<Party> = ""
    package var person: ID<Person>?
    package var day = Day(number: 0)
    package var direction = Direction.heard
    package var channel: Channel?
    package var note: String?

    package init() {}
}

extension ContactRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("party", &party)
        try field("person", &person)
        try field("on", &day)
        try field("direction", &direction)
        try field("channel", &channel)
        try field("note", &note)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.contacts.append(
            Contact(
                party: party, person: person, day: Recorded(day, stamp), direction: direction,
                channel: channel, note: note))
    }
}

package struct QuestionAsked: Sendable, Hashable {
    static let type = "question-asked"

    package var id: ID<Question> = ""
    package var text = ""
    package var asker: ID<Person> = ""
    package var owedBy: ID<Person> = ""
    package var holdsUp: String?
    package var day = Day(number: 0)

    package init() {}
}

extension QuestionAsked: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("text", &text)
        try field("asker", &asker)
        try field("owed", &owedBy)
        try field("holds", &holdsUp)
        try field("on", &day)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.questions.add(
            Question(
                id: id, text: Recorded(text, stamp), asker: Recorded(asker, stamp),
                owedBy: Recorded(owedBy, stamp), holdsUp: holdsUp.map { Recorded($0, stamp) }, asked: day))
    }
}

package struct QuestionAnswered: Sendable, Hashable {
    static let type = "question-answered"

    package var id: ID<Question> = ""
    package var answer = ""
    package var day = Day(number: 0)

    package init() {}
}

extension QuestionAnswered: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("answer", &answer)
        try field("on", &day)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.questions.update(id) { $0.answer = Recorded(Answer(text: answer, day: day), stamp) }
    }
}

package struct StatusReported: Sendable, Hashable {
    static let type = "status-reported"

    package var reporter: ID<Person> = ""
    package var about = ReportSubject.overall
    package var light = ReportedLight.green
    package var note: String?
    package var day = Day(number: 0)

    package init() {}
}

extension StatusReported: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("reporter", &reporter)
        try field("about", &about)
        try field("light", &light)
        try field("note", &note)
        try field("on", &day)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.reports.append(
            StatusReport(
                reporter: reporter, about: about, light: Recorded(light, stamp), note: note, day: day))
    }
}
