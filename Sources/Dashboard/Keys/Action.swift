/// What somebody means by a key, whatever key it was.
package enum Action: Hashable, Sendable, CaseIterable {
    // Moving about, in lists and in text.
    case up, down, left, right, pageUp, pageDown, first, last
    /// The next pane, the next field, the completion of a word.
    case next, previous
    /// Into what is selected: opens, chooses, takes, keeps.
    case enter
    /// Out of where one is.
    case leave
    /// The entry of a list by its digit.
    case pick

    // What can be done to the project.
    case add, edit, recordCost, recordProgress, remark, undo, palette, submit
    /// What would be, if.
    case suppose
    /// Of two values that were recorded at a time, the other's.
    case takeTheirs

    // How it is looked at.
    case filter, zoom, help
    /// The page that has the key.
    case page
    /// All projects that lie beside this one.
    case portfolio

    // When it is looked at.
    case actBack, actForward, weekBack, weekForward
    /// To the moment of the act that is selected.
    case visit
    /// What part of time an axis shows, and how closely.
    case closer, wider, earlier, later
    /// What changed since the last visit.
    case news
    /// Where a figure comes from.
    case explain

    // Editing text.
    case eraseBackward, eraseForward, eraseWord, eraseLine

    // The answers to a question.
    case yes, no

    // Before a log is open.
    case newProject, demo

    // What the shell does.
    case repaint, suspend, quit
}
