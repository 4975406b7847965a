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
    var feed: F
    var dashboard: Dashboard
    let disk: DiskWorker
    let account = Account.name
    /// What day it is, where that was given; else the clock says.
    let fixedDay: Day?
    /// Whether the log can be written by this session, as far as the file and the system go.
    private let canWrite: Bool

    var watch: ChangeWatch
    /// What has become of the file while it was followed. It may come back.
    var trouble: LogError?
    /// What is wrong with the log for good.
    var fault: LogError?
    /// Whether a moment is shown at which nothing changes any more.
    let isPast: Bool
    /// When the file was last found to be as it should, on the steady clock in milliseconds.
    var lastGood = SystemClock.steady

    /// What waits for others to finish writing.
    var waiting: Submission?
    /// What was handed to the log without learning the outcome: asked again, it is the same act.
    var unanswered: Submission?
    /// The last event of the state that is shown, while that is not the present one.
    var visited: Int?
    private var remembered: (head: Head, at: Int)

    /// Where this account's visits are remembered, when it was here before, and when this visit was noted last.
    let visits: Visits
    var lastVisit: Visits.Visit?
    var visitNoted = SystemClock.steady

    private var terminal: Terminal
    private let theme: Theme
    private var surface: Surface
    private var ending: Ending?

    /// How often the file is looked at though nothing was heard of it, in milliseconds.
    private static var slowPoll: Int { 2000 }
    private static var retry: Int { 5 }
    /// How often, at most, it is written down how far the log went.
    private static var remembering: Int { 30_000 }

    init(
        _ feed: consuming F, _ terminal: consuming Terminal, watch: consuming ChangeWatch, disk: DiskWorker,
        theme: Theme, mode: Mode, page: PageName, fault: LogError?, today: Day?, isPast: Bool
    ) {
        let day = today ?? feed.today(at: SystemClock.now)
        dashboard = Dashboard(
            project: feed.project, today: day, account: account, mode: mode, size: terminal.size,
            rendering: terminal.capabilities.rendering)
        dashboard.go(to: page)
        surface = Surface(size: terminal.size)
        fixedDay = today
        canWrite = mode == .interactive
        remembered = (feed.head, SystemClock.steady)
        visits = Visits(of: account)
        self.fault = fault
        self.isPast = isPast
        self.theme = theme
        self.disk = disk
        self.watch = watch
        self.feed = feed
        self.terminal = terminal
    }

    /// Until somebody leaves, the terminal goes, or the system asks for an end.
    mutating func run() throws -> Ending {
        if fault == nil {
            disk.check(try feed.chainCheck())
            noteHead()
        }
        if let fault {
            // What is shown is as old as the last event that can be trusted.
            if let last = feed.project.history.last { lastGood -= Int(max(0, SystemClock.now - last.at)) }
            stopWriting(because: fault)
        }
        disk.readOwnProjects(in: [Folders.parent(of: feed.path)])
        let faults = fault.map { [SafeText($0.message)] } ?? []
        tell(faults, and: terminal.notices.map { SafeText($0) }, mark: fault == nil ? .attention : .offTrack)
        show()
        greet()
        dashboard.tick(at: .milliseconds(SystemClock.steady), instant: SystemClock.now)
        draw()
        while ending == nil {
            let wake = terminal.wait(for: [watch.descriptor, disk.descriptor], atMost: timeLeft)
            if wake.isHungUp || wake.isAskedToEnd { break }
            if wake.isAskedToSuspend { terminal.suspend() }
            if wake.needsRepaint { terminal.invalidate() }
            if wake.hasInput { take(terminal.readInputs()) }
            acknowledge()
            if waiting != nil { submit() }
            _ = watch.drain()
            follow()
            remember()
            noteVisit()
            dashboard.tick(at: .milliseconds(SystemClock.steady), instant: SystemClock.now)
            if ending == nil { draw() }
        }
        if fault == nil, trouble == nil { feed.remember() }
        noteVisit(atEnd: true)
        return ending ?? .quit
    }

    private var timeLeft: Int {
        var left = Self.slowPoll
        if waiting != nil { left = Self.retry }
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
        case .quit: ending = .quit
        case .portfolio: ending = .portfolio
        case .submit(let request): submit(request)
        case .undo(let wish): undo(wish)
        case .travel(let travel): self.travel(travel)
        case .news(let wish): tellNews(wish)
        case .explain(let figure): explain(figure)
        case .repaint: terminal.invalidate()
        case .suspend: terminal.suspend()
        }
    }

    private mutating func remember() {
        let head = feed.head
        guard fault == nil, trouble == nil, head != remembered.head,
            SystemClock.steady - remembered.at >= Self.remembering
        else { return }
        remembered = (head, SystemClock.steady)
        noteHead()
    }

    private func noteHead() {
        guard let handle = try? feed.disk() else { return }
        disk.remember(feed.head, of: feed.log, at: feed.path, handle)
    }

    /// Says in one notice what there is to say of a log that is shown from now on, the gravest first.
    ///
    /// - Parameters:
    ///   - first: what comes before the doubts about the log.
    ///   - last: what comes after them.
    mutating func tell(_ first: [SafeText], and last: [SafeText] = [], mark: Mark = .attention) {
        var words = first + feed.project.doubts.map { SafeText($0) }
        if let zone = feed.replica.unknownZone {
            words.append(
                "This machine does not know the time zone \(zone); days are counted in UTC (package tzdata)")
        }
        words += last
        if !words.isEmpty { dashboard.notice(words.joined(separator: " · "), mark: mark) }
    }

    /// Begins anew with another project in the same place.
    mutating func present(_ project: Project) {
        let record = dashboard.record
        defer { dashboard.record = record }
        dashboard = Dashboard(
            project: project, today: fixedDay ?? feed.today(at: SystemClock.now), account: account,
            mode: dashboard.mode, size: terminal.size, rendering: terminal.capabilities.rendering)
    }

    /// Gives the dashboard what there is now, and what may be done with it.
    mutating func show() {
        dashboard.follow(feed.project, today: fixedDay ?? feed.today(at: SystemClock.now))
        dashboard.head = HeadWords.short(feed.head)
        guard dashboard.mode != .wall else { return }
        let mode: Mode
        if let error = fault ?? trouble {
            mode = .readOnly(SafeText(error.message))
        } else if !canWrite {
            return
        } else if feed.project.role(of: account) == .viewer {
            mode = .readOnly("\(account) is a viewer here: looking only")
        } else {
            mode = .interactive
        }
        if dashboard.mode != mode { dashboard.enter(mode) }
    }

    private mutating func draw() {
        if surface.size != terminal.size { surface.resize(to: terminal.size) }
        surface.clear()
        feed.tell(&dashboard)
        _ = feed.tellReport(&dashboard)
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
