internal import CursesTerminal
internal import Dashboard
internal import EventLog
internal import Glibc
internal import PlainText
internal import ProjectModel
internal import Screen

/// The screen before there is a log: those opened lately, a new project, the demonstration.
struct WelcomeLoop: ~Copyable {
    enum Outcome {
        case open(path: String)
        case demo
        case leave
    }

    private var terminal: Terminal
    private let theme: Theme
    private var welcome: Welcome
    private var surface: Surface
    private var outcome: Outcome?
    /// What a project that is made here begins with.
    private var lessons: [LessonRecorded] = []

    init(_ terminal: consuming Terminal, theme: Theme) {
        let now = SystemClock.now
        var zone = (try? CivilZone(CivilZone.local)) ?? .utc
        welcome = Welcome(
            entries: RecentLogs().entries.map(Self.entry), today: zone.day(of: now), account: Account.name,
            zone: CivilZone.local, folder: Folders.absolute("."), size: terminal.size)
        surface = Surface(size: terminal.size)
        self.theme = theme
        self.terminal = terminal
    }

    /// Goes straight to the form of a new project.
    mutating func begin(_ typed: [String: String], _ lessons: [LessonRecorded]) {
        self.lessons = lessons
        welcome.begin(typed)
    }

    mutating func run() -> Outcome {
        draw()
        while outcome == nil {
            let wake = terminal.wait()
            if wake.isHungUp || wake.isAskedToEnd { return .leave }
            if wake.isAskedToSuspend { terminal.suspend() }
            if wake.needsRepaint { terminal.invalidate() }
            for input in terminal.readInputs() {
                for choice in welcome.handle(input) { carryOut(choice) }
            }
            if outcome == nil { draw() }
        }
        return outcome ?? .leave
    }

    private mutating func carryOut(_ choice: Welcome.Choice) {
        switch choice {
        case .open(let path): outcome = .open(path: path)
        case .demo: outcome = .demo
        case .quit: outcome = .leave
        case .repaint: terminal.invalidate()
        case .suspend: terminal.suspend()
        case .create(let wish): create(wish)
        }
    }

    private mutating func create(_ wish: ProjectWish) {
        do {
            guard CivilZone.exists(wish.draft.zone) else {
                throw Rejection(
                    "This machine knows no zone “\(wish.draft.zone)”. Try Europe/Berlin", field: "zone")
            }
            try ProjectStart.write(
                wish.draft, Beginning(template: wish.template, lessons: lessons), to: wish.path)
            outcome = .open(path: wish.path)
        } catch let rejection as Rejection {
            welcome.rejected(rejection)
        } catch let error as LogError {
            welcome.rejected(Rejection(error.message, field: "path"))
        } catch {
            let words = (error as? Failure)?.message.string ?? "\(error)"
            welcome.rejected(Rejection(words, field: "path"))
        }
    }

    private mutating func draw() {
        if surface.size != terminal.size { surface.resize(to: terminal.size) }
        surface.clear()
        welcome.draw(on: &surface)
        terminal.present(surface, theme: theme, cursor: welcome.cursor)
    }

    private static func entry(_ recent: RecentLogs.Entry) -> Welcome.Entry {
        let problem = access(recent.path, R_OK) == 0 ? "" : String(cString: strerror(errno))
        return Welcome.Entry(path: recent.path, project: recent.name, opened: "", problem: problem)
    }
}
