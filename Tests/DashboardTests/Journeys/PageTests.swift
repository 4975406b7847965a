import PlainText
import ProjectControls
import ProjectModel
import Screen
import Testing

@testable import Dashboard

struct PageTests {
    @Test func `rows are walked with arrows and letters, and never left`() {
        var journey = Journey(on: Harbour.project)
        #expect(journey.dashboard.row?.subject == "R-01")
        journey.press("j")
        #expect(journey.dashboard.row?.subject == "R-02")
        journey.press("G <Down> <PgDn> j")
        #expect(journey.dashboard.row?.subject == "R-03")
        journey.press("g k <PgUp>")
        #expect(journey.dashboard.row?.subject == "R-01")
    }

    @Test func `Tab goes through every pane and back to the first`() {
        var journey = Journey(on: Harbour.project)
        let first = journey.dashboard.pane
        var seen: [PaneName] = []
        for _ in PageName.overview.panes {
            journey.press("<Tab>")
            seen.append(journey.dashboard.pane)
        }
        #expect(Set(seen) == Set(PageName.overview.panes))
        #expect(seen.last == first)
        journey.press("<S-Tab>")
        #expect(journey.dashboard.pane == seen[seen.count - 2])
    }

    @Test func `h and l go to the pane beside`() {
        var journey = Journey(on: Harbour.project)
        journey.press("h")
        #expect(journey.dashboard.pane == .watch)
        journey.press("h")
        #expect(journey.sees("there is no pane at the left"))
        journey.press("<Right>")
        #expect(journey.dashboard.pane == .risks)
    }

    @Test func `the filter works while it is typed, and Esc drops it`() {
        var journey = Journey(on: Harbour.project)
        journey.press("/")
        journey.type("div")
        #expect(journey.dashboard.rows(in: .risks).map(\.subject) == ["R-02"])
        #expect(journey.dashboard.cursor != nil)
        journey.press("<Enter> e 3")
        #expect(journey.dashboard.form?.form["id"] == "R-02")
        journey.press("<Esc>")
        #expect(journey.dashboard.rows(in: .risks).count == 1)
        journey.press("<Esc>")
        #expect(journey.dashboard.rows(in: .risks).count == 3)
        #expect(journey.dashboard.row?.subject == "R-02")
        journey.press("/ x <Esc>")
        #expect(journey.dashboard.rows(in: .risks).count == 3)
    }

    @Test func `z lets a pane fill the screen, and Esc gives it back`() {
        var journey = Journey(on: Harbour.project)
        journey.press("z")
        #expect(journey.dashboard.view.frames.count == 1)
        journey.press("<Esc>")
        #expect(journey.dashboard.view.frames.count == 4)
        journey.press("z 1")
        #expect(journey.dashboard.view.frames.count == 4)
    }

    @Test func `Enter opens the detail of a row, and e there edits the same row`() {
        var journey = Journey(on: Harbour.project)
        journey.press("j <Enter>")
        #expect(journey.dashboard.context == .detail)
        journey.press("e 3")
        #expect(journey.dashboard.form?.form["id"] == "R-02")
        journey.press("<Esc>")
        #expect(journey.dashboard.context == .detail)
        journey.press("q")
        #expect(journey.dashboard.context == .page)
    }

    @Test func `a key that does nothing says so`() {
        var journey = Journey(on: Harbour.project)
        journey.press("b")
        #expect(journey.sees("b does nothing here; ? shows the keys"))
        #expect(journey.effects.isEmpty)
    }

    @Test func `the shell is asked to paint, to suspend and to quit`() {
        var journey = Journey(on: Harbour.project)
        journey.press("<C-l> <C-z> q")
        #expect(journey.effects == [.repaint, .suspend, .quit])
    }

    @Test func `a click selects, a second one opens, the wheel moves`() throws {
        var journey = Journey(on: Harbour.project)
        journey.click(on: "Divers strike")
        #expect(journey.dashboard.row?.subject == "R-02")
        #expect(journey.dashboard.context == .page)
        journey.click(on: "Divers strike")
        #expect(journey.dashboard.context == .detail)
        journey.press("<Esc>")
        let frame = try #require(journey.dashboard.view.frames.first { $0.name == .risks }).area
        let inside = Point(row: frame.top + 2, column: frame.left + 2)
        journey.take(.mouse(Mouse(.scrollUp, at: inside)))
        #expect(journey.dashboard.row?.subject == "R-01")
        let watch = try #require(journey.dashboard.view.frames.first { $0.name == .watch }).area
        journey.click(watch.top + 2, watch.left + 3)
        #expect(journey.dashboard.pane == .watch)
    }

