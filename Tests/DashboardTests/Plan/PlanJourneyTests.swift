import ProjectModel
import Screen
import Testing

@testable import Dashboard

/// What a manager does every day on the page of the schedule and on that of the costs.
struct PlanJourneyTests {
    private func events(_ journey: Journey) -> [String] { journey.events.map(\.told) }

    @Test func `progress is said in three keys and the number`() throws {
        var journey = Journey(on: PlanWorld.project)
        journey.press("3 j p")
        #expect(journey.sees("Say how far a deliverable is"))
        journey.type("90")
        journey.press("<C-s>")
        journey.record()
        guard case .progressRecorded(let fact)? = journey.events.last else {
            Issue.record("\(events(journey))")
            return
        }
        #expect(fact.id == "D-03" && fact.percent == Percent(90))
    }

    @Test func `a step is done in three keys`() {
        var journey = Journey(on: PlanWorld.project)
        // The second step of the tariffs, five rows down.
        journey.press("3 j j j j p <C-s>")
        journey.record()
        guard case .activityReported(let fact)? = journey.events.last else {
            Issue.record("\(events(journey))")
            return
        }
        #expect(fact.id == "AC-02" && fact.deliverable == "D-04" && fact.status == .done)
        // 12 of 18 days are done.
        #expect(journey.sees("67%"))
    }

    @Test func `what is blocked goes on from the list of what is late`() {
        var journey = Journey(on: PlanWorld.project)
        journey.press("3 <Tab> <Tab> <Tab> /")
        journey.type("terminal")
        journey.press("<Enter> e 3 <C-s>")
        journey.record()
        #expect(events(journey) == ["deliverable unblocked D-05"])
        #expect(!journey.sees("no test terminal"))
    }

    @Test func `what is owed is paid, and becomes a cost`() {
        var journey = Journey(on: PlanWorld.project)
        journey.press("4 <Tab> <Tab> e 1 <C-s>")
        journey.record()
        #expect(events(journey) == ["commitment settled CM-02", "cost recorded D-03"])
        #expect(journey.project.costs.commitments["CM-02"]?.open(on: Journey.today) == .zero)
    }

    @Test func `more than is left of a reserve is not drawn by accident`() {
        var journey = Journey(on: PlanWorld.project)
        journey.press(":")
        journey.type("reserve draw --amount 900k --reason nothing")
        journey.press("<Enter> <C-s>")
        journey.record()
        #expect(journey.events.isEmpty)
        #expect(journey.sees("Only 21000.00 is left of the contingency reserve"))
    }
}
