package import ProjectModel

/// Parties that hold what cannot both be had of one topic, on which nobody has ruled since.
package struct Contradiction: Sendable, Hashable {
    package struct Side: Sendable, Hashable {
        package let party: ID<Party>
        package let statement: ID<Statement>
        package let position: String
    }

    /// As it was first written.
    package let topic: String
    /// One for each party that is at odds with another, in the order of the log.
    package let sides: [Side]
    package let hasDealBreaker: Bool
    /// What is at odds: `5 % against 3 %`, `12 days apart`, `export before search against search before export`.
    package let words: String
    /// The day on which the first two of them had both spoken.
    package let since: Day
}

extension Contradiction {
    /// What is at odds at the end of a day, in the order in which the topics came up.
    package static func all(in project: Project, on day: Day) -> [Contradiction] {
        Hearing(project).contradictions(on: day)
    }

    /// What is at odds after some events and was not, or not in that way, before: so that who records a statement
    /// learns at once whom it contradicts.
    package static func arising(
        from events: [Event], in project: Project, on day: Day
    ) -> [Contradiction] {
        guard events.contains(where: \.isStatement) else { return [] }
        var after = project
        after.evolve(events, Stamp(seq: project.revision + 1, at: 0, day: day, by: ""))
        let before = Set(all(in: project, on: day))
        return all(in: after, on: day).filter { !before.contains($0) }
    }

    /// `at odds with ops on “cut-over date”: 12 days apart`, seen from who speaks.
    package func told(to speaker: ID<Party>?) -> String {
        let others = sides.map(\.party).filter { $0 != speaker }.map(\.text)
        return "at odds with \(others.joined(separator: ", ")) on “\(topic)”: \(words)"
    }
}

extension Event {
    fileprivate var isStatement: Bool {
        if case .statementRecorded = self { true } else { false }
    }
}
