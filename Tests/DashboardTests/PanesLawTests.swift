import Dashboard
import PlainText
import ProjectControls
import ProjectModel
import Screen
import TestSupport
import Testing

struct PanesLawTests {
    private static let worlds = [PanesWorld.empty, PanesWorld.early, PanesWorld.late, PanesWorld.hostile]

    @Test(arguments: Seed.many(250))
    func `at any size a page is drawn on its surface`(seed: Seed) {
        var seed = seed
        let size = Size(
            columns: Int.random(in: 1...220, using: &seed), rows: Int.random(in: 1...70, using: &seed))
        let page = PageName.allCases.randomElement(using: &seed)!
        let surface = PanesWorld.screen(
            Self.anyWorld(&seed), size, page: page, focus: page.panes.randomElement(using: &seed)!,
            isZoomed: Bool.random(using: &seed), states: Self.anyStates(&seed))
        PanesWorld.expectWhole(surface)
    }

    @Test(arguments: Seed.many(250))
    func `a pane never draws outside of its area`(seed: Seed) {
        var seed = seed
        let facts = Self.anyWorld(&seed)
        let size = Size(columns: 160, rows: 60)
        var surface = Surface(size: size)
        let area = Rect(
            row: 2, column: 3, columns: Int.random(in: 0...150, using: &seed),
            rows: Int.random(in: 0...56, using: &seed))
        let name = PaneName.allCases.randomElement(using: &seed)!
        let state = Self.anyStates(&seed)[name]!
        name.pane.draw(on: &surface, in: area, facts, state)
        // The mark of the selected row stands in the blank column inside the border.
        let allowed = area.widened(columns: 1)
        for row in 0..<size.rows {
            for column in 0..<size.columns where !allowed.contains(Point(row: row, column: column)) {
                #expect(surface[row, column] == .blank, "\(name) at \(row), \(column) of \(area)")
            }
        }
    }

    @Test(arguments: Seed.many(100))
    func `a click finds a row that there is`(seed: Seed) {
        var seed = seed
        let facts = Self.anyWorld(&seed)
        let name = PaneName.allCases.randomElement(using: &seed)!
        let state = Self.anyStates(&seed)[name]!
        let area = Rect(
            row: 1, column: 2, columns: Int.random(in: 0...120, using: &seed),
            rows: Int.random(in: 0...40, using: &seed))
        let rows = name.pane.rows(facts, state)
        let point = Point(
            row: Int.random(in: 0...42, using: &seed), column: Int.random(in: 0...124, using: &seed))
        if let row = name.pane.row(at: point, in: area, facts, state) {
            #expect(area.contains(point))
            #expect(rows.indices.contains(row))
        }
        #expect(name.pane.visibleRows(in: area, facts, state) >= 0)
    }

    @Test(arguments: PaneName.allCases)
    func `every row can be opened and explains itself`(name: PaneName) {
        for facts in Self.worlds {
            var state = PaneState()
            state.isWhole = true
            for row in [nil] + name.pane.rows(facts, state).map(Optional.some) {
                let detail = name.pane.detail(of: row, facts)
                #expect(!detail.title.isEmpty)
                #expect(!detail.lines.isEmpty)
                #expect(detail.lines.allSatisfy { $0.columns <= 70 }, "\(name) \(row?.subject ?? "")")
            }
        }
    }

    @Test(arguments: PaneName.allCases)
    func `panes offer verbs that there are`(name: PaneName) {
        for verb in name.pane.adding + name.pane.editing {
            #expect(Verb.named(verb.noun, verb.name) != nil, "\(verb.noun) \(verb.name)")
        }
    }

    @Test func `what is undefined is neither zero nor green`() {
        let surface = PanesWorld.screen(PanesWorld.empty, Size(columns: 120, rows: 40))
        let text = surface.plainText.joined(separator: "\n")
        #expect(text.contains("n/a"))
        #expect(!text.contains("0%") && !text.contains("● G"))
    }

    private static func anyWorld(_ seed: inout Seed) -> Facts {
        var facts = worlds.randomElement(using: &seed)!
        if Bool.random(using: &seed) { facts.rendering = .ascii }
        return facts
    }

    private static func anyStates(_ seed: inout Seed) -> [PaneName: PaneState] {
        var states: [PaneName: PaneState] = [:]
        for name in PaneName.allCases {
            var state = PaneState()
            state.cursor = Int.random(in: 0...20, using: &seed)
            state.top = Int.random(in: 0...20, using: &seed)
            state.filter = ["", "", "", "a", "execution", "nothing at all", "\u{202e}"]
                .randomElement(using: &seed)!
            state.isFocused = Bool.random(using: &seed)
            let lead = PaneName.allCases.randomElement(using: &seed)!
            state.lead = lead == .story ? nil : Lead(lead, nil)
            state.isWhole = Bool.random(using: &seed)
            states[name] = state
        }
        return states
    }
}