    @Test func `what others record keeps the same risk selected`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("j")
        #expect(journey.dashboard.row?.subject == "R-02")
        try journey.meanwhile(
            Harbour.command(
                "risk raise --title Fire --probability 90% --impact 100k --owner ben", journey.project,
                on: Journey.today), by: "ben")
        #expect(journey.dashboard.rows(in: .risks).first?.subject == "R-04")
        #expect(journey.dashboard.row?.subject == "R-02")
    }

    @Test func `a status is computed anew only when the facts or the day have changed`() {
        var journey = Journey(on: Harbour.project)
        let before = journey.dashboard.facts.status.asOf
        journey.dashboard.follow(journey.project, today: Journey.today)
        #expect(journey.dashboard.facts.status.asOf == before)
        journey.dashboard.follow(journey.project, today: Journey.today + 1)
        #expect(journey.dashboard.facts.status.asOf == before + 1)
    }

    @Test func `notices fade, by the time that the shell tells`() {
        var journey = Journey(on: Harbour.project)
        #expect(journey.dashboard.deadline == nil)
        journey.dashboard.notice("the log was replaced", mark: .attention)
        journey.dashboard.tick(at: .seconds(100))
        #expect(journey.dashboard.deadline == .seconds(108))
        #expect(journey.sees("▲ the log was replaced"))
        journey.press("j")
        journey.dashboard.tick(at: .seconds(107))
        #expect(journey.sees("the log was replaced"))
        journey.dashboard.tick(at: .seconds(108))
        #expect(!journey.sees("the log was replaced"))
        #expect(journey.dashboard.deadline == nil)
    }

    @Test(arguments: [Size(columns: 39, rows: 11), Size(columns: 1, rows: 1), Size(columns: 0, rows: 0)])
    func `in a terminal that is too small only leaving works`(size: Size) {
        var journey = Journey(size, on: Harbour.project)
        journey.press("a c : / j")
        _ = journey.surface
        #expect(journey.dashboard.context == .tooSmall)
        journey.press("q")
        #expect(journey.effects == [.quit])
    }

    @Test func `a form survives a terminal that becomes too small`() {
        var journey = Journey(on: Harbour.project)
        journey.press("r")
        journey.type("half")
        journey.take(.resized(Size(columns: 10, rows: 5)))
        journey.type("lost")
        _ = journey.surface
        #expect(journey.dashboard.cursor == nil)
        journey.take(.resized(Size(columns: 80, rows: 24)))
        journey.type(" a word")
        #expect(journey.dashboard.form?.form["text"] == "half a word")
    }
}

/// Whoever may not write is told why, and nothing gets out.
struct ReadOnlyTests {
    private static let writing = ["a", "e", "c", "p", "r", "u"]

    @Test(arguments: writing)
    func `a viewer is told whom to ask`(key: String) {
        var journey = Journey(as: "vera", on: Harbour.project)
        journey.press(key)
        #expect(journey.sees("\(key): vera is a viewer here and can look at everything; ask ana for a role"))
        #expect(journey.dashboard.context == .page)
    }

    @Test(arguments: writing)
    func `a log that is read-only says why`(key: String) {
        var journey = Journey(mode: .readOnly("the log is damaged at byte 4096"), on: Harbour.project)
        #expect(journey.sees("read-only: the log is damaged at byte 4096"))
        journey.press(key)
        #expect(journey.sees("\(key): read-only: the log is damaged at byte 4096"))
        #expect(journey.dashboard.context == .page)
    }

    @Test func `a contributor is told which verbs take a manager`() {
        var journey = Journey(as: "ben", on: Harbour.project)
        journey.press("a")
        #expect(journey.sees("takes a manager, ben is a contributor"))
        journey.press("2")
        #expect(journey.sees("reserve set: takes a manager"))
        #expect(journey.dashboard.context == .menu)
        journey.press("1")
        #expect(journey.dashboard.context == .form)
    }

    @Test func `a form that is open when the log becomes read-only keeps its text and is not sent`() {
        var journey = Journey(on: Harbour.project)
        journey.press("r")
        journey.type("noticed")
        journey.dashboard.enter(.readOnly("the disk failed"))
        journey.press("<C-s>")
        #expect(journey.effects.isEmpty)
        #expect(journey.sees("the disk failed"))
        #expect(journey.dashboard.form?.form["text"] == "noticed")
    }

    @Test func `everybody may look`() {
        var journey = Journey(as: "vera", on: Harbour.project)
        journey.press("<Enter>")
        #expect(journey.dashboard.context == .detail)
        journey.press("<Esc> z / d <Enter> ?")
        #expect(journey.dashboard.context == .help)
    }

    @Test func `on the wall only quitting works, and there is no key bar`() {
        var journey = Journey(mode: .wall, on: Harbour.project)
        let before = journey.screen
        journey.press("a e : / z ? x j <Tab> <Enter> <C-l> <C-z> 1")
        journey.paste("q")
        journey.click(10, 10)
        #expect(journey.effects.isEmpty)
        #expect(journey.screen == before)
        #expect(journey.screen.last?.allSatisfy { $0 == " " } == true)
        journey.press("q <C-c>")
        #expect(journey.effects == [.quit, .quit])
    }
}
