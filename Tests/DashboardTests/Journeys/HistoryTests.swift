import DemoStory
import PlainText
import ProjectModel
import Screen
import Testing

@testable import Dashboard

/// The page on which the log is read.
struct HistoryTests {
    /// As the shell does: tells what is wanted until nothing is.
    private func tell(_ journey: inout Journey, _ log: [ToldEvent] = PanesWorld.toldLog) -> [ClosedRange<Int>]
    {
        var asked: [ClosedRange<Int>] = []
        while let numbers = journey.dashboard.wantedEvents {
            guard asked.count < 32 else {
                Issue.record("it wants more and more: \(asked)")
                break
            }
            asked.append(numbers)
            journey.dashboard.learn(log.filter { numbers.contains($0.stamp.seq) }, of: numbers)
        }
        return asked
    }

    private func reader(_ size: Size = Size(columns: 120, rows: 40)) -> Journey {
        var journey = Journey(size)
        journey.press("0")
        _ = tell(&journey)
        return journey
    }

    @Test func `nothing is read of the log until somebody looks, and then the newest`() {
        var journey = Journey()
        #expect(journey.dashboard.wantedEvents == nil)
        journey.press("0")
        let last = Journey.demo.revision
        let wanted = journey.dashboard.wantedEvents
        #expect(wanted?.upperBound == last)
        #expect(wanted.map { (500...520).contains($0.count) } == true)
        #expect(tell(&journey).count == 1)
        #expect(journey.dashboard.rows(in: .history).first?.act == last)
        journey.press("1")
        #expect(journey.dashboard.wantedEvents == nil)
    }

    @Test func `whoever goes to the end reads on, to the first event`() {
        var journey = reader()
        for _ in 0..<6 {
            journey.press("G")
            _ = tell(&journey)
        }
        #expect(journey.dashboard.row?.subject == "#1")
        let acts = journey.dashboard.facts.acts.all
        #expect(acts.flatMap(\.events).map(\.stamp.seq) == PanesWorld.toldLog.map(\.stamp.seq))
        #expect(!journey.sees("from #"))
    }

