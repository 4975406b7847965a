package struct LessonRecorded: Sendable, Hashable {
    static let type = "lesson-recorded"

    package var id: ID<Lesson> = ""
    package var text = ""
    package var trigger = ""
    package var phase: Phase?
    /// The code of the project that it was brought from.
    package var source: String?

    package init() {}
}

extension LessonRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("text", &text)
        try field("trigger", &trigger)
        try field("phase", &phase)
        try field("source", &source)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.lessons.add(
            Lesson(
                id: id, text: Recorded(text, stamp), trigger: Recorded(trigger, stamp),
                phase: phase.map { Recorded($0, stamp) }, source: source, by: stamp.by, day: stamp.day))
    }
}

package struct ProjectClosed: Sendable, Hashable {
    static let type = "project-closed"

    package var verdict = ProjectVerdict.achieved
    package var summary = ""

    package init() {}
}

extension ProjectClosed: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("verdict", &verdict)
        try field("summary", &summary)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let outcome = ProjectOutcome(verdict: verdict, summary: summary, day: stamp.day)
        project.outcome = Recorded(outcome, stamp)
        project.reopening = nil
    }
}

package struct ProjectReopened: Sendable, Hashable {
    static let type = "project-reopened"

    package var reason = ""

    package init() {}
}

extension ProjectReopened: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) { try field("reason", &reason) }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.reopening = Recorded(Reopening(reason: reason, day: stamp.day), stamp)
    }
}
