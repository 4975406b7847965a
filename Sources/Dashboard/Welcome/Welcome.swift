package import PlainText
package import ProjectModel
package import Screen

/// What `taffrail` shows when it is given no log: those opened lately, a new project, and the demonstration.
package struct Welcome: Sendable {
    /// A log that was opened before, as the shell found it.
    package struct Entry: Hashable, Sendable {
        package var path: String
        package var project: String
        /// `yesterday`, `3 Sep`
        package var opened: String
        /// Why it cannot be opened now; empty where it can.
        package var problem: String

        package init(path: String, project: String, opened: String, problem: String = "") {
            self.path = path
            self.project = project
            self.opened = opened
            self.problem = problem
        }
    }

    /// What the shell must do.
    package enum Choice: Hashable, Sendable {
        case open(path: String)
        /// Make the log; what is wrong with it comes back by `rejected`.
        case create(ProjectWish)
        case demo
        case repaint, suspend, quit
    }

    package let entries: [Entry]
    package internal(set) var size: Size
    let account: String
    /// The rows are the entries, then a new project, then the demonstration.
    var selected = 0
    var draft: NewProject
    var isWriting = false
    var help: Reading?
    var question: Question?
    var notice: Notice?

    /// - Parameters:
    ///   - zone: the time zone that a new project is given unless somebody types another.
    ///   - folder: where the log of a new project is put unless somebody types another path.
    package init(
        entries: [Entry], today: Day, account: String, zone: String, folder: String, size: Size
    ) {
        self.entries = entries
        self.account = account
        self.size = size
        draft = NewProject(today: today, zone: zone, folder: folder)
    }

    /// Goes straight to the form of a new project, with what is known already in its fields: those of
    /// `Verb.opening`, and `path`.
    package mutating func begin(_ typed: [String: String]) {
        draft.fill(typed)
        isWriting = true
    }

    /// The shell could not do what was chosen: the complaint goes to its field, everything typed stays.
    package mutating func rejected(_ rejection: Rejection) {
        if draft.form.isWaiting {
            draft.form.reject(rejection)
            isWriting = true
        } else {
            notice = Notice(SafeText(rejection.message), mark: .offTrack)
        }
    }

    package mutating func notice(_ text: SafeText, mark: Mark) { notice = Notice(text, mark: mark) }

    package var context: Context {
        if question != nil { return .question }
        if isTooSmall { return .tooSmall }
        if help != nil { return .help }
        return isWriting ? .form : .welcome
    }

    package var cursor: Point? {
        guard context == .form, !draft.form.isWaiting else { return nil }
        return FormLayout(draft.form, draft.desk, in: size).cursor
    }

    var isTooSmall: Bool { size.columns < 40 || size.rows < 12 }
    var rowCount: Int { entries.count + 2 }
}
