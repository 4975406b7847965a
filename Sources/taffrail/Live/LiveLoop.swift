internal import CursesTerminal
internal import Dashboard
internal import EventLog
internal import PlainText
internal import ProjectModel
internal import Screen

/// The loop that joins a terminal, a dashboard and a log.
///
/// It sleeps in one `poll` on keys, the log, the disk and the next deadline; when it wakes it drains what is
/// there, folds it in, and draws at most once.
struct LiveLoop<F: Feed & ~Copyable>: ~Copyable {
    private var feed: F
    private var terminal: Terminal
    private let theme: Theme
    private let watch: ChangeWatch
    private let disk: SyncWorker
    /// What day it is, where that was given; else the clock says.
    private let fixedDay: Day?
    private let account = Account.name

    private var dashboard: Dashboard
    private var surface: Surface
    /// A command that waits for others to finish writing.
    private var pending: Submission?
    /// What was last found wrong with the file, so that it is said once.
    private var trouble = LogChange.unchanged
    private var isLeaving = false
    /// Whether the role alone decides what may be done: the log can be written and nothing is wrong with it.
    private var followsRole: Bool

    /// How often the file is looked at though nothing was heard of it, in milliseconds.
    private static var slowPoll: Int { 2000 }
    private static var retry: Int { 5 }

    init(
        _ feed: consuming F, _ terminal: consuming Terminal, watch: consuming ChangeWatch, disk: SyncWorker,
        theme: Theme, mode: Mode, today: Day?
    ) {
        let day = today ?? feed.today(at: SystemClock.now)
        dashboard = Dashboard(
            project: feed.project, today: day, account: account, mode: mode, size: terminal.size,
            rendering: terminal.capabilities.rendering)
        for notice in terminal.notices { dashboard.notice(SafeText(notice), mark: .attention) }
        if let zone = feed.replica.unknownZone {
            dashboard.notice(
                "This machine does not know the time zone \(zone); days are counted in UTC (package tzdata)",
                mark: .attention)
        }
        surface = Surface(size: terminal.size)
        fixedDay = today
        followsRole = mode == .interactive
        self.theme = theme
        self.disk = disk
        self.watch = watch
        self.feed = feed
        self.terminal = terminal
    }

    mutating func run() throws {
        show()
        draw()
        while !isLeaving {
            let wake = terminal.wait(for: [watch.descriptor, disk.descriptor], atMost: timeLeft)
            if wake.isHungUp || wake.isAskedToEnd { return }
            if wake.isAskedToSuspend { terminal.suspend() }
            if wake.needsRepaint { terminal.invalidate() }
            if wake.hasInput { take(terminal.readInputs()) }
            acknowledge()
            if pending != nil { submit() }
            _ = watch.drain()
            follow()
            dashboard.tick(at: .milliseconds(SystemClock.steady))
            if !isLeaving { draw() }
        }
    }

    private var timeLeft: Int {
        var left = Self.slowPoll
        if pending != nil { left = Self.retry }
        if let deadline = dashboard.deadline {
            let wait = (deadline - .milliseconds(SystemClock.steady)) / .milliseconds(1)
            left = min(left, max(0, Int(wait.rounded(.up))))
        }
        return left
    }

    private mutating func take(_ inputs: [Input]) {
        for input in inputs {
            for effect in dashboard.handle(input) { carryOut(effect) }
        }
    }

    private mutating func carryOut(_ effect: Effect) {
        switch effect {
        case .quit: isLeaving = true
        case .submit(let request):
            pending = Submission(request, by: account)
            submit()
        case .travel, .undo:
            dashboard.notice("this session can neither travel in time nor undo", mark: .attention)
        case .repaint: terminal.invalidate()
        case .suspend: terminal.suspend()
        }
    }

    private mutating func submit() {
        guard let submission = pending else { return }
        do throws(LogError) {
            switch try feed.submit(submission) {
            case .written(let lines, let handle):
                pending = nil
                disk.sync(lines, handle)
            case .rejected(let rejection):
                pending = nil
                dashboard.answered(.rejected(rejection))
            case .busy(let holder):
                guard SystemClock.steady >= submission.deadline else { return }
                pending = nil
                dashboard.answered(.failed(LockWords.busy(holder, feed.path).string))
            }
        } catch {
            pending = nil
            dashboard.answered(.failed(error.message))
        }
        show()
    }

    /// Tells what the disk has confirmed, or not.
    private mutating func acknowledge() {
        for outcome in disk.drain() {
            if let error = outcome.error {
                dashboard.answered(.failed(error.message))
                stopWriting(because: error)
            } else {
                dashboard.answered(.recorded(outcome.lines))
            }
        }
    }

    /// Reads what others have added, or says what has happened to the file.
    private mutating func follow() {
        let change = feed.change()
        if change != trouble, let error = change.error(at: feed.path) { stopWriting(because: error) }
        trouble = change.error(at: feed.path) == nil ? .unchanged : change
        guard change == .grown else { return show() }
        do throws(LogError) {
            try feed.follow()
        } catch {
            stopWriting(because: error)
        }
        show()
    }

    /// What is shown stays; whatever was typed stays; nothing more is sent.
    private mutating func stopWriting(because error: LogError) {
        followsRole = false
        if dashboard.mode != .wall { dashboard.enter(.readOnly(SafeText(error.message))) }
        dashboard.notice(SafeText(error.message), mark: .offTrack)
    }

    private mutating func show() {
        dashboard.follow(feed.project, today: fixedDay ?? feed.today(at: SystemClock.now))
        guard followsRole else { return }
        let isViewer = feed.project.role(of: account) == .viewer
        let mode: Mode = isViewer ? .readOnly("\(account) is a viewer here: looking only") : .interactive
        if dashboard.mode != mode { dashboard.enter(mode) }
    }

    private mutating func draw() {
        if surface.size != terminal.size { surface.resize(to: terminal.size) }
        surface.clear()
        dashboard.draw(on: &surface)
        terminal.present(surface, theme: theme, cursor: dashboard.cursor)
    }
}

extension Capabilities {
    /// How charts draw themselves where there is so much.
    var rendering: Rendering {
        if glyphs == .ascii { return .ascii }
        return colours >= .indexed ? .tones : .shades
    }
}
