extension Project {
    /// What this project's lessons are in a new one: each as it stands here, with its trigger and the code of
    /// the project that it comes from, the oldest first. One that was brought here from an earlier project keeps
    /// that one's code, so that what was learned once is carried on for ever.
    ///
    /// - Parameter known: lessons that the new project has already, from other logs; none is taken twice.
    package func lessonsToCarry(besides known: [LessonRecorded] = []) -> [LessonRecorded] {
        func essence(_ text: String, _ trigger: String) -> [String] {
            [text, trigger].map { $0.lowercased().trimmed }
        }
        var seen = Set(known.map { essence($0.text, $0.trigger) })
        return lessons.all.compactMap { lesson in
            guard seen.insert(essence(lesson.text.value, lesson.trigger.value)).inserted else { return nil }
            var carried = LessonRecorded()
            carried.text = lesson.text.value
            carried.trigger = lesson.trigger.value
            carried.phase = lesson.phase?.value
            carried.source = lesson.source ?? charter.code.value
            return carried
        }
    }

    /// The events by which a project that is only just open takes lessons over, in one act; each is decided on
    /// like one that somebody types.
    ///
    /// - Parameter project: as it is once it has been opened.
    package static func carry(
        _ lessons: [LessonRecorded], into project: Project, by account: String, on today: Day
    ) throws(Rejection) -> [Event] {
        var project = project
        var events: [Event] = []
        for lesson in lessons {
            let happening = try project.decide(.recordLesson(lesson), by: account, on: today)
            project.evolve(happening, Stamp(seq: project.revision + 1, at: 0, day: today, by: account))
            events += happening
        }
        return events
    }
}
