import PlainText
import ProjectModel
import Screen
import Testing

@testable import Dashboard

/// Somebody who takes back what was recorded.
struct UndoTests {
    static let own = UndoQuestion(
        first: 366, last: 366, whose: "ana", isOwn: true,
        what: "risk raised R-07 Vendor slips its milestone", when: "8 Sep 14:02")
    static let foreign = UndoQuestion(
        first: 366, last: 368, whose: "kim", isOwn: false,
        what: "risk raised R-07 Vendor slips its milestone", when: "8 Sep 14:02")

    private func asked(_ question: UndoQuestion = own) -> Journey {
        var journey = Journey(on: Harbour.project)
        journey.press("u")
        journey.dashboard.ask(question)
        return journey
    }

    @Test func `u asks for the last act of one's own, and a number for any`() {
        var journey = Journey(on: Harbour.project)
        journey.press("u :")
        journey.type("undo #366")
        journey.press("<Enter> :")
        journey.type("undo 12")
        journey.press("<Enter>")
        #expect(journey.effects == [.undo(.lastOwn), .undo(.containing(366)), .undo(.containing(12))])
        journey.press(":")
        journey.type("undo that")
        journey.press("<Enter>")
        #expect(journey.sees("undo takes the number of what was recorded: undo #366"))
    }

    @Test(arguments: ["undo", "act undo", "act"])
    func `the command line has one way to undo`(typed: String) {
        var journey = Journey(on: Harbour.project)
        journey.press(":")
        journey.type(typed)
        #expect(journey.sees("undo #NUMBER"))
        #expect(!journey.sees("Undo what was recorded"))
    }

    @Test func `the question says what, when and whose`() {
        var journey = asked()
        #expect(journey.sees("Undo your #366 risk raised R-07"))
        #expect(journey.sees("recorded 8 Sep 14:02?"))
        journey = asked(Self.foreign)
        #expect(journey.sees("Undo kim’s #366–368 risk raised R-07"))
        #expect(journey.sees("kim recorded it, not you."))
        let surface = journey.surface
        let bold = (0..<surface.size.rows).flatMap { row in
            (0..<surface.size.columns).filter { surface[row, $0].emphasis.contains(.bold) }
                .map { surface.character(atRow: row, column: $0) }
        }
        #expect(String(bold).contains("kim’s"))
    }

    @Test(arguments: ["<Enter>", "n", "<Esc>", "q"])
    func `no is the answer unless somebody says yes`(key: String) {
        var journey = asked()
        journey.press(key)
        #expect(journey.effects == [.undo(.lastOwn)])
        #expect(journey.dashboard.context == .page)
    }

    @Test func `yes undoes it, and the screen says so`() {
        var journey = asked(Self.foreign)
        journey.press("y")
        #expect(journey.effects.last == .undo(.act(first: 366, whose: "kim")))
        #expect(journey.sees("undoing #366–368 …"))
        journey.dashboard.answered(.recorded(413...413))
        #expect(
            journey.sees("● undone: #366–368 risk raised R-07 Vendor slips its milestone; recorded as #413"))
    }

    @Test func `a refusal says why`() {
        var journey = asked()
        journey.press("y")
        journey.dashboard.answered(.rejected(Rejection("R-07 was closed since, by kim. Undo that first")))
        #expect(journey.sees("■ #366 is not undone: R-07 was closed since, by kim. Undo that first"))
        journey = asked()
        journey.press("y")
        journey.dashboard.answered(.failed("the disk is full"))
        #expect(journey.sees("■ #366 is not undone, the log did not take it: the disk is full"))
    }

    @Test func `while the log thinks nothing else is sent, and leaving asks`() {
        var journey = asked()
        journey.press("y u a c")
        #expect(journey.effects.count == 2)
        #expect(journey.sees("c: the log has not answered yet whether #366 is undone"))
        journey.press("q")
        #expect(journey.sees("The log has not answered yet"))
        journey.press("n")
        journey.dashboard.answered(.recorded(30...30))
        journey.press("u")
        #expect(journey.effects.last == .undo(.lastOwn))
    }

    @Test func `no undo overtakes a form that is on its way`() {
        var journey = Journey(on: Harbour.project)
        journey.press("r")
        journey.type("noticed")
        journey.press("<C-s> <Esc> u")
        #expect(journey.effects.count == 1)
        #expect(journey.sees("u: the log has not answered the one before yet"))
    }

    @Test func `what may not be written any more is not undone`() {
        var journey = asked()
        journey.dashboard.enter(.readOnly("the disk failed"))
        journey.press("y")
        #expect(journey.effects == [.undo(.lastOwn)])
        #expect(journey.sees("not undone: read-only: the disk failed"))
    }

    @Test func `a question about an act does not answer the one about leaving`() {
        var journey = asked()
        journey.press("<C-c>")
        #expect(journey.effects.last == .quit)
        journey = Journey(on: Harbour.project)
        journey.press("r")
        journey.type("half")
        journey.press("<Esc>")
        journey.dashboard.ask(Self.own)
        journey.press("<C-c>")
        #expect(!journey.effects.contains(.quit))
        #expect(journey.sees("1 draft would be lost"))
    }
}
