internal import CursesTerminal
internal import ProjectModel
internal import Screen

/// Begins without a log, and goes on with the one that was chosen or made.
enum WelcomeSession {
    /// - Parameters:
    ///   - typed: what is known already of a new project, `path` included; nil offers all choices.
    ///   - lessons: what a project that is made begins with.
    static func run(
        _ options: TerminalOptions, today: Day?, newProject typed: [String: String]? = nil,
        lessons: [LessonRecorded] = []
    ) throws {
        let theme = try options.loadTheme()
        let outcome = try choose(options.openTerminal(), theme, typed, lessons)
        switch outcome {
        case .leave: return
        case .open(let path): try LiveSession.open(path, options, today: today)
        case .demo: try DemoLog.open(options, today: today)
        }
    }

    /// The terminal is given back on return, for the session that follows to take.
    private static func choose(
        _ terminal: consuming Terminal, _ theme: Theme, _ typed: [String: String]?,
        _ lessons: [LessonRecorded]
    ) -> WelcomeLoop.Outcome {
        var loop = WelcomeLoop(terminal, theme: theme)
        if let typed { loop.begin(typed, lessons) }
        return loop.run()
    }
}
