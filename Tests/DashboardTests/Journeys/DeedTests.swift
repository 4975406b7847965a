import ProjectModel
import Screen
import Testing

@testable import Dashboard

/// Everything that somebody must be able to do in three keys and a form.
struct DeedTests {
    @Test func `a risk is raised`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("a 1")
        #expect(journey.sees("Put a risk on the register"))
        journey.type("Storm tide")
        journey.press("<Tab> <Tab> <Tab> <Tab> <Tab>")
        journey.type("20-30%")
        journey.press("<Tab>")
        journey.type("60-80k")
        journey.press("<Tab> <Tab>")
        journey.type("ver")
        journey.press("<Enter>")
        #expect(journey.sees("it will be R-04"))
        #expect(journey.sees("reserve covers"))
        journey.press("<C-s>")
        #expect(journey.sees("recording …"))
        journey.record()
        guard case .riskRaised(let fact) = journey.events.last else {
            Issue.record("no risk was raised: \(journey.events)")
            return
        }
        #expect(fact.id == "R-04")
        #expect(fact.title == "Storm tide")
        #expect(fact.probability == Percent(20)...Percent(30))
        #expect(fact.impact == Money(minor: 6_000_000)...Money(minor: 8_000_000))
        #expect(fact.owner == "vera")
        #expect(journey.sees("recorded as #\(journey.project.revision)"))
        #expect(!journey.sees("Put a risk on the register"))
    }

    @Test func `a risk is assessed anew, starting from what stands`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("e 1")
        #expect(journey.sees("Estimate a risk anew"))
        #expect(journey.sees("30%-50%"))
        #expect(journey.sees("40k-60k"))
        journey.type("10-20%")
        journey.press("<C-s>")
        journey.record()
        guard case .riskAssessed(let fact) = journey.events.last else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(fact.id == "R-01")
        #expect(fact.probability == Percent(10)...Percent(20))
        #expect(fact.impact == Money(minor: 4_000_000)...Money(minor: 6_000_000))
        #expect(fact.delay == WorkDays(10))
    }

    @Test func `a risk is answered, and its answer is chosen by a letter`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("e 2")
        journey.type("t")
        journey.press("<C-s>")
        journey.record()
        guard case .riskAnswered(let fact) = journey.events.last else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(fact.id == "R-01")
        #expect(fact.response == .transfer)
    }

    @Test func `the second risk is closed`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("j e 3")
        journey.type("They have a contract now")
        journey.press("<Enter>")
        journey.record()
        guard case .riskClosed(let fact) = journey.events.last else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(fact.id == "R-02")
        #expect(fact.reason == "They have a contract now")
    }

    @Test func `progress of a deliverable is recorded`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("p")
        journey.type("pilot")
        #expect(journey.sees("D-02"))
        journey.press("<Enter>")
        journey.type("15")
        journey.press("<Enter> <Enter> <Enter>")
        journey.record()
        guard case .progressRecorded(let fact) = journey.events.last else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(fact.id == "D-02")
        #expect(fact.percent == Percent(15))
        #expect(fact.day == Journey.today)
    }

    @Test func `an actual cost is recorded, and what it does is shown before`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("c")
        journey.type("D-01")
        journey.press("<Tab>")
        journey.type("12.5k")
        #expect(journey.sees("nothing is written yet"))
        #expect(journey.sees("CPI"))
        #expect(journey.sees("EAC"))
        journey.press("<C-s>")
        journey.record()
        guard case .costRecorded(let fact) = journey.events.last else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(fact.deliverable == "D-01")
        #expect(fact.amount == Money(minor: 1_250_000))
    }

    @Test func `a remark is recorded about what is selected`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("r")
        journey.type("The supplier called")
        journey.press("<C-s>")
        journey.record()
        guard case .remarkRecorded(let fact) = journey.events.last else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(fact.text == "The supplier called")
        #expect(fact.about == "R-01")
    }

    @Test func `a whole command is typed, and its form is checked and recorded`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press(":")
        journey.type("lesson record --text \"Ask the divers first\" --trigger before diving")
        journey.press("<Enter> <C-s>")
        journey.record()
        guard case .lessonRecorded(let fact) = journey.events.last else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(fact.text == "Ask the divers first")
        #expect(fact.trigger == "before diving")
    }

    @Test func `a command is completed from a few letters`() {
        var journey = Journey(on: Harbour.project)
        journey.press(":")
        journey.type("ri cl")
        journey.press("<Tab>")
        #expect(journey.sees("risk close"))
        journey.press("<Enter>")
        #expect(journey.sees("Take a risk off the register"))
        #expect(journey.sees("Sensors arrive late"))
    }

    @Test func `a command with a stray field is refused by name and stays`() {
        var journey = Journey(on: Harbour.project)
        journey.press(":")
        journey.type("goal set --colour red")
        journey.press("<Enter>")
        #expect(journey.sees("goal set has no --colour; it takes --text --id"))
        #expect(journey.sees("goal set --colour red"))
    }

    /// Undoing has an entry of its own, which asks first.
    @Test(arguments: Verb.all.map(\.title).filter { $0 != "act undo" })
    func `every verb is reached from the menu's end`(title: String) {
        var journey = Journey(on: Harbour.project)
        journey.press("a <End> <Enter>")
        journey.type(title)
        journey.press("<Enter>")
        #expect(journey.dashboard.context == .form)
        #expect(journey.dashboard.form?.verb.title == title)
    }
}
