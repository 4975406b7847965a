internal import CursesTerminal
internal import ProjectModel
internal import Screen

/// Shows many projects, and goes on with the one that is chosen.
enum PortfolioSession {
    static func run(_ shelf: LogShelf, _ options: TerminalOptions, today: Day?) throws {
        let theme = try options.loadTheme()
        var shelf = shelf
        // Before the terminal is taken, so that a place that is not there is refused on a plain line.
        _ = try shelf.books()
        switch try choose(&shelf, options.openTerminal(), theme) {
        case .leave: return
        case .open(let path): try LiveSession.open(path, options, today: today)
        }
    }

    /// The terminal is given back on return, for the session that follows to take.
    private static func choose(
        _ shelf: inout LogShelf, _ terminal: consuming Terminal, _ theme: Theme
    ) throws -> PortfolioLoop.Outcome {
        var loop = try PortfolioLoop(shelf, terminal, theme: theme)
        let outcome = loop.run()
        shelf = loop.shelf
        return outcome
    }
}
