import PlainText
import ProjectControls
import ProjectModel
import Screen
import Testing

@testable import Dashboard

/// From page to page.
struct TurningTests {
    @Test func `a digit goes to its page, and 1 comes back`() {
        var journey = Journey(on: Harbour.project)
        for page in PageName.allCases.reversed() {
            journey.press(String(page.key))
            #expect(journey.dashboard.page == page)
            #expect(page.panes.contains(journey.dashboard.pane))
        }
        #expect(journey.effects.isEmpty)
    }

    @Test func `every digit is a page, and F`() {
        #expect(String(PageName.allCases.map(\.key)) == "1234567890F")
    }

    @Test func `the key of the page itself leaves the zoom, else says where one is`() {
        var journey = Journey(on: Harbour.project)
        journey.press("z 1")
        #expect(journey.dashboard.view.frames.count == 4)
        journey.press("1")
        #expect(journey.sees("this is Overview already"))
    }

    @Test func `each page remembers its focus, each pane its cursor`() {
        var journey = Journey(on: Harbour.project)
        journey.press("h")
        #expect(journey.dashboard.pane == .watch)
        journey.press("5 j j")
        #expect(journey.dashboard.row?.subject == "R-03")
        journey.press("1")
        #expect(journey.dashboard.pane == .watch)
        #expect(journey.dashboard.row(in: .risks)?.subject == "R-03")
        journey.press("5")
        #expect(journey.dashboard.row?.subject == "R-03")
    }

    @Test func `the same subject stays selected from a glance to the whole pane and back`() {
        var journey = Journey(on: Harbour.project)
        journey.dashboard.focus(.phases)
        journey.press("G")
        let phase = journey.dashboard.row?.subject
        #expect(phase == "closure")
        let row = journey.dashboard.state(of: .phases).cursor
        journey.press("2")
        #expect(journey.dashboard.row?.subject == phase)
        #expect(journey.dashboard.state(of: .phases).cursor > row)
        journey.press("1")
        #expect(journey.dashboard.row?.subject == phase)
        journey.press("z")
        #expect(journey.dashboard.row?.subject == phase)
    }

