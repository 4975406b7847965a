extension Project {
    func recordLesson(_ draft: LessonRecorded) throws(Rejection) -> [Event] {
        try check(draft.text, "text")
        try check(draft.trigger, "trigger")
        var lesson = draft
        lesson.id = lessons.nextID
        return [.lessonRecorded(lesson)]
    }
}
