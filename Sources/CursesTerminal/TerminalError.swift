/// Why there is no terminal to draw on, in one line that says what to do instead.
package enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
    case notATerminal
    case cannotDraw(term: String)
    case termIsNotSet
    case notDescribed(term: String)
    case alreadyOpen

    package var description: String {
        switch self {
        case .notATerminal:
            "input and output are not a terminal; `taffrail report` prints the project as text"
        case .cannotDraw(let term):
            "a terminal of type “\(term)” cannot show a dashboard; `taffrail report` prints the project as text"
        case .termIsNotSet:
            "TERM is not set, so nothing is known of the terminal; set it, or use `taffrail report`"
        case .notDescribed(let term):
            "there is no usable description of a terminal “\(term)” (package ncurses-base); "
                + "`taffrail report` prints the project as text"
        case .alreadyOpen:
            "this process draws on a terminal already"
        }
    }
}
