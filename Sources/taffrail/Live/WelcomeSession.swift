internal import CursesTerminal
internal import ProjectModel
internal import Screen

/// Begins without a log, and goes on with the one that was chosen or made.
enum WelcomeSession {
    /// - Parameter typed: what is known already of a new project, `path` included; nil offers all choices.
    static func run(_ options: TerminalOptions, today: Day?, newProject typed: [String: String]? = nil) throws
    {
        let theme = try options.loadTheme()
        let outcome = try choose(options.openTerminal(), theme, typed)
        switch outcome {
        case .leave: return
        case .open(let path): try LiveSession.open(path, options, today: today)
        case .demo: try DemoLog.open(options, today: today)
        }
    }

    /// The terminal is given back on return, for the session that follows to take.
    private static func choose(
        _ terminal: consuming Terminal, _ theme: Theme, _ typed: [String: String]?
    ) -> WelcomeLoop.Outcome {
        var loop = WelcomeLoop(terminal, theme: theme)
        if let typed { loop.begin(typed) }
        return loop.run()
    }
}
