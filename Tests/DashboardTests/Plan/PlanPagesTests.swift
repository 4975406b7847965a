import Dashboard
import PlainText
import ProjectModel
import Screen
import TestSupport
import Testing

struct PlanPagesTests {
    private static let sizes = [(120, 40), (80, 24)]

    @Test(arguments: [PageName.schedule, .costs], sizes)
    func `work and money look as they did`(page: PageName, size: (columns: Int, rows: Int)) {
        check(page, size)
    }

    @Test(arguments: [
        (PageName.schedule, PaneName.work), (.schedule, .gantt), (.schedule, .team), (.costs, .packages),
        (.costs, .reserves),
    ])
    func `what stands behind another pane on a small screen comes with the focus`(
        page: PageName, pane: PaneName
    ) {
        check(page, (80, 24), focus: pane, named: "\(pane)")
    }

    @Test(arguments: [PaneName.work, .gantt, .lateWork, .packages, .reserves])
    func `a filter leaves what matches`(name: PaneName) {
        let pane = name.pane
        let words = [
            PaneName.work: "terminal", .gantt: "terminal", .lateWork: "terminal", .packages: "tariffs",
            .reserves: "rooms",
        ]
        var state = PaneState()
        let all = pane.rows(PlanWorld.facts, state)
        state.filter = words[name]!
        let rows = pane.rows(PlanWorld.facts, state)
        #expect(!rows.isEmpty && rows.count < all.count)
        state.filter = "nothing of this kind"
        #expect(pane.rows(PlanWorld.facts, state).isEmpty)
    }

    @Test func `every row opens to its story`() {
        for name in [PaneName.work, .gantt, .team, .lateWork, .packages, .reserves] {
            for row in name.pane.rows(PlanWorld.facts, PaneState()) {
                let detail = name.pane.detail(of: row, PlanWorld.facts)
                #expect(!detail.lines.isEmpty && !detail.title.isEmpty, "\(name) \(row.subject)")
                #expect(detail.lines.allSatisfy { $0.columns <= 76 }, "\(name) \(row.subject)")
            }
            #expect(!name.pane.detail(of: nil, PlanWorld.facts).lines.isEmpty, "\(name)")
        }
    }

    @Test func `a deliverable tells what blocks it, who does it and how much it may move`() {
        let row = PaneRow(subject: "D-05", kind: .deliverable, words: "")
        let told = WorkPane().detail(of: row, PlanWorld.facts).lines.map(\.text.string).joined(
            separator: "\n")
        for words in [
            "blocked 6 d by Berthsoft: no test terminal", "responsible", "Raj Patel (raj)",
            "By the critical path method",
        ] {
            #expect(told.contains(words), "\(words) in \(told)")
        }
    }

    @Test func `every verb that a pane offers is one, and changing takes what is selected`() {
        for name in [PaneName.work, .gantt, .team, .lateWork, .packages, .reserves] {
            for verb in name.pane.adding + name.pane.editing {
                #expect(Verb.named(verb.noun, verb.name) != nil, "\(verb.noun) \(verb.name)")
            }
        }
    }

    private func check(
        _ page: PageName, _ size: (columns: Int, rows: Int), focus: PaneName? = nil, named: String = "plan"
    ) {
        let surface = PanesWorld.screen(
            PlanWorld.facts, Size(columns: size.columns, rows: size.rows), page: page, focus: focus)
        PanesWorld.expectWhole(surface)
        let name = "\(named)-\(page)-\(size.columns)x\(size.rows)"
        #expect(GoldenScreen.difference(of: surface, from: name) == nil)
    }
}
