import DemoStory
import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

/// Why two forecasts of the finish differ.
@Suite struct FinishGapTests {
    private func risk(_ id: String, _ delay: Int, percent: Int, nature: RiskNature = .threat) -> Event {
        var fact = RiskRaised()
        (fact.id, fact.title, fact.delay, fact.nature) = (ID(id), id, WorkDays(delay), nature)
        fact.probability = Percent(percent)...Percent(percent)
        return .riskRaised(fact)
    }

    /// One deliverable of 40 working days from 2 March to 24 April, half done after half of its time.
    private func world(_ events: Event...) -> World {
        var world = World.opened()
        world.on(
            day("2026-03-02"),
            [.deliverable("D-1", "2026-03-02", "2026-04-24", 4_000), .baseline(1)] + events)
        world.on("2026-03-27", .progress("D-1", 50, on: "2026-03-27"))
        return world
    }

    private func gap(
        _ project: Project, _ day: Day, _ assumptions: ProjectSimulation.Assumptions, runs: Int
    ) throws -> FinishGap {
        var simulation = try ProjectSimulation(
            of: project, asOf: day, assumptions: assumptions, runs: .exactly(runs))
        #expect(simulation.withoutRisks() == nil, "the runs that it is set beside are not made yet")
        simulation.simulation.finish()
        var without = try #require(simulation.withoutRisks())
        without.finish()
        let forecast = try #require(Status(of: project, asOf: day).forecast.finish.value)
        return try #require(simulation.outlook.value).gap(
            to: forecast, withoutRisks: #require(without.result.value).finish)
    }

    @Test func `of certain lengths and one sure risk the risk is all that the runs add`() throws {
        let project = world(risk("R-1", 12, percent: 100)).project
        let gap = try gap(project, day("2026-03-27"), .init(range: nil, correlation: 0), runs: 64)
        #expect(gap.network == day("2026-04-24") && gap.withoutRisks == gap.network)
        #expect(gap[.estimates] == 0 && gap[.risks] == 12)
        // On the plan's pace the network is before the forecast, which the class draws out.
        #expect(gap.performance > gap.network && gap[.network] < 0)
        #expect(gap.days == 12 + gap[.network] && !gap.isSmall)
        #expect(gap.reasons == [.risks, .network])
        #expect(gap.chanceBySimulation == 0 && gap.chanceByPerformance > 0.5)
    }

    @Test func `what draws the finish nearer is a reason, too`() throws {
        let project = world(risk("R-1", 15, percent: 100, nature: .opportunity)).project
        let gap = try gap(project, day("2026-03-27"), .init(range: nil, correlation: 0), runs: 64)
        #expect(gap[.risks] == -15 && gap.days < 0)
        #expect(gap.reasons.first == .risks)
    }

    @Test func `within a working week they agree`() throws {
        let project = world(risk("R-1", 3, percent: 100)).project
        let gap = try gap(project, day("2026-03-27"), .init(range: nil, correlation: 0), runs: 64)
        #expect(abs(gap.days) <= 5 && gap.isSmall)
    }

    /// The share of the risks is that of a project in which none is open.
    @Test func `in the demo the steps lead from one forecast to the other`() throws {
        let today = day("2026-09-08")
        let project = DemoStory.project(today: today)
        let gap = try gap(project, today, .standard, runs: 2_048)
        let status = Status(of: project, asOf: today)
        #expect(gap.performance == status.forecast.finish.value?.days.p50)
        #expect(gap.network == (try ProjectNetwork(of: project, asOf: today)).finish)
        #expect(gap.days == status.axis.distance(from: gap.performance, to: gap.simulation))
        #expect(gap.days == gap[.network] + gap[.estimates] + gap[.risks])
        #expect(gap.days > 5 && gap.reasons.first == .risks)

        var calm = project
        for risk in project.risks.all where risk.isOpen(on: today) {
            var fact = RiskClosed()
            fact.id = risk.id
            calm.evolve(
                [.riskClosed(fact)], Stamp(seq: calm.revision + 1, at: 0, day: today, by: "ana"))
        }
        var simulation = try ProjectSimulation(of: calm, asOf: today, runs: .exactly(2_048))
        simulation.simulation.finish()
        #expect(simulation.outlook.value?.finish(at: 0.5) == gap.withoutRisks)
    }
}
