import Dashboard
import Screen
import TestSupport
import Testing

struct PanesGoldenTests {
    private static let sizes = [(80, 24), (120, 40), (200, 60), (30, 8)]

    @Test(arguments: sizes)
    func `a late project looks as it did`(columns: Int, rows: Int) {
        check("late", PanesWorld.late, columns, rows)
    }

    @Test(arguments: sizes)
    func `a project in its first months looks as it did`(columns: Int, rows: Int) {
        check("early", PanesWorld.early, columns, rows)
    }

    @Test(arguments: sizes)
    func `an empty project says what to do first`(columns: Int, rows: Int) {
        check("empty", PanesWorld.empty, columns, rows)
    }

    @Test(arguments: [(60, 20), (40, 12)])
    func `a small screen shows one pane`(columns: Int, rows: Int) {
        check("late", PanesWorld.late, columns, rows)
    }

    @Test(arguments: PageName.allCases.filter { $0 != .overview }, [(120, 40), (80, 24), (40, 12)])
    func `each page looks as it did`(page: PageName, size: (columns: Int, rows: Int)) {
        let surface = PanesWorld.screen(
            PanesWorld.late, Size(columns: size.columns, rows: size.rows), page: page)
        let name = "page-\(page)-\(size.columns)x\(size.rows)"
        #expect(GoldenScreen.difference(of: surface, from: name) == nil)
    }

    @Test(arguments: PageName.overview.panes)
    func `a zoomed pane shows more`(name: PaneName) {
        let surface = PanesWorld.screen(
            PanesWorld.late, Size(columns: 120, rows: 40), focus: name, isZoomed: true)
        #expect(GoldenScreen.difference(of: surface, from: "panes-zoomed-\(name)") == nil)
    }

    @Test func `in plain characters there is nothing but plain characters`() {
        var facts = PanesWorld.late
        facts.rendering = .ascii
        let surface = PanesWorld.screen(facts, Size(columns: 120, rows: 40))
        #expect(surface.plainText.allSatisfy { $0.allSatisfy(\.isASCII) })
        #expect(GoldenScreen.difference(of: surface, from: "panes-late-120x40-ascii") == nil)
    }

    private func check(_ world: String, _ facts: Facts, _ columns: Int, _ rows: Int) {
        let surface = PanesWorld.screen(facts, Size(columns: columns, rows: rows))
        #expect(GoldenScreen.difference(of: surface, from: "panes-\(world)-\(columns)x\(rows)") == nil)
    }
}
