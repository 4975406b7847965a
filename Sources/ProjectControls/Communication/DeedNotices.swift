package import ProjectModel

/// What whoever records something should hear at once: it is on record, and it is at odds with something.
package enum DeedNotices {
    /// A line each: days outside the project, then the contradictions and circles of priority that arise, with
    /// the risks and deliverables that a topic names.
    ///
    /// - Parameters:
    ///   - events: those of one act.
    ///   - project: as it was before them.
    package static func lines(
        about events: [Event], on project: Project, _ day: Day
    ) -> [String] {
        let warnings = project.warnings(about: events)
        let speaker = events.lazy.compactMap(\.speaker).first
        let party = speaker.flatMap { project.people[$0]?.party.value }
        let arising = Contradiction.arising(from: events, in: project, on: day).map { contradiction in
            let touched = project.nouns(named: contradiction.topic)
            let touches = touched.isEmpty ? "" : "; it touches \(touched.joined(separator: ", "))"
            return contradiction.told(to: party) + touches
        }
        return warnings + arising + circles(from: events, on: project, day)
    }

    /// `a circle of priority on “order”: export before print before search before export`
    private static func circles(from events: [Event], on project: Project, _ day: Day) -> [String] {
        guard events.contains(where: { $0.speaker != nil }) else { return [] }
        var after = project
        after.evolve(events, Stamp(seq: project.revision + 1, at: 0, day: day, by: ""))
        func circles(in project: Project) -> [String] {
            Hearing(project).topics(on: day).flatMap { topic in
                (topic.priorities?.circles ?? []).map { circle in
                    let members = (circle + circle.prefix(1)).joined(separator: " before ")
                    return "a circle of priority on “\(topic.title)”: \(members)"
                }
            }
        }
        let known = Set(circles(in: project))
        return circles(in: after).filter { !known.contains($0) }
    }
}

extension Project {
    /// The open risks and the deliverables that a topic names, by their name or by their whole title.
    package func nouns(named topic: String) -> [String] {
        let padded = " \(topic.folded) "
        func isNamed(_ id: String, _ title: String) -> Bool {
            padded.contains(" \(id.lowercased()) ") || padded.contains(" \(title.folded) ")
        }
        return deliverables.all.filter { isNamed($0.id.text, $0.title.value) }.map(\.id.text)
            + risks.all.filter { $0.isOpen && isNamed($0.id.text, $0.title.value) }.map(\.id.text)
    }
}

extension Event {
    fileprivate var speaker: ID<Person>? {
        if case .statementRecorded(let fact) = self { fact.speaker } else { nil }
    }
}
