import PlainText
import ProjectModel
import Screen
import Testing

@testable import Dashboard

/// What is done on the pages of communication and of technology.
struct VoicesTests {
    private static func journey() -> Journey { Journey(on: VoicesWorld.facts.project) }

    @Test func `a contradiction is ruled on where it is seen, and is in the decision log then`() {
        var journey = Self.journey()
        journey.press("7")
        #expect(journey.dashboard.pane == .contradictions)
        #expect(journey.dashboard.row?.subject == "Cut-over date")
        #expect(journey.sees("12 days apart"))
        journey.press("e 1")
        #expect(journey.dashboard.form?.form["topic"] == "Cut-over date")
        journey.type("30 January for the back office, sales lines in March")
        journey.press("<C-s>")
        journey.record()
        guard case .topicRuled(let ruled)? = journey.events.first else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(ruled.record == "DC-05")
        #expect(journey.dashboard.row?.subject == "Call recordings", "the next that waits")
        #expect(!journey.sees("12 days apart"))
    }

    @Test func `who records a statement sees whom it contradicts before it is recorded`() {
        var journey = Self.journey()
        journey.press(":")
        journey.type("statement record --topic Service hours --position 06:00 to 22:00 --weight wish")
        journey.press("<Enter>")
        #expect(journey.dashboard.form?.form["topic"] == "Service hours")
        journey.press("<Esc>")
        journey.press(":")
        journey.type(
            "statement record --topic Desktop layout --position two of them --weight wish --speaker mia")
        journey.press("<Enter>")
        #expect(journey.sees("at odds with"), "\(journey.screen.suffix(14))")
    }

    @Test func `a question is answered where it is seen`() {
        var journey = Self.journey()
        journey.press("7 <Tab>")
        #expect(journey.dashboard.pane == .questions)
        journey.press("e")
        #expect(journey.dashboard.form?.form["id"] == "Q-01")
        journey.type("Yes, on 31 January")
        journey.press("<C-s>")
        journey.record()
        #expect(journey.dashboard.rows(in: .questions).map(\.subject) == ["Q-02", "Q-03", "Q-04", "Q-05"])
    }

    @Test func `a component is moved and found by its state`() {
        var journey = Self.journey()
        journey.press("8 /")
        journey.type("dies within")
        #expect(journey.dashboard.rows(in: .horizon).map(\.subject) == ["T-01", "T-02"])
        journey.press("<Enter> e 2")
        #expect(journey.dashboard.form?.form["id"] == "T-01")
        journey.press("<Esc> <Enter>")
        #expect(journey.sees("to go-live"))
    }

    @Test func `a report opens to how hopeful its reporter is`() {
        var journey = Self.journey()
        journey.press("7")
        while journey.dashboard.pane != .reports { journey.press("<Tab>") }
        journey.press("<Enter>")
        #expect(journey.sees("too hopeful"))
        #expect(journey.sees("1 of 1 reports were better"))
    }
}
