internal import ProjectModel

/// What a new project begins with besides its charter.
struct Beginning {
    var template: ProjectTemplate?
    var lessons: [LessonRecorded] = []
}
