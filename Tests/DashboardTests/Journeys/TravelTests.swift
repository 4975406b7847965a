import PlainText
import ProjectModel
import Screen
import Testing

@testable import Dashboard

/// Somebody who looks at the project as it was.
struct TravelTests {
    private static let past = Harbour.project(until: "2026-06-02")
    private static let moment = Moment(
        seq: past.revision, of: Harbour.project.revision, words: "2 Jun 2026 17:30")

    private func visitor(
        _ size: Size = Size(columns: 120, rows: 40), as account: String = "ana", mode: Mode = .interactive
    ) -> Journey {
        var journey = Journey(size, as: account, mode: mode, on: Harbour.project)
        journey.dashboard.visit(Self.past, today: Day(iso: "2026-06-02")!, moment: Self.moment)
        return journey
    }

    @Test func `brackets go by acts, braces by weeks, and forward only from the past`() {
        var journey = Journey(on: Harbour.project)
        journey.press("] }")
        #expect(journey.effects.isEmpty)
        #expect(journey.sees("}: this is now; [ goes one act back, { a week"))
        journey.press("[ {")
        #expect(journey.effects == [.travel(.acts(-1)), .travel(.weeks(-1))])
        journey = visitor()
        journey.press("] } [")
        #expect(journey.effects == [.travel(.acts(1)), .travel(.weeks(1)), .travel(.acts(-1))])
    }

    @Test func `forward from the last act is the present`() {
        var journey = Journey(on: Harbour.project)
        let end = Moment(
            seq: Harbour.project.revision, of: Harbour.project.revision, words: "7 Sep 2026 12:00")
        journey.dashboard.visit(Harbour.project, today: Journey.today - 1, moment: end)
        journey.press("] }")
        #expect(journey.effects == [.travel(.present), .travel(.present)])
    }

    @Test func `whoever is there already is told so`() {
        var journey = Journey(on: Harbour.project)
        journey.dashboard.returnToPresent(Harbour.project, today: Journey.today)
        #expect(journey.sees("this is now"))
    }

    @Test func `a moment is typed on the command line`() {
        var journey = Journey(on: Harbour.project)
        journey.press(":")
        journey.type("at 2026-08-01")
        journey.press("<Enter> :")
        journey.type("at #12")
        journey.press("<Enter>")
        #expect(journey.effects == [.travel(.to("2026-08-01")), .travel(.to("#12"))])
        #expect(journey.dashboard.context == .page)
        journey.press(": a t <Enter>")
        #expect(journey.sees("at takes a day or a number"))
        #expect(journey.dashboard.context == .palette)
    }

    @Test func `what is shown is the past, in every pane and detail, and the cursor works`() {
        var journey = visitor()
        #expect(journey.dashboard.rows(in: .risks).isEmpty)
        #expect(journey.sees("no open risks"))
        journey.press("<Tab> <Enter>")
        #expect(journey.dashboard.context == .detail)
        journey.press("<Esc> z")
        #expect(journey.dashboard.isZoomed)
        journey.dashboard.visit(
            Harbour.project(until: "2026-06-03"), today: Day(iso: "2026-06-03")!,
            moment: Moment(seq: 20, of: Harbour.project.revision, words: "3 Jun 2026 09:00"))
        #expect(journey.dashboard.rows(in: .risks).map(\.subject) == ["R-01", "R-02", "R-03"])
    }

    @Test(arguments: ["a", "e", "c", "p", "r", "u"])
    func `nothing is recorded in the past, and the key says why`(key: String) {
        var journey = visitor()
        journey.press(key)
        #expect(journey.effects.isEmpty)
        #expect(journey.dashboard.context == .page)
        #expect(journey.sees("\(key): this is 2 Jun 2026 17:30; Esc returns to now"))
    }

