import PlainText
import Screen
import TestSupport
import Testing

@testable import Dashboard

struct PageLayoutTests {
    private func overview(_ columns: Int, _ rows: Int, focus: PaneName) -> Page {
        Page(.overview, size: Size(columns: columns, rows: rows), focus: focus, isZoomed: false)
    }

    @Test func `at 120 by 40 the seams are where they were drawn`() {
        let frames = overview(120, 40, focus: .risks).frames
        #expect(frames.map(\.name) == [.phases, .burnDown, .watch, .risks])
        #expect(frames.map(\.area.columns) == [38, 82, 38, 82])
        #expect(frames.map(\.area.rows) == [19, 19, 18, 18])
    }

    @Test func `at 80 by 24 the watch is one line`() {
        let overview = overview(80, 24, focus: .phases)
        #expect(overview.frames.map(\.name) == [.phases, .burnDown, .risks])
        #expect(overview.frames.map(\.area.columns) == [28, 52, 80])
        #expect(overview.frames.map(\.area.rows) == [11, 11, 9])
    }

    @Test func `at 80 by 24 the watch comes in the place of the register when it has the focus`() {
        let overview = overview(80, 24, focus: .watch)
        #expect(overview.frames.map(\.name) == [.phases, .burnDown, .watch])
        #expect(overview.frames.map(\.area.columns) == [28, 52, 80])
    }

    @Test(arguments: PageName.overview.panes)
    func `a small screen shows the pane that has the focus`(name: PaneName) {
        let overview = overview(60, 20, focus: name)
        #expect(overview.frames.map(\.name) == [name])
        #expect(overview.frames.map(\.isWhole) == [false])
        #expect(overview.order == [.phases, .burnDown, .watch, .risks])
    }

    @Test func `shares are rounded at their seams, and fixed tracks come first`() {
        let grid = PageGrid(
            from: PageLayout.smallest,
            .columns(.share(1, .pane(.phases)), .fixed(30, .pane(.watch)), .share(2, .pane(.risks))))
        for columns in [0, 20, 30, 31, 32, 33, 100, 101] {
            let areas = grid.areas(in: Rect(row: 2, column: 3, columns: columns, rows: 9)).map(\.area)
            #expect(areas.reduce(0) { $0 + $1.columns } == columns)
            #expect(areas.allSatisfy { $0.top == 2 && $0.rows == 9 })
            if columns == 101 { #expect(areas.map(\.columns) == [24, 30, 47]) }
        }
    }

    @Test func `a pane that is whole on its page is whole on a small screen too`() {
        let small = Page(.risks, size: Size(columns: 40, rows: 12), focus: .risks, isZoomed: false)
        #expect(small.frames.map(\.isWhole) == [true])
        let zoomed = Page(.overview, size: Size(columns: 120, rows: 40), focus: .risks, isZoomed: true)
        #expect(zoomed.frames.map(\.isWhole) == [true])
    }

    @Test(arguments: PageName.allCases)
    func `every grid of a page holds its panes, each in one place, and the larger comes first`(page: PageName)
    {
        let grids = page.description.grids
        #expect(Set(page.panes).count == page.panes.count)
        #expect(page.panes.contains(page.description.focus))
        for grid in grids {
            let panes = grid.places.flatMap(\.panes)
            #expect(panes.count == page.panes.count)
            #expect(Set(panes) == Set(page.panes))
            #expect(grid.smallest.columns >= PageLayout.smallest.columns)
            #expect(grid.smallest.rows >= PageLayout.smallest.rows)
        }
        for (larger, smaller) in zip(grids, grids.dropFirst()) {
            #expect(larger.smallest.columns >= smaller.smallest.columns)
            #expect(larger.smallest.rows >= smaller.smallest.rows)
        }
    }

    @Test(arguments: PageName.allCases)
    func `on the smallest screen for a grid its panes have room for a caption and a row`(page: PageName) {
        for grid in page.description.grids {
            for name in page.panes {
                let frames = Page(page, size: grid.smallest, focus: name, isZoomed: false).frames
                #expect(frames.contains { $0.name == name })
                for frame in frames {
                    #expect(frame.area.columns >= 20, "\(frame)")
                    #expect(frame.area.rows >= 4, "\(frame)")
                }
            }
        }
    }

    @Test func `the keys of the pages are digits and F, each once`() {
        let keys = PageName.allCases.map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(keys == "1234567890F".filter(keys.contains))
        for page in PageName.allCases {
            #expect(PageName.named(String(page.key)) == page)
            #expect(PageName.named(page.title.string.uppercased()) == page)
        }
        #expect(PageName.named("nowhere") == nil)
    }

    @Test(arguments: Seed.many(300))
    func `what is seen lies on the page and nothing lies upon another`(seed: Seed) {
        var seed = seed
        let size = Size(
            columns: Int.random(in: 1...400, using: &seed), rows: Int.random(in: 1...120, using: &seed))
        let name = PageName.allCases.randomElement(using: &seed)!
        let focus = name.panes.randomElement(using: &seed)!
        let page = Page(name, size: size, focus: focus, isZoomed: Bool.random(using: &seed))
        let screen = Rect(origin: Point(row: 0, column: 0), size: size)
        let areas = page.frames.map(\.area) + [page.keyRow] + [page.tabRow].compactMap(\.self)
        for (index, area) in areas.enumerated() {
            #expect(area.intersection(screen) == area || area.isEmpty)
            for other in areas.dropFirst(index + 1) { #expect(area.intersection(other).isEmpty) }
        }
        #expect(page.isTooSmall == page.frames.isEmpty)
        if size.columns >= 40, size.rows >= 12 { #expect(page.frame(of: focus) != nil) }
    }
}