    @Test func `what others record keeps the same risk selected while another page is shown`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("j 2")
        try journey.meanwhile(
            Harbour.command(
                "risk raise --title Fire --probability 90% --impact 100k --owner ben", journey.project,
                on: Journey.today), by: "ben")
        journey.press("1")
        #expect(journey.dashboard.rows(in: .risks).first?.subject == "R-04")
        #expect(journey.dashboard.row(in: .risks)?.subject == "R-02")
    }

    @Test func `Esc drops the filter, zooms out, goes to the overview and then to now`() {
        var journey = Journey(on: Harbour.project)
        journey.dashboard.visit(
            Harbour.project(until: "2026-08-03"), today: Day(iso: "2026-08-03")!,
            moment: Moment(seq: 25, of: Harbour.project.revision, words: "3 Aug 2026 09:00"))
        journey.press("5 / d <Enter>")
        #expect(journey.dashboard.state(of: .risks).filter == "d")
        #expect(journey.screen[39].contains("Esc overview"))
        #expect(!journey.screen[0].contains("Esc"))
        journey.press("<Esc>")
        #expect(journey.dashboard.state(of: .risks).filter.isEmpty)
        #expect(journey.dashboard.page == .risks)
        journey.press("<Esc>")
        #expect(journey.dashboard.page == .overview)
        #expect(journey.effects.isEmpty)
        #expect(journey.screen[39].contains("Esc to now"))
        #expect(journey.screen[0].contains("Esc returns to now"))
        journey.press("z <Esc>")
        #expect(!journey.dashboard.isZoomed)
        #expect(journey.effects.isEmpty)
        journey.press("<Esc>")
        #expect(journey.effects == [.travel(.present)])
    }

    @Test func `a click on a tab goes there`() {
        var journey = Journey(on: Harbour.project)
        journey.click(on: "5 Risk")
        #expect(journey.dashboard.page == .risks)
        // The first tab, with its name or without.
        journey.click(38, 2)
        #expect(journey.dashboard.page == .overview)
        journey.click(38, 119)
        #expect(journey.dashboard.page == .overview)
        var small = Journey(Size(columns: 60, rows: 20), on: Harbour.project)
        small.click(on: " 4 ")
        #expect(small.dashboard.page == .costs)
    }

    @Test func `a tab under an overlay is not reached`() {
        var journey = Journey(on: Harbour.project)
        journey.press("?")
        journey.click(on: "5 Risk")
        #expect(journey.dashboard.page == .overview)
    }

    @Test func `a page of one pane says that there is nothing to zoom and nothing beside`() {
        guard let page = PageName.allCases.first(where: { $0.panes.count == 1 }) else { return }
        var journey = Journey(on: Harbour.project)
        journey.press("\(page.key) z")
        #expect(journey.sees("\(page.panes[0].title) fills the screen already"))
        journey.press("<Tab>")
        #expect(journey.sees("this page has one pane"))
    }

    @Test(arguments: PageName.allCases, [(40, 12), (60, 20), (80, 24), (120, 40)])
    func `every pane of a page is reached with Tab at every size`(page: PageName, size: (Int, Int)) {
        var journey = Journey(Size(columns: size.0, rows: size.1), on: Harbour.project)
        journey.press(String(page.key))
        var seen: Set<PaneName> = []
        for _ in page.panes {
            journey.press("<Tab>")
            seen.insert(journey.dashboard.pane)
            #expect(journey.dashboard.view.frame(of: journey.dashboard.pane) != nil)
        }
        #expect(seen == Set(page.panes))
    }

    @Test(arguments: PageName.allCases)
    func `the wall, the scrubber and stale hatches are there on every page`(page: PageName) {
        var journey = Journey(mode: .wall, on: Harbour.project)
        journey.dashboard.go(to: page)
        #expect(!journey.screen.contains { $0.contains("│▌") })
        journey.dashboard.stale = Staleness(words: "the log was removed", since: .seconds(100))
        journey.dashboard.tick(at: .seconds(300))
        #expect(journey.screen[0].contains("■ STALE 3 min"))
        #expect(journey.screen[1].hasPrefix("//"))
        journey = Journey(on: Harbour.project)
        journey.dashboard.go(to: page)
        journey.dashboard.visit(
            Harbour.project(until: "2026-08-03"), today: Day(iso: "2026-08-03")!,
            moment: Moment(seq: 12, of: Harbour.project.revision, words: "3 Aug 2026 09:00"))
        #expect(journey.screen[0].contains("◀ 3 Aug 2026 09:00"))
        #expect(journey.screen[38].contains("━●─"))
        #expect(journey.screen[38].contains("\(page.key) \(page.title)"))
    }

    @Test func `help tells of each page`() {
        var journey = Journey(Size(columns: 120, rows: 60), on: Harbour.project)
        journey.press("? G")
        for page in PageName.allCases { #expect(journey.sees("\(page.key)  \(page.title): ")) }
    }

    @Test(
        arguments: zip(HazardKind.allCases, [PageName.costs, .changes, .communication, .risks, .technology]))
    func `a light opens its rule, and Enter goes on to the page of its hazard`(
        kind: HazardKind, page: PageName
    ) throws {
        var journey = Journey(on: Harbour.project)
        let place = try #require(HazardKind.allCases.firstIndex(of: kind))
        journey.press("<S-Tab>" + String(repeating: " j", count: place) + " <Enter>")
        #expect(journey.sees("rule"))
        #expect(journey.sees("Enter to its page"))
        journey.press("<Enter>")
        #expect(journey.dashboard.page == page)
        #expect(journey.dashboard.context == .page)
    }

    @Test func `a detail that leads nowhere does not offer it, and says why`() {
        var journey = Journey(on: Harbour.project)
        journey.press("<Enter>")
        #expect(!journey.sees("to its page"))
        journey.press("<Enter>")
        #expect(journey.sees("only a light of the watch leads to a page"))
        #expect(journey.dashboard.context == .detail)
    }

    @Test func `a story scrolls to its end, and the next one is read from its beginning`() {
        var journey = Journey()
        journey.press("5 <Tab> <Tab> <Tab> <Tab> <Tab> G")
        #expect(journey.dashboard.pane == .story)
        let end = journey.dashboard.states[.story]?.top ?? 0
        #expect(end > 0)
        journey.press("j")
        #expect(journey.dashboard.states[.story]?.top == end)
        #expect(journey.dashboard.row(in: .risks)?.subject == "R-02")
        journey.press("k")
        #expect(journey.dashboard.states[.story]?.top == end - 1)
        journey.press("<S-Tab> <S-Tab> <S-Tab> <S-Tab> <S-Tab> j")
        #expect(journey.dashboard.states[.story]?.top == 0)
    }

    @Test func `the matrix marks the risk that is selected in the register`() {
        var journey = Journey()
        journey.press("5")
        for number in ["02", "07"] {
            var surface = Surface(size: journey.dashboard.size)
            journey.dashboard.draw(on: &surface)
            let frame = journey.dashboard.view.frame(of: .matrix)!.area
            let marked = (frame.top..<frame.bottom).flatMap { row in
                (frame.left..<frame.right).filter { surface[row, $0].ground == .accent }
                    .map { surface.character(atRow: row, column: $0) }
            }
            #expect(String(marked).contains(number))
            journey.press("j")
        }
    }

    @Test func `a page names the panes that are out of sight`() {
        var journey = Journey(Size(columns: 80, rows: 24), on: Harbour.project)
        journey.press("2")
        #expect(journey.sees("Tab also Business case, Gates"))
        journey.press("<Tab>")
        #expect(journey.sees("Tab also Gates, Phases"))
    }
}
