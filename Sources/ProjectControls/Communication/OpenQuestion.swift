package import ProjectModel

/// A question that waits for its answer.
package struct OpenQuestion: Sendable, Hashable {
    package let id: ID<Question>
    package let text: String
    package let asker: ID<Person>
    package let owedBy: ID<Person>
    /// Whose people owe the answer.
    package let party: ID<Party>?
    /// Since it was asked, in civil days.
    package let ageDays: Int
    package let holdsUp: String?
    /// Attention: older than the cadence of who owes the answer; off track: older than twice that.
    package let light: Light
}

extension OpenQuestion {
    /// Those open at the end of the day, the oldest first.
    static func all(_ facts: Facts, _ contacts: [PartyContact]) -> [OpenQuestion] {
        let project = facts.project
        return project.questions.all.filter { $0.isOpen(on: facts.day) }.map { question in
            let party = project.people[question.owedBy.value]?.party.value
            let cadence = contacts.first { $0.party == party }?.cadenceDays.value
            let usual = cadence ?? PartyContact.usualCadenceDays
            let age = facts.day - question.asked
            return OpenQuestion(
                id: question.id, text: question.text.value, asker: question.asker.value,
                owedBy: question.owedBy.value, party: party, ageDays: age, holdsUp: question.holdsUp?.value,
                light: age > 2 * usual ? .offTrack : age > usual ? .attention : .onTrack)
        }.sorted { $0.ageDays == $1.ageDays ? $0.id < $1.id : $0.ageDays > $1.ageDays }
    }
}
