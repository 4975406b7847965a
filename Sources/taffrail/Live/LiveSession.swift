internal import CursesTerminal
internal import Dashboard
internal import EventLog
internal import PlainText
internal import ProjectModel
internal import Screen

/// Opens a log on the terminal.
enum LiveSession {
    /// For reading and writing, or for reading alone, with a word why, where writing is not to be had.
    static func open(_ path: String, _ options: TerminalOptions, today: Day?) throws {
        do {
            let editing = try Editing.open(path)
            try editing.requireProject()
            try run(editing, options, .interactive, today: today)
        } catch let error as LogError where error.allowsReading {
            try run(Viewing.open(path, evenIf: true), options, .readOnly(error.whyOnlyLooking), today: today)
        }
    }

    /// On a big screen: there is no writer behind it.
    static func wall(_ path: String, _ options: TerminalOptions, today: Day?) throws {
        try run(Viewing.open(path), options, .wall, today: today)
    }

    private static func run<F: Feed & ~Copyable>(
        _ feed: consuming F, _ options: TerminalOptions, _ mode: Mode, today: Day?
    ) throws {
        let theme = try options.loadTheme()
        let watch = try feed.changes()
        let disk = try SyncWorker()
        let terminal = try options.openTerminal()
        var recent = RecentLogs()
        recent.note(feed.path, name: feed.project.charter.name.value)
        var loop = LiveLoop(
            feed, terminal, watch: watch, disk: disk, theme: theme, mode: mode, today: today)
        try loop.run()
    }
}

extension LogError {
    /// Whether a log that cannot be written can still be shown.
    fileprivate var allowsReading: Bool {
        switch self {
        case .noPermission, .readOnlyFileSystem, .networkFileSystem, .unknownFeatures, .damaged: true
        default: false
        }
    }

    fileprivate var whyOnlyLooking: SafeText {
        switch self {
        case .noPermission: "you may read this log but not write it; its owner can change that"
        default: SafeText(message)
        }
    }
}
