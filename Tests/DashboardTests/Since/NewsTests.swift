import PlainText
import ProjectControls
import ProjectModel
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// Somebody who comes back and is told what changed.
struct NewsTests {
    /// What others recorded in the last days of the demo.
    static let look: SinceLastLook = {
        let log = PanesWorld.toldLog
        let cut = log.lastIndex { $0.stamp.day <= PanesWorld.today - 11 } ?? 0
        var then = Project()
        for told in log[...cut] { then.evolve(told.event, told.stamp) }
        var recent = RecentEvents(besides: "ana")
        for told in log[(cut + 1)...] { recent.take(told.event, told.stamp) }
        let now = PanesWorld.late
        return SinceLastLook(
            then: then, Status(of: then, asOf: PanesWorld.today - 11), now: now.project, now.status,
            events: recent)
    }()

    private func visitor(_ size: Size = Size(columns: 120, rows: 40), mode: Mode = .interactive) -> Journey {
        var journey = Journey(size, mode: mode)
        journey.dashboard.lastLook = LastLook(
            seq: Self.look.after, day: PanesWorld.today - 4, time: "14:02")
        journey.dashboard.show(Self.look, since: "your last visit, 28 Aug 14:02")
        return journey
    }

    @Test(arguments: [(40, 12), (80, 24), (120, 40)])
    func `what is new stands ranked above what is behind it`(columns: Int, rows: Int) {
        let size = Size(columns: columns, rows: rows)
        let difference = GoldenScreen.difference(of: visitor(size).surface, from: "news-\(columns)x\(rows)")
        #expect(difference == nil)
    }

    @Test func `Escape goes on, and how much is new stays at the right of the tabs`() {
        var journey = visitor()
        #expect(journey.dashboard.context == .news)
        journey.press("<Esc>")
        #expect(journey.dashboard.context == .page && journey.effects.isEmpty)
        let acts = Self.look.events.actCount
        #expect(journey.screen[38].contains("\(acts) changes since Friday"))
    }

    @Test func `n and the command line ask again, since another moment and for somebody else`() {
        var journey = visitor()
        journey.press("<Esc> n :")
        journey.type("since")
        journey.press("<Enter> :")
        journey.type("since 2026-08-01")
        journey.press("<Enter> :")
        journey.type("since kim")
        journey.press("<Enter>")
        #expect(
            journey.effects == [
                .news(.lastLook), .news(.lastLook), .news(.since("2026-08-01")), .news(.since("kim")),
            ])
    }

    @Test func `Enter opens what each is about, whatever it is`() {
        for place in Self.look.developments.indices {
            var journey = visitor()
            for _ in 0..<place { journey.press("j") }
            journey.press("<Enter>")
            let development = Self.look.developments[place]
            let (page, pane) = journey.dashboard.place(of: development)
            #expect(journey.dashboard.page == page && journey.dashboard.pane == pane)
            let isOpen = journey.dashboard.context == .detail
            #expect(isOpen || journey.dashboard.notice != nil, "\(development.what)")
            if isOpen, let row = journey.dashboard.row, development.kind == .risk {
                #expect(row.subject == development.subject)
            }
        }
    }

    @Test func `the list scrolls to its ends and keeps what is selected in sight`() {
        var journey = visitor(Size(columns: 80, rows: 24))
        journey.press("G")
        #expect(journey.sees("of \(Self.look.developments.count)"))
        guard case .news(let sheet) = journey.dashboard.overlays.last else {
            Issue.record("no sheet")
            return
        }
        #expect(sheet.cursor == Self.look.developments.count - 1)
        journey.press("g k <PgDn> <PgUp>")
        #expect(journey.sees("Cut-over weekend"))
    }

    @Test func `a click selects, a second one opens`() {
        var journey = visitor()
        journey.click(on: "M-07")
        #expect(journey.dashboard.context == .news)
        journey.click(on: "R-17 Leave")
        journey.click(on: "R-17 Leave")
        #expect(journey.dashboard.context == .detail && journey.dashboard.row?.subject == "R-17")
    }

    @Test func `the wall is told nothing, and at a first visit all is as it was`() {
        #expect(visitor(mode: .wall).dashboard.overlays.isEmpty)
        let first = Journey()
        #expect(first.dashboard.newsSinceLastLook == nil && first.sees("since yesterday"))
    }

    @Test func `what others record meanwhile is counted, one's own is not`() throws {
        var journey = Journey(on: Harbour.project)
        journey.dashboard.lastLook = LastLook(
            seq: Harbour.project.revision, day: PanesWorld.today, time: "09:12")
        #expect(journey.sees("nothing new since 09:12"))
        let remark = try Harbour.command(
            "remark record --text Meanwhile", journey.project, on: Journey.today)
        try journey.meanwhile(remark, by: "ana")
        #expect(journey.sees("nothing new since 09:12"))
        try journey.meanwhile(remark, by: "ben")
        #expect(journey.sees("1 change since 09:12"))
    }

    @Test(arguments: [
        (0, "14:02"), (1, "yesterday"), (2, "Sunday"), (6, "Wednesday"), (7, "1 Sep"), (400, "4 Aug 2025"),
    ])
    func `the last visit is called as people would`(ago: Int, words: String) {
        let last = LastLook(seq: 1, day: PanesWorld.today - ago, time: "14:02")
        #expect(last.words(PanesWorld.today, PanesWorld.late.day).string == words)
    }
}
