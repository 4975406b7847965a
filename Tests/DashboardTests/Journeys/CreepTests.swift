import ProjectControls
import ProjectModel
import Screen
import Testing

@testable import Dashboard

/// Changes and the launch, from the keyboard.
struct CreepTests {
    @Test func `the launch is checked where it stands`() {
        var journey = Journey(on: CreepWorld.facts.project)
        journey.press("5 <Tab> <Tab> <Tab> <Tab> <Tab> <Tab>")
        #expect(journey.dashboard.focus == .launch)
        journey.press("/")
        journey.type("LC-05")
        journey.press("<Enter> e 1")
        #expect(journey.sees("Record whether a launch criterion is met"))
        #expect(journey.sees("LC-05"))
        journey.type("all 18 steps")
        journey.press("<C-s>")
        journey.record()
        guard case .launchChecked(let fact) = journey.events.last else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(fact.id == "LC-05" && fact.verdict == .met && fact.evidence == "all 18 steps")
        #expect(journey.sees("5 of 7 met"))
    }

    @Test func `what a request would do to the finish follows its effect`() {
        var journey = Journey(on: CreepWorld.facts.project)
        journey.press("6")
        #expect(journey.dashboard.focus == .changes)
        #expect(journey.screen.contains { $0.contains("C-07") && $0.contains("+3 d") })
        journey.press("e 2")
        #expect(journey.sees("Say what a change does to a deliverable"))
        journey.type("D-06")
        journey.press("<Tab>")
        journey.type("7d")
        journey.press("<C-s>")
        journey.record()
        guard case .changeEffectSet(let fact) = journey.events.last else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(fact.id == "C-07" && fact.deliverable == "D-06" && fact.time == WorkDays(7))
        #expect(journey.screen.contains { $0.contains("C-07") && $0.contains("+10 d") })
    }

    @Test func `the page of changes makes the ledger once, and others forget it`() {
        var dashboard = Journey(on: CreepWorld.facts.project).dashboard
        #expect(dashboard.facts.creep == nil)
        dashboard.go(to: .changes)
        #expect(dashboard.facts.creep?.value != nil)
        dashboard.go(to: .risks)
        #expect(dashboard.facts.creep == nil)
    }
}
