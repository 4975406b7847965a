/// Something that must be known and that somebody owes the answer to.
package struct Question: Registered {
    package static let prefix: String? = "Q"

    package let id: ID<Question>
    package var text: Recorded<String>
    package var asker: Recorded<ID<Person>>
    /// Who owes the answer.
    package var owedBy: Recorded<ID<Person>>
    /// What cannot go on without it: `pilot`, `R-16`.
    package var holdsUp: Recorded<String>?
    package var asked: Day
    package var answer: Recorded<Answer>?

    /// Whether it had been asked and not yet answered at the end of `day`.
    package func isOpen(on day: Day) -> Bool {
        asked <= day && (answer.map { $0.value.day > day } ?? true)
    }
}

package struct Answer: Sendable, Hashable {
    package var text: String
    package var day: Day
}
