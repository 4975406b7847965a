import ProjectControls
import ProjectModel
import Testing

@testable import Dashboard

struct DriversTests {
    @Test
    func
        `the burn-down that fills the screen says what moves the finish, and nothing is simulated for others`()
        throws
    {
        var journey = Journey()
        journey.press("<Tab> z")
        #expect(journey.dashboard.pane == .phases && journey.dashboard.facts.simulation == nil)
        journey.press("<Tab>")
        #expect(journey.dashboard.pane == .burnDown)
        journey.dashboard.tick(at: .zero)
        #expect(journey.sees("of the runs are made"))
        #expect(journey.dashboard.deadline == .zero, "it does not sleep before they are made")
        journey.dashboard.finishComputing()
        let driver = try #require(journey.dashboard.facts.shownSimulation.drivers.first)
        #expect(
            journey.sees("Moves the finish  \(driver.subject) \(journey.dashboard.facts.title(of: driver)) "))
        journey.press("z")
        #expect(journey.dashboard.facts.simulation == nil)
    }
}