    @Test func `a form that was open before is not sent from the past`() {
        var journey = Journey(on: Harbour.project)
        journey.press("r")
        journey.type("noticed")
        journey.dashboard.visit(Self.past, today: Day(iso: "2026-06-02")!, moment: Self.moment)
        journey.press("<C-s>")
        #expect(journey.effects.isEmpty)
        #expect(journey.dashboard.form?.form["text"] == "noticed")
    }

    @Test func `what others record meanwhile is counted and does not disturb`() throws {
        var journey = visitor()
        let before = journey.dashboard.facts.project.revision
        for _ in 0..<3 {
            try journey.meanwhile(
                Harbour.command("remark record --text Meanwhile", journey.project, on: Journey.today))
        }
        #expect(journey.dashboard.facts.project.revision == before)
        #expect(journey.screen[0].contains("· 3 new ·"))
        #expect(journey.sees("now, 3 new"))
        journey.press("<Esc>")
        #expect(journey.effects == [.travel(.present)])
        journey.dashboard.returnToPresent(journey.project, today: Journey.today)
        #expect(journey.dashboard.facts.project.revision == journey.project.revision)
        #expect(journey.sees("back at now; 3 new meanwhile"))
        journey.press("j a")
        #expect(journey.dashboard.context == .menu)
    }

    @Test func `Esc drops the filter and zooms out before it leaves the past`() {
        var journey = visitor()
        journey.press("<Tab> / x <Enter> z <Esc> <Esc>")
        #expect(journey.effects.isEmpty)
        journey.press("<Esc>")
        #expect(journey.effects == [.travel(.present)])
    }

    @Test func `a viewer travels too, and the wall does not`() {
        var journey = Journey(as: "vera", on: Harbour.project)
        journey.press("[ :")
        journey.type("at #3")
        journey.press("<Enter>")
        #expect(journey.effects == [.travel(.acts(-1)), .travel(.to("#3"))])
        let wall = visitor(mode: .wall)
        #expect(wall.dashboard.visit == nil)
        #expect(wall.dashboard.facts.project.revision == Harbour.project.revision)
    }

    @Test(arguments: [(40, 12), (60, 20), (80, 24), (120, 40), (200, 60)])
    func `where in time one is, is said at every size, and how to return`(columns: Int, rows: Int) {
        let screen = visitor(Size(columns: columns, rows: rows)).screen
        #expect(screen[0].contains("◀ 2 Jun 2026 17:30"))
        #expect(screen[0].contains("HARBOU"))
        #expect(screen.last?.contains("Esc to now") == true)
        if columns >= 80 {
            #expect(screen[0].contains("#\(Self.moment.seq) of \(Self.moment.of) · Esc returns to now"))
        }
        if rows >= 16 { #expect(screen[rows - 2].contains("●")) }
    }

    @Test func `a click on the scrubber goes there`() throws {
        var journey = visitor()
        let row = 38
        let line = SafeText(journey.screen[row]).string
        let start = try #require(line.firstIndex(of: "━") ?? line.firstIndex(of: "●"))
        let end = try #require(line.lastIndex(of: "─"))
        journey.click(row, SafeText(line[..<start]).columns)
        journey.click(row, SafeText(line[..<end]).columns)
        journey.click(row, SafeText(line[..<end]).columns + 1)
        #expect(journey.effects == [.travel(.to("#1")), .travel(.to("#\(Self.moment.of)"))])
    }

    @Test func `the same risk stays selected on the way`() {
        var journey = Journey(on: Harbour.project)
        journey.press("G")
        #expect(journey.dashboard.row?.subject == "R-03")
        journey.dashboard.visit(
            Harbour.project(until: "2026-08-03"), today: Day(iso: "2026-08-03")!,
            moment: Moment(seq: 25, of: Harbour.project.revision, words: "3 Aug 2026 09:00"))
        #expect(journey.dashboard.row?.subject == "R-03")
        journey.dashboard.returnToPresent(Harbour.project, today: Journey.today)
        #expect(journey.dashboard.row?.subject == "R-03")
    }
}
