internal import ProjectModel

/// The lessons of logs that are only read.
enum EarlierLessons {
    /// Those of every log in turn, none twice.
    static func read(from paths: [String]) throws -> [LessonRecorded] {
        var lessons: [LessonRecorded] = []
        for path in paths {
            let viewing = try Viewing.open(path)
            lessons += viewing.project.lessonsToCarry(besides: lessons)
        }
        return lessons
    }
}
