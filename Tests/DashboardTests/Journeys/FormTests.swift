import ProjectModel
import Screen
import Testing

@testable import Dashboard

struct FormTests {
    /// A form of a cost, filled in.
    private func filled(_ size: Size = Size(columns: 120, rows: 40)) -> Journey {
        var journey = Journey(size, on: Harbour.project)
        journey.press("c")
        journey.type("D-01")
        journey.press("<Tab>")
        journey.type("2k")
        return journey
    }

    @Test func `what does not read is said beside its field, with a way out`() {
        var journey = filled()
        journey.press("<Tab> <C-u>")
        journey.type("31 feb")
        journey.press("<Tab>")
        #expect(journey.sees("■ February ends on the 28th. Try 28 feb, fri or +3w"))
        #expect(journey.sees("■ 1 field to mend"))
        journey.press("<C-s>")
        #expect(journey.effects.isEmpty)
        #expect(journey.dashboard.form?.form.focus == 2)
    }

    @Test func `what the model refuses is said before anything is submitted`() {
        var journey = filled()
        journey.press("<Tab> <C-u>")
        journey.type("2027-03-01")
        #expect(journey.sees("2027-03-01 has not come yet"))
        journey.press("<C-s>")
        #expect(journey.effects.isEmpty)
        #expect(journey.sees("2027-03-01 has not come yet"))
    }

    @Test func `a rejection by the log keeps everything typed`() {
        var journey = filled()
        journey.press("<C-s>")
        #expect(journey.effects.count == 1)
        journey.dashboard.answered(.rejected(Rejection("The sum is odd. Try an even one", field: "amount")))
        #expect(journey.sees("The sum is odd. Try an even one"))
        #expect(journey.dashboard.form?.form["amount"] == "2k")
        #expect(journey.dashboard.form?.form["deliverable"] == "D-01")
        journey.press("<Tab> <S-Tab> <Backspace> <Backspace>")
        journey.type("4k")
        #expect(!journey.sees("The sum is odd"))
        journey.press("<C-s>")
        journey.record()
        #expect(journey.events.count == 1)
    }

    @Test func `a failure of the log keeps everything typed`() {
        var journey = filled()
        journey.press("<C-s>")
        journey.dashboard.answered(.failed("the disk is full"))
        #expect(journey.sees("the disk is full"))
        #expect(journey.dashboard.form?.form["amount"] == "2k")
        journey.press("<C-s>")
        #expect(journey.effects.count == 2)
    }

    @Test func `while the log thinks, nothing is typed and nothing is sent twice`() {
        var journey = filled()
        journey.press("<C-s> <C-s>")
        journey.type("9")
        #expect(journey.effects.count == 1)
        #expect(journey.dashboard.form?.form["amount"] == "2k")
        journey.press("<Esc>")
        #expect(journey.dashboard.context == .page)
        journey.record()
        #expect(journey.sees("recorded as #"))
        journey.press("c")
        #expect(journey.dashboard.form?.form["amount"] == "")
    }

    @Test func `a form that was left while the log thought comes back with the complaint`() {
        var journey = filled()
        journey.press("<C-s> <Esc>")
        journey.dashboard.answered(.rejected(Rejection("No money is left", field: "amount")))
        #expect(journey.sees("No money is left"))
        journey.press("c")
        #expect(journey.dashboard.form?.form["amount"] == "2k")
        #expect(journey.sees("No money is left"))
    }

    @Test func `a draft comes back for the same verb on the same subject`() {
        var journey = Journey(on: Harbour.project)
        journey.press("e 3")
        journey.type("half a rea")
        journey.press("<Esc>")
        #expect(journey.sees("the draft of risk close is kept"))
        journey.press("j e 3")
        #expect(!journey.sees("half a rea"))
        journey.press("<Esc> k e 3")
        #expect(journey.sees("half a rea"))
    }

    @Test func `quitting with a draft asks once, and no is the answer unless somebody says yes`() {
        var journey = filled()
        journey.press("<Esc> q")
        #expect(journey.sees("1 draft would be lost"))
        journey.press("<Enter>")
        #expect(journey.effects.isEmpty)
        journey.press("q <Esc> q y")
        #expect(journey.effects == [.quit])
    }

