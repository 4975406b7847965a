import Dashboard
import Screen
import TestSupport
import Testing

struct PanesLayoutTests {
    @Test func `at 120 by 40 the seams are where they were drawn`() {
        let frames = Overview(size: Size(columns: 120, rows: 40), focus: .risks, isZoomed: false).frames
        #expect(frames.map(\.name) == [.phases, .burnDown, .watch, .risks])
        #expect(frames.map(\.area.columns) == [38, 82, 38, 82])
        #expect(frames.map(\.area.rows) == [19, 19, 18, 18])
    }

    @Test func `at 80 by 24 the watch is one line`() {
        let overview = Overview(size: Size(columns: 80, rows: 24), focus: .phases, isZoomed: false)
        #expect(overview.frames.map(\.name) == [.phases, .burnDown, .risks])
        #expect(overview.frames.map(\.area.columns) == [28, 52, 80])
        #expect(overview.frames.map(\.area.rows) == [11, 11, 9])
    }

    @Test func `at 80 by 24 the watch comes in the place of the register when it has the focus`() {
        let overview = Overview(size: Size(columns: 80, rows: 24), focus: .watch, isZoomed: false)
        #expect(overview.frames.map(\.name) == [.phases, .burnDown, .watch])
        #expect(overview.frames.map(\.area.columns) == [28, 52, 80])
    }

    @Test(arguments: PaneName.allCases)
    func `a small screen shows the pane that has the focus`(name: PaneName) {
        let overview = Overview(size: Size(columns: 60, rows: 20), focus: name, isZoomed: false)
        #expect(overview.frames.map(\.name) == [name])
        #expect(overview.order == PaneName.allCases)
    }

    @Test(arguments: Seed.many(300))
    func `what is seen lies on the page and nothing lies upon another`(seed: Seed) {
        var seed = seed
        let size = Size(
            columns: Int.random(in: 1...400, using: &seed), rows: Int.random(in: 1...120, using: &seed))
        let overview = Overview(
            size: size, focus: PaneName.allCases.randomElement(using: &seed)!,
            isZoomed: Bool.random(using: &seed))
        let page = Rect(origin: Point(row: 0, column: 0), size: size)
        let areas = overview.frames.map(\.area) + [overview.keyRow] + [overview.tabRow].compactMap(\.self)
        for (index, area) in areas.enumerated() {
            #expect(area.intersection(page) == area || area.isEmpty)
            for other in areas.dropFirst(index + 1) { #expect(area.intersection(other).isEmpty) }
        }
        #expect(overview.isTooSmall == overview.frames.isEmpty)
        if size.columns >= 40, size.rows >= 12 { #expect(!overview.isTooSmall) }
    }
}
