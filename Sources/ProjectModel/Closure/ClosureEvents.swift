package struct LessonRecorded: Sendable, Hashable {
    static let type = "lesson-recorded"

    package var id: ID<Lesson> = ""
    package var text = ""
    package var trigger = ""

    package init() {}
}

extension LessonRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("text", &text)
        try field("trigger", &trigger)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.lessons.add(
            Lesson(
                id: id, text: Recorded(text, stamp), trigger: Recorded(trigger, stamp), by: stamp.by,
                day: stamp.day))
    }
}
