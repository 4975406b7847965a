internal import CursesTerminal
internal import Dashboard
internal import PlainText
internal import Screen

/// The screen of many projects. It looks again every few seconds whether one of their logs has grown.
struct PortfolioLoop: ~Copyable {
    enum Outcome {
        case open(path: String)
        case leave
    }

    private(set) var shelf: LogShelf
    private var terminal: Terminal
    private let theme: Theme
    private let disk: DiskWorker
    private var page: PortfolioPage
    private var surface: Surface
    private var outcome: Outcome?

    /// In milliseconds.
    private static let patience = 3000

    init(_ shelf: LogShelf, _ terminal: consuming Terminal, disk: DiskWorker, theme: Theme) throws {
        var shelf = shelf
        page = PortfolioPage(
            entries: try shelf.books().map(Self.entry), place: shelf.heading.string, size: terminal.size)
        surface = Surface(size: terminal.size)
        self.shelf = shelf
        self.theme = theme
        self.disk = disk
        self.terminal = terminal
    }

    mutating func select(_ path: String) { page.select(path: path) }

    mutating func run() -> Outcome {
        draw()
        if let folders = try? shelf.folders { disk.readOwnProjects(in: folders) }
        while outcome == nil {
            let wake = terminal.wait(for: [disk.descriptor], atMost: Self.patience)
            if wake.isHungUp || wake.isAskedToEnd { return .leave }
            if wake.isAskedToSuspend { terminal.suspend() }
            if wake.needsRepaint { terminal.invalidate() }
            for input in terminal.readInputs() {
                for choice in page.handle(input) { carryOut(choice) }
            }
            for case .records(let records) in disk.drain() { shelf.take(records) }
            look()
            if outcome == nil { draw() }
        }
        return outcome ?? .leave
    }

    private mutating func look() {
        do {
            page.show(try shelf.books().map(Self.entry))
        } catch {
            page.notice((error as? Failure)?.message ?? "\(String(describing: error))", mark: .offTrack)
        }
    }

    private mutating func carryOut(_ choice: PortfolioPage.Choice) {
        switch choice {
        case .open(let path): outcome = .open(path: path)
        case .quit: outcome = .leave
        case .repaint: terminal.invalidate()
        case .suspend: terminal.suspend()
        }
    }

    private mutating func draw() {
        if surface.size != terminal.size { surface.resize(to: terminal.size) }
        surface.clear()
        page.draw(on: &surface)
        terminal.present(surface, theme: theme, cursor: nil)
    }

    private static func entry(_ book: LogShelf.Book) -> PortfolioPage.Entry {
        switch book.found {
        case .success(let summary): PortfolioPage.Entry(path: book.path, found: .project(summary))
        case .failure(let failure):
            PortfolioPage.Entry(path: book.path, found: .unread(reason: failure.message.string))
        }
    }
}
