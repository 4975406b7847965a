import DemoStory
import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

/// A project simulated as of a day.
@Suite struct ProjectSimulationTests {
    private func linked(_ id: String, after: String) -> Event {
        var fact = DeliverableLinked()
        fact.id = ID(id)
        fact.after = ID(after)
        return .deliverableLinked(fact)
    }

    private func estimated(_ id: String, _ low: Int, _ likely: Int, _ high: Int) -> Event {
        var fact = DeliverableAdded()
        fact.id = ID(id)
        fact.title = id
        fact.estimate = ThreePoint(WorkDays(low), WorkDays(likely), WorkDays(high))
        fact.start = day("2026-03-02")
        fact.finish = day("2026-03-13")
        fact.budget = euros(1_000)
        return .deliverableAdded(fact)
    }

    private func simulated(
        _ world: World, _ iso: String, _ assumptions: ProjectSimulation.Assumptions = .standard,
        runs: Int = 4_096
    ) throws -> ProjectSimulation {
        var simulation = try ProjectSimulation(
            of: world.project, asOf: day(iso), assumptions: assumptions, runs: .exactly(runs))
        simulation.simulation.finish()
        return simulation
    }

    @Test func `without uncertainty it ends when the network does and costs its budget`() throws {
        var world = World.opened()
        world.on(
            "2026-03-02", .deliverable("D-1", "2026-03-02", "2026-03-13", 1_000),
            .deliverable("D-2", "2026-03-09", "2026-03-27", 3_000), linked("D-2", after: "D-1"))
        world.on("2026-03-10", .progress("D-1", 50, on: "2026-03-10"), .cost("D-1", 700, on: "2026-03-10"))
        let simulation = try simulated(world, "2026-03-10", .init(range: nil, correlation: 0), runs: 64)
        let outlook = try #require(simulation.outlook.value)
        #expect(simulation.assumed.isEmpty)
        for level in [0.01, 0.5, 0.99] {
            #expect(outlook.finish(at: level) == simulation.network.finish)
            // 700 are spent, half of 1,000 and all of 3,000 are left.
            #expect(outlook.cost(at: level) == euros(4_200))
        }
        #expect(outlook.contingency(at: 0.8).days == 0 && outlook.contingency(at: 0.8).cost == .zero)
        #expect(outlook.chance(finishBy: simulation.network.finish) == 1)
        #expect(outlook.chance(finishBy: simulation.network.finish - 1) == 0)
    }

    /// Ten planned working days, estimated as 5, 10, 25 before that: the triangle from 5 to 25 with mean 13⅓.
    @Test func `an estimate is what it was, and costs grow with the length`() throws {
        var world = World.opened()
        world.on("2026-02-27", estimated("D-1", 5, 10, 25))
        let simulation = try simulated(world, "2026-03-01", .init(shape: .triangular, correlation: 0))
        let result = try #require(simulation.outlook.value).result
        #expect(simulation.assumed.isEmpty)
        #expect(close(result.finish.mean, 40.0 / 3, within: 0.25))
        #expect(result.finish.sorted[0] >= 5 && result.finish.sorted.last! <= 25)
        // 1,000 for ten days: 100 a day, in cents.
        #expect(close(result.cost.mean, result.finish.mean * 10_000, within: 1e-3 * result.cost.mean))
        let halfway = { () throws -> SimulationResult in
            world.on("2026-03-06", .progress("D-1", 50, on: "2026-03-06"))
            return try #require(
                self.simulated(world, "2026-03-06", .init(shape: .triangular, correlation: 0)).outlook.value
            ).result
        }
        #expect(close(try halfway().finish.mean, 5 + 20.0 / 3, within: 0.15))
    }

    @Test func `work that nobody gave a range takes the one that is assumed, and is named`() throws {
        var world = World.opened()
        world.on("2026-02-27", .deliverable("D-1", "2026-03-02", "2026-03-13", 1_000))
        let simulation = try simulated(world, "2026-03-01")
        #expect(simulation.assumed == ["D-1"])
        let finish = try #require(simulation.outlook.value).result.finish
        #expect(finish.sorted[0] >= 9 - 1e-5 && finish.sorted.last! <= 13 + 1e-5)
        #expect(close(finish.mean, 10 * (0.9 + 4 + 1.3) / 6, within: 0.02))
    }

    @Test func `open risks cost money in as many runs as they are likely`() throws {
        var world = World.opened()
        world.on(
            "2026-03-02", .deliverable("D-1", "2026-03-02", "2026-03-13", 1_000),
            .risk("R-1", 20...40, 500...500), .risk("R-2", 100...100, 100...100, .opportunity))
        let simulation = try simulated(world, "2026-03-02", .init(range: nil, correlation: 0))
        let outlook = try #require(simulation.outlook.value)
        #expect(outlook.cost(at: 0.5) == euros(900) && outlook.cost(at: 0.9) == euros(1_400))
        #expect(close(outlook.chance(costAtMost: euros(900)), 0.7, within: 0.03))
        world.on("2026-03-03", .closed("R-1"))
        let later = try #require(
            simulated(world, "2026-03-03", .init(range: nil, correlation: 0), runs: 64).outlook.value)
        #expect(later.cost(at: 0.9) == euros(900))
    }

    @Test func `the demonstration has a finish, a cost, a pair and drivers, the same every time`() throws {
        let day = Day(iso: "2026-09-08")!
        let project = DemoStory.project(today: day)
        func outlook() throws -> SimulationOutlook {
            var simulation = try ProjectSimulation(of: project, asOf: day, runs: .exactly(512))
            simulation.simulation.finish()
            return try #require(simulation.outlook.value)
        }
        let (one, other) = (try outlook(), try outlook())
        #expect(one.result.finish == other.result.finish && one.result.cost == other.result.cost)
        #expect(one.finish(at: 0.1) <= one.finish(at: 0.9) && one.finish(at: 0.1) > day)
        let pair = one.pair(at: 0.7)
        #expect(one.chance(finishBy: pair.finish, costAtMost: pair.cost) >= 0.7)
        #expect(!one.result.drivers().isEmpty)
    }
}