    @Test func `a filter that leaves few rows looks further back, and finds people and subjects`() {
        var journey = reader()
        journey.press("/")
        journey.type("lena D-01")
        _ = tell(&journey)
        let rows = journey.dashboard.rows(in: .history)
        #expect(!rows.isEmpty)
        let matching = PanesWorld.toldLog.filter { told in
            told.stamp.by == "lena" && told.event.members.contains { $0.text(.euro) == "D-01" }
        }
        for told in matching { #expect(rows.contains { $0.subject == "#\(told.stamp.seq)" }) }
        journey.press("<Esc> /")
        journey.type("no such words")
        _ = tell(&journey)
        #expect(journey.sees("nothing that was recorded matches no such words"))
    }

    @Test func `a log without end is not held whole`() {
        var journey = Journey()
        journey.dashboard.depth = Dashboard.deepest
        journey.press("0 / x x x x <Enter>")
        _ = tell(&journey)
        #expect(journey.dashboard.depth == Dashboard.deepest)
    }

    @Test func `what is recorded meanwhile comes on top, and the same act stays selected`() throws {
        var journey = reader()
        journey.press("j j")
        let subject = journey.dashboard.row?.subject
        try journey.meanwhile(
            Harbour.command("remark record --text Meanwhile", journey.project, on: Journey.today), by: "kim")
        let wanted = try #require(journey.dashboard.wantedEvents)
        #expect(wanted == journey.project.revision...journey.project.revision)
        var remark = RemarkRecorded()
        remark.text = "Meanwhile"
        let stamp = try #require(journey.project.history.last)
        journey.dashboard.learn(
            [ToldEvent(event: .remarkRecorded(remark), stamp: stamp, time: "15:00")], of: wanted)
        #expect(journey.dashboard.wantedEvents == nil)
        #expect(journey.dashboard.row?.subject == subject)
        #expect(journey.dashboard.rows(in: .history).first?.act == stamp.seq)
        #expect(journey.sees("“Meanwhile”"))
    }

    @Test func `u asks about the act that is selected, elsewhere about the last one of one's own`() {
        var journey = reader()
        journey.press("j j")
        let act = journey.dashboard.row?.act
        journey.press("u")
        #expect(journey.effects == [.undo(.containing(act ?? 0))])
        journey.press("1 u")
        #expect(journey.effects.last == .undo(.lastOwn))
    }

    @Test func `v goes to the moment of an act, and says where there are acts`() {
        var journey = reader()
        journey.press("j v")
        #expect(journey.effects == [.travel(.to("#\(journey.dashboard.row?.act ?? 0)"))])
        journey.press("1 v")
        #expect(journey.effects.count == 1)
        #expect(journey.sees("v: it goes to the moment of an act, and those are listed in 0 History"))
    }

    @Test func `in the past the history ends there, and reads on from there`() {
        var journey = reader()
        let past = PanesWorld.told(until: PanesWorld.today - 120)
        journey.dashboard.visit(
            past, today: PanesWorld.today - 120,
            moment: Moment(seq: past.revision, of: Journey.demo.revision, words: "11 May 2026 14:02"))
        let asked = tell(&journey)
        #expect(asked.first?.upperBound == past.revision)
        #expect(journey.dashboard.rows(in: .history).first?.act == past.revision)
        journey.dashboard.returnToPresent(journey.project, today: Journey.today)
        #expect(tell(&journey).first?.upperBound == Journey.demo.revision)
        #expect(journey.dashboard.rows(in: .history).first?.act == Journey.demo.revision)
    }

    @Test func `the story tells the act that is selected, and Enter opens it from there`() {
        var journey = reader()
        journey.press("j j j")
        let subject = journey.dashboard.row?.subject ?? ""
        #expect(journey.screen[1].contains("╭─ \(subject) "))
        journey.press("<Tab>")
        #expect(journey.dashboard.pane == .story)
        journey.press("<Enter>")
        #expect(journey.dashboard.context == .detail)
        journey.press("<Esc> <S-Tab> j")
        #expect(journey.dashboard.row?.subject != subject)
        #expect(!journey.screen[1].contains("╭─ \(subject) "))
    }

    @Test func `a log that cannot be read says so, and is not asked for ever`() {
        var journey = Journey()
        journey.press("0")
        _ = tell(&journey, [])
        #expect(journey.dashboard.wantedEvents == nil)
        #expect(journey.sees("the log cannot be read here"))
    }

    @Test func `what was undone is marked, and by whom it was`() {
        var facts = PanesWorld.late
        let last = facts.project.revision
        var undone = Undone()
        (undone.first, undone.last, undone.account, undone.what) = (last, last, "ana", "risk raised R-18")
        let stamp = Stamp(seq: last + 1, at: 0, day: PanesWorld.today, by: "ana")
        facts.project.evolve(.undone(undone), stamp)
        facts.acts.take(
            [ToldEvent(event: .undone(undone), stamp: stamp, time: "15:00")], of: last + 1...last + 1)
        let screen = PanesWorld.screen(facts, Size(columns: 120, rows: 40), page: .history).plainText
        #expect(screen.contains { $0.contains("undid #\(last) risk raised R-18") })
        #expect(screen.contains { $0.contains("#\(last) ") && $0.contains(" undone ") })
        let rows = PaneName.history.pane.rows(facts, PaneState())
        let lines = PaneName.history.pane.detail(of: rows[1], facts).lines.map(\.text.string)
        #expect(lines.contains { $0.contains("it does not count · ana on 8 Sep, #\(last + 1)") })
    }

    @Test func `activity counts acts a week and who recorded them`() {
        let activity = Harbour.project.history.activity(until: Day(iso: "2026-09-08")!, weeks: 2)
        #expect(activity.weeks == [1, 1])
        #expect(activity.accounts.map(\.account) == ["ana"])
        #expect(activity.accounts.map(\.acts) == [2])
        let early = Harbour.project.history.activity(until: Day(iso: "2026-06-03")!, weeks: 26)
        #expect(early.weeks.dropLast().allSatisfy { $0 == 0 })
        #expect(early.weeks.last == 17)
        #expect(Project().history.activity(until: PanesWorld.today, weeks: 26).accounts.isEmpty)
    }
}
