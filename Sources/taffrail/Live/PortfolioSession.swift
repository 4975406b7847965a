internal import CursesTerminal
internal import ProjectModel
internal import Screen

/// Shows many projects and whichever of them is chosen, until somebody quits.
enum PortfolioSession {
    /// - Parameter path: the project that is selected at first; nil takes the one in the most trouble.
    static func run(
        _ shelf: LogShelf, _ options: TerminalOptions, today: Day?, beginningAt path: String? = nil
    ) throws {
        let theme = try options.loadTheme()
        let disk = try DiskWorker()
        var (shelf, path) = (shelf, path)
        while true {
            // Before the terminal is taken, so that a place that is not there is refused on a plain line.
            _ = try shelf.books()
            guard case .open(let chosen) = try choose(&shelf, options.openTerminal(), disk, theme, path)
            else {
                return
            }
            guard try LiveSession.show(chosen, options, today: today) == .portfolio else { return }
            path = chosen
        }
    }

    /// The terminal is given back on return, for the session that follows to take.
    private static func choose(
        _ shelf: inout LogShelf, _ terminal: consuming Terminal, _ disk: DiskWorker, _ theme: Theme,
        _ path: String?
    ) throws -> PortfolioLoop.Outcome {
        var loop = try PortfolioLoop(shelf, terminal, disk: disk, theme: theme)
        if let path { loop.select(path) }
        let outcome = loop.run()
        shelf = loop.shelf
        return outcome
    }
}
