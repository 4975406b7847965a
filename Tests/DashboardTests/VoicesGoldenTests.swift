import Dashboard
import Screen
import TestSupport
import Testing

struct VoicesGoldenTests {
    private static let sizes = [(120, 40), (80, 24), (200, 60), (60, 20)]

    @Test(arguments: [PageName.communication, .technology], sizes)
    func `pages of voices and of technology look as they did`(
        page: PageName, size: (columns: Int, rows: Int)
    ) {
        let surface = PanesWorld.screen(
            VoicesWorld.facts, Size(columns: size.columns, rows: size.rows), page: page)
        let name = "voices-\(page)-\(size.columns)x\(size.rows)"
        #expect(GoldenScreen.difference(of: surface, from: name) == nil)
    }

    @Test(arguments: PageName.communication.panes + PageName.technology.panes)
    func `each of their panes fills a screen`(pane: PaneName) {
        let page = PageName.allCases.first { $0 != .overview && $0.panes.contains(pane) } ?? .overview
        let surface = PanesWorld.screen(
            VoicesWorld.facts, Size(columns: 80, rows: 24), page: page, focus: pane, isZoomed: true)
        #expect(GoldenScreen.difference(of: surface, from: "voices-zoomed-\(pane)") == nil)
    }

    @Test(arguments: [PageName.communication, .technology])
    func `with nothing on record they say what to do first`(page: PageName) {
        let surface = PanesWorld.screen(PanesWorld.empty, Size(columns: 120, rows: 40), page: page)
        #expect(GoldenScreen.difference(of: surface, from: "voices-empty-\(page)") == nil)
    }

    @Test func `who may not know how hopeful others are sees their own reports alone`() {
        var facts = VoicesWorld.facts
        let pane = PaneName.reports.pane
        #expect(pane.rows(facts, PaneState()).count == 3, "who leads sees all")
        facts.account = "eve"
        #expect(pane.rows(facts, PaneState()).isEmpty)
    }
}
