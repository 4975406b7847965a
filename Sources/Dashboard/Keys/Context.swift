package import PlainText

/// Where a key is pressed: what lies on top of the screen.
package enum Context: Hashable, Sendable, CaseIterable {
    /// The panes themselves.
    case page
    case filter, form, palette, menu, detail, help, news, question
    /// Where a day is typed by which all shall be finished.
    case crash
    /// Before a log is open.
    case welcome
    /// Many projects in a list.
    case portfolio
    /// A screen that nobody sits at.
    case wall
    /// A terminal with no room for anything.
    case tooSmall

    /// Whether a letter is a letter here, and no command.
    package var takesText: Bool {
        switch self {
        case .filter, .form, .palette, .crash: true
        case .page, .menu, .detail, .help, .news, .question, .welcome, .portfolio, .wall, .tooSmall: false
        }
    }

    /// As the title of help says it.
    package var name: SafeText {
        switch self {
        case .page: "on a page"
        case .filter: "while you filter"
        case .form: "in a form"
        case .palette: "in the command line"
        case .menu: "in a menu"
        case .detail: "in a detail"
        case .help: "in help"
        case .news: "in what is new"
        case .question: "at a question"
        case .crash: "at an earlier finish"
        case .welcome: "at the start"
        case .portfolio: "in the portfolio"
        case .wall: "on the wall"
        case .tooSmall: "in a small terminal"
        }
    }
}
