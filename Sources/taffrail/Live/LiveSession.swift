internal import CursesTerminal
internal import Dashboard
internal import EventLog
internal import PlainText
internal import ProjectModel
internal import Screen

/// Opens a log on the terminal.
enum LiveSession {
    /// The same as `show`, and then goes where somebody wants to go.
    static func open(
        _ path: String, _ options: TerminalOptions, today: Day?, asOf moment: AsOf? = nil, force: Bool = false
    ) throws {
        switch try show(path, options, today: today, asOf: moment, force: force) {
        case .quit: return
        case .portfolio:
            try PortfolioSession.run(
                LogShelf([Folders.parent(of: path)], today: today, asOf: nil), options, today: today,
                beginningAt: path)
        }
    }

    /// For reading and writing, or for reading alone, with a word why, where writing is not to be had.
    static func show(
        _ path: String, _ options: TerminalOptions, today: Day?, asOf moment: AsOf? = nil, force: Bool = false
    ) throws -> Ending {
        do {
            let editing = try Editing.open(path, force: force, keeping: Visits(of: Account.name))
            try editing.requireProject()
            return try run(editing, options, .interactive, today: today, asOf: moment)
        } catch let error as LogError where error.allowsReading {
            let viewing = try Viewing.open(path, evenIf: true, keeping: Visits(of: Account.name))
            let fault = viewing.fault
            return try run(
                viewing, options, .readOnly(error.whyOnlyLooking), fault: fault, today: today, asOf: moment)
        }
    }

    /// On a big screen: there is no writer behind it.
    static func wall(
        _ path: String, page: PageName, _ options: TerminalOptions, today: Day?, asOf moment: AsOf?
    ) throws {
        let viewing = try Viewing.open(path, evenIf: true)
        let fault = viewing.fault
        _ = try run(viewing, options, .wall, page: page, fault: fault, today: today, asOf: moment)
    }

    private static func run<F: Feed & ~Copyable>(
        _ feed: consuming F, _ options: TerminalOptions, _ mode: Mode, page: PageName = .overview,
        fault: LogError? = nil, today: Day?, asOf moment: AsOf?
    ) throws -> Ending {
        let theme = try options.loadTheme()
        let watch = try feed.changes()
        let disk = try DiskWorker()
        // Before the terminal is taken, so that a moment without a project is refused on a plain line.
        let stamp = try moment.map { try feed.stamp(asOf: $0) }
        let isPast = mode == .wall && stamp != nil
        if isPast, let moment { _ = try feed.goBack(to: moment) }
        let terminal = try options.openTerminal()
        var recent = RecentLogs()
        recent.note(feed.path, name: feed.project.charter.name.value)
        var loop = LiveLoop(
            feed, terminal, watch: watch, disk: disk, theme: theme, mode: mode, page: page, fault: fault,
            today: today ?? (isPast ? stamp?.day : nil), isPast: isPast)
        if isPast, let stamp { loop.sayPast(stamp) } else if let moment { loop.travel(.to(moment.text)) }
        return try loop.run()
    }
}

extension LogError {
    /// Whether a log that cannot be written can still be shown.
    fileprivate var allowsReading: Bool {
        switch self {
        case .noPermission, .readOnlyFileSystem, .networkFileSystem, .unknownFeatures: true
        default: isOfHistory
        }
    }

    fileprivate var whyOnlyLooking: SafeText {
        switch self {
        case .noPermission: "you may read this log but not write it; its owner can change that"
        default: SafeText(message)
        }
    }
}
