import Dashboard
import Screen
import TestSupport
import Testing

struct CreepGoldenTests {
    private static let sizes = [(120, 40), (80, 24), (200, 60), (60, 20)]

    @Test(arguments: [PageName.risks, .changes], sizes)
    func `pages of risks and of changes look as they did`(
        page: PageName, size: (columns: Int, rows: Int)
    ) {
        let surface = PanesWorld.screen(
            CreepWorld.facts, Size(columns: size.columns, rows: size.rows), page: page)
        let name = "creep-\(page)-\(size.columns)x\(size.rows)"
        #expect(GoldenScreen.difference(of: surface, from: name) == nil)
    }

    @Test(arguments: [PaneName.matrix, .riskBurnDown, .contingency, .issues, .launch, .creep, .growth])
    func `each of their panes fills a screen`(pane: PaneName) {
        let page: PageName = PageName.risks.panes.contains(pane) ? .risks : .changes
        let surface = PanesWorld.screen(
            CreepWorld.facts, Size(columns: 80, rows: 24), page: page, focus: pane, isZoomed: true)
        #expect(GoldenScreen.difference(of: surface, from: "creep-zoomed-\(pane)") == nil)
    }

    @Test(arguments: [PageName.risks, .changes])
    func `with nothing on record they say what to do first`(page: PageName) {
        let surface = PanesWorld.screen(PanesWorld.empty, Size(columns: 120, rows: 40), page: page)
        #expect(GoldenScreen.difference(of: surface, from: "creep-empty-\(page)") == nil)
    }

    @Test func `in plain characters there is nothing but plain characters`() {
        var facts = CreepWorld.facts
        facts.rendering = .ascii
        for page in [PageName.risks, .changes] {
            let surface = PanesWorld.screen(facts, Size(columns: 120, rows: 40), page: page)
            #expect(surface.plainText.allSatisfy { $0.allSatisfy(\.isASCII) })
        }
    }

    @Test func `what the plan is if it goes badly stands on the page of risks`() {
        for size in [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24)] {
            let surface = PanesWorld.screen(CreepWorld.facts, size, page: .risks)
            #expect(
                surface.plainText.contains {
                    $0.contains("if it goes badly: back to the old lines, by jo, when 3%")
                })
        }
    }
}
