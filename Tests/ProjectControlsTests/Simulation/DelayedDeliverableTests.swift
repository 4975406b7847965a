import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

/// Risks that delay one deliverable.
@Suite struct DelayedDeliverableTests {
    private let before = day("2026-03-01")

    private func risk(_ id: String, _ delay: Int, of deliverable: String?, _ percent: Int = 100) -> Event {
        var fact = RiskRaised()
        (fact.id, fact.title, fact.delay) = (ID(id), id, WorkDays(delay))
        fact.probability = Percent(percent)...Percent(percent)
        fact.deliverable = deliverable.map { ID($0) }
        return .riskRaised(fact)
    }

    private func result(_ world: World, asOf iso: String = "2026-03-01") throws -> SimulationResult {
        var simulation = try ProjectSimulation(
            of: world.project, asOf: day(iso), assumptions: .init(range: nil, correlation: 0),
            runs: .exactly(64))
        simulation.simulation.finish()
        return try #require(simulation.outlook.value).result
    }

    /// One way of `long` working days and one of `short`, all certain.
    private func world(long: Int, short: Int, _ events: [Event]) -> World {
        var world = World.opened()
        let start = day("2026-03-02")
        let axis = WorkingAxis(world.project.charter.calendar.value, from: start, through: start + 200)
        world.on(
            before,
            [
                .deliverable("D-1", start, axis.day(at: Double(long)), euros(100)),
                .deliverable("D-2", start, axis.day(at: Double(short)), euros(100)),
            ] + events)
        return world
    }

    @Test(arguments: Seed.many(60))
    func `a delay within the float moves nothing, and beyond it the rest of it`(_ seed: Seed) throws {
        var seed = seed
        let long = Int.random(in: 2...40, using: &seed)
        let float = Int.random(in: 0..<long, using: &seed)
        let delay = Int.random(in: 0...30, using: &seed)
        let world = world(long: long, short: long - float, [risk("R-1", delay, of: "D-2")])
        let network = try ProjectNetwork(of: world.project, asOf: before)
        #expect(network[ID<Deliverable>("D-2")]?.totalFloat == WorkDays(float))
        let finish = try result(world).finish
        for run in finish.sorted {
            #expect(close(run, Double(long + max(0, delay - float)), within: 1e-3))
        }
    }

    @Test func `a delay of none in particular moves the finish`() throws {
        #expect(
            close(
                try result(world(long: 20, short: 5, [risk("R-1", 7, of: nil)])).finish.mean, 27, within: 1e-3
            ))
        // As does one of a deliverable that is not there.
        let absent = world(long: 20, short: 5, [risk("R-1", 7, of: "D-9")])
        #expect(close(try result(absent).finish.mean, 27, within: 1e-3))
    }

    @Test func `two delays of one deliverable add up, and the later assessment counts`() throws {
        var world = world(long: 20, short: 18, [risk("R-1", 3, of: "D-2"), risk("R-2", 4, of: "D-2")])
        #expect(close(try result(world).finish.mean, 25, within: 1e-3))
        var assessed = RiskAssessed()
        (assessed.id, assessed.delay, assessed.deliverable) = ("R-2", WorkDays(4), "D-1")
        assessed.probability = Percent(100)...Percent(100)
        world.on(before, [.riskAssessed(assessed)])
        #expect(close(try result(world).finish.mean, 24, within: 1e-3))
        assessed.deliverable = nil
        world.on(before, [.riskAssessed(assessed)])
        #expect(close(try result(world).finish.mean, 25, within: 1e-3))
    }

    @Test func `what is complete is delayed no more`() throws {
        var world = world(long: 20, short: 5, [risk("R-1", 40, of: "D-2")])
        #expect(close(try result(world).finish.mean, 45, within: 1e-3))
        world.on(
            "2026-03-06", .progress("D-2", 100, on: "2026-03-06"), .progress("D-1", 25, on: "2026-03-06"))
        #expect(close(try result(world, asOf: "2026-03-06").finish.mean, 20, within: 1e-3))
    }

    @Test func `it happens as often as it is likely`() throws {
        let world = world(long: 20, short: 20, [risk("R-1", 10, of: "D-2", 25)])
        var simulation = try ProjectSimulation(
            of: world.project, asOf: before, assumptions: .init(range: nil, correlation: 0),
            runs: .exactly(8_192))
        simulation.simulation.finish()
        let finish = try #require(simulation.outlook.value).result.finish
        #expect(close(finish.chance(atMost: 20.5), 0.75, within: 0.02))
    }
}