    @Test func `control-C in a form asks too, and twice means it`() {
        var journey = filled()
        journey.press("<C-c>")
        #expect(journey.effects.isEmpty)
        journey.press("<C-c>")
        #expect(journey.effects == [.quit])
    }

    @Test func `q is a letter in a form`() {
        var journey = Journey(on: Harbour.project)
        journey.press("r q j : ?")
        #expect(journey.dashboard.form?.form["text"] == "qj:?")
    }

    @Test func `a paste is text and never keys`() {
        var journey = Journey(on: Harbour.project)
        journey.press("r")
        journey.paste("one\r\ntwo\u{1b}[31m\tq\u{3}")
        #expect(journey.dashboard.form?.form["text"] == "one two[31m q")
        #expect(journey.effects.isEmpty)
        var page = Journey(on: Harbour.project)
        page.paste("q\u{3}\r:a")
        #expect(page.effects.isEmpty)
        #expect(page.dashboard.context == .page)
    }

    @Test func `what does not fit is said to be left out`() {
        var journey = Journey(on: Harbour.project)
        journey.press("r")
        journey.paste(String(repeating: "word ", count: 500))
        #expect(journey.dashboard.form?.form["text"].utf8.count == 2048)
        #expect(journey.sees("Only 2048 bytes fit; the rest was left out"))
    }

    @Test func `names are found by what stands behind them`() {
        var journey = Journey(on: Harbour.project)
        journey.press("c")
        journey.type("pilot")
        #expect(journey.sees("D-02  Pilot app"))
        journey.press("<Tab>")
        #expect(journey.dashboard.form?.form["deliverable"] == "D-02")
        #expect(journey.dashboard.form?.form.focus == 1)
    }

    @Test func `a name that nobody has is refused by name`() {
        var journey = Journey(on: Harbour.project)
        journey.press("c")
        journey.type("D-77")
        journey.press("<Tab>")
        #expect(journey.sees("No deliverable is called “D-77”. Try D-01, D-02"))
    }

    @Test func `a form that is taller than the screen scrolls to its focus`() {
        var journey = Journey(Size(columns: 60, rows: 14), on: Harbour.project)
        journey.press(":")
        journey.type("risk raise")
        journey.press("<Enter>")
        for _ in 0..<11 {
            journey.press("<Tab>")
            let cursor = journey.dashboard.cursor
            #expect(cursor != nil)
        }
        #expect(journey.sees("Proximity"))
        #expect(!journey.sees("Title"))
    }

    @Test func `the cursor stands behind wide characters where they end`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("r")
        let start = try #require(journey.dashboard.cursor)
        journey.type("a船e\u{301}")
        let end = try #require(journey.dashboard.cursor)
        #expect(end.column == start.column + 4)
        #expect(end.row == start.row)
        journey.press("<Left> <Left>")
        #expect(journey.dashboard.cursor?.column == start.column + 1)
        journey.press("<Delete>")
        #expect(journey.dashboard.form?.form["text"] == "ae\u{301}")
    }

    @Test func `chips go left and right, and an optional one can be left open`() {
        var journey = filled()
        journey.press("<Tab> <Tab> <Tab> <Right>")
        #expect(journey.dashboard.form?.form["cause"] == "talent")
        journey.press("<Right>")
        #expect(journey.dashboard.form?.form["cause"] == "infrastructure")
        journey.press("<Left> <Left>")
        #expect(journey.dashboard.form?.form["cause"] == "")
        journey.type("v")
        #expect(journey.dashboard.form?.form["cause"] == "vendor")
    }

    @Test func `chips and names are clicked`() {
        var journey = filled()
        journey.click(on: " security ")
        #expect(journey.dashboard.form?.form["cause"] == "security")
        var names = Journey(on: Harbour.project)
        names.press("c")
        names.click(on: "Pilot app")
        #expect(names.dashboard.form?.form["deliverable"] == "D-02")
    }

    @Test func `what others record is taken into account while a form is open`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("e 3")
        journey.type("gone")
        var closed = RiskClosed()
        closed.id = "R-01"
        closed.reason = "ben was faster"
        try journey.meanwhile(.closeRisk(closed), by: "ben")
        #expect(journey.sees("No risk is called “R-01”"))
        #expect(journey.dashboard.form?.form["reason"] == "gone")
    }
}
