import ProjectControls
import ProjectModel
import Testing

@testable import Dashboard

struct ImaginedSimulationTests {
    /// Lets the time pass until nothing is computed any more.
    private func wait(_ journey: inout Journey) {
        repeat { journey.dashboard.tick(at: .zero) } while journey.dashboard.deadline == .zero
    }

    @Test func `as an estimate is typed, the curves are those of the project with it`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("F")
        while let day = journey.dashboard.wantedReport { journey.dashboard.learn(nil, on: day) }
        wait(&journey)
        let before = try #require(journey.dashboard.facts.shownSimulation.outlook.value)
        let driver = try #require(
            journey.dashboard.facts.shownSimulation.drivers.first { $0.subject.hasPrefix("D") })

        journey.press(":")
        journey.type("deliverable replan --id \(driver.subject) --estimate 200/240/300d")
        journey.press("<Enter>")
        wait(&journey)
        let form = try #require(journey.dashboard.form, "\(journey.screen)")
        #expect(form.wouldRecord.count == 1, "\(journey.screen)")
        let after = try #require(journey.dashboard.facts.shownSimulation.outlook.value)
        #expect(after.finish(at: 0.8) > before.finish(at: 0.8))
        #expect(journey.sees("simulated P80"))

        // The same as if it were recorded: the random numbers are common.
        var project = Harbour.project
        let day = journey.dashboard.facts.status.asOf
        project.evolve(
            form.wouldRecord, Stamp(seq: project.revision + 1, at: 0, day: day, by: "ana"))
        var recorded = SimulationProgress(project, day)
        recorded.finish()
        #expect(recorded.outlook.value?.result.finish == after.result.finish)

        journey.press("<Esc>")
        wait(&journey)
        #expect(journey.dashboard.facts.imagined == nil)
        #expect(journey.dashboard.facts.shownSimulation.outlook.value?.result.finish == before.result.finish)
    }

    @Test(arguments: [
        "deliverable constrain --id D-54 --kind finish-no-earlier --on 2027-06-30",
        "deliverable link --id D-62 --after D-54 --lag 90d",
        "milestone link --id M-06 --after D-54 --lag 300d",
    ])
    func `a date or a link that moves the finish moves the curves as it is typed`(typed: String) throws {
        var journey = Journey()
        journey.press("F")
        while let day = journey.dashboard.wantedReport { journey.dashboard.learn(nil, on: day) }
        wait(&journey)
        let before = try #require(journey.dashboard.facts.shownSimulation.outlook.value)
        journey.press(":")
        journey.type(typed)
        journey.press("<Enter>")
        wait(&journey)
        let form = try #require(journey.dashboard.form, "\(journey.screen)")
        #expect(form.wouldRecord.count == 1, "\(journey.screen)")
        let after = try #require(journey.dashboard.facts.shownSimulation.outlook.value)
        #expect(after.finish(at: 0.5) > before.finish(at: 0.5))
    }
}
