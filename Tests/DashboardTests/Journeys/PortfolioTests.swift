import ProjectControls
import ProjectModel
import Screen
import TestSupport
import Testing

@testable import Dashboard

@Suite struct PortfolioPageTests {
    private func page(_ size: Size = Size(columns: 120, rows: 40)) -> PortfolioPage {
        func entry(_ path: String, _ facts: Facts) -> PortfolioPage.Entry {
            .init(path: path, found: .project(ProjectSummary(of: facts.project, facts.status)))
        }
        return PortfolioPage(
            entries: [
                entry("/srv/new.tlog", PanesWorld.empty),
                .init(path: "/srv/torn.tlog", found: .unread(reason: "line 7 is damaged at byte 1022")),
                entry("/srv/atlas.tlog", PanesWorld.late), entry("/srv/early.tlog", PanesWorld.early),
            ], place: "/srv", size: size)
    }

    private func press(_ keys: String, _ page: inout PortfolioPage) -> [PortfolioPage.Choice] {
        keys.split(separator: " ").flatMap { page.handle(.key(KeyPress(named: String($0)))) }
    }

    @Test func `the most troubled is the first that Enter opens`() {
        var page = page()
        #expect(press("<Enter>", &page) == [.open(path: "/srv/atlas.tlog")])
        #expect(press("j <Enter>", &page) == [.open(path: "/srv/early.tlog")])
        #expect(press("q", &page) == [.quit])
    }

    @Test func `a log that cannot be read says why, and is not opened`() {
        var page = page()
        #expect(press("G <Enter>", &page) == [])
        var surface = Surface(size: page.size)
        page.draw(on: &surface)
        #expect(surface.plainText.contains { $0.contains("/srv/torn.tlog: line 7 is damaged at byte 1022") })
    }

    @Test func `the same project stays selected when others overtake it`() {
        var page = page()
        _ = press("j", &page)
        page.show(page.entries.filter { $0.path != "/srv/atlas.tlog" })
        #expect(press("<Enter>", &page) == [.open(path: "/srv/early.tlog")])
        page.show([])
        #expect(press("<Enter> k j G", &page) == [])
    }

    @Test func `whoever comes from a project finds it selected`() {
        var page = page()
        page.select(path: "/srv/early.tlog")
        #expect(press("<Enter>", &page) == [.open(path: "/srv/early.tlog")])
        page.select(path: "/gone.tlog")
        #expect(press("<Enter>", &page) == [.open(path: "/srv/early.tlog")])
    }

    @Test func `a press of the mouse selects, a second one opens`() {
        var page = page()
        let second = Mouse(.press, at: Point(row: 4, column: 20))
        #expect(page.handle(.mouse(second)) == [])
        #expect(page.handle(.mouse(second)) == [.open(path: "/srv/early.tlog")])
    }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 40, rows: 12)])
    func `many projects at once`(size: Size) {
        let page = page(size)
        var surface = Surface(size: size)
        page.draw(on: &surface)
        let difference = GoldenScreen.difference(of: surface, from: "portfolio-\(size.columns)x\(size.rows)")
        if let difference { Issue.record("\(difference)") }
    }

    @Test(arguments: Seed.many(60)) func `it is drawn at any size`(seed: Seed) {
        var seed = seed
        let size = Size(
            columns: Int.random(in: 1...140, using: &seed), rows: Int.random(in: 1...50, using: &seed))
        var page = page(size)
        for key in ["j", "k", "G", "g", "?", "<Esc>", "<PgDn>"].shuffled(using: &seed) {
            _ = press(key, &page)
            var surface = Surface(size: size)
            page.draw(on: &surface)
        }
    }
}
