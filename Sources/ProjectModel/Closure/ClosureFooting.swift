extension LessonRecorded {
    func footing(in project: Project) -> Footing { Footing(creates: [Subject(.lesson, id)]) }
}
