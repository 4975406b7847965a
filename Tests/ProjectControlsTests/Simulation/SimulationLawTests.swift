import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

/// Laws of simulations, over random networks.
@Suite struct SimulationLawTests {
    private func model(_ seed: inout Seed, plain: Bool = false) -> SimulationModel {
        let network = Network.random(&seed, upTo: 10, plain: plain)
        var model = SimulationModel(network, cost: 1_000, burnRate: 7)
        for activity in network.activities {
            let low = Double(Int.random(in: 0...5, using: &seed))
            let mode = low + Double(Int.random(in: 0...5, using: &seed))
            let high = mode + Double(Int.random(in: 0...9, using: &seed))
            switch Int.random(in: 0..<5, using: &seed) {
            case 0: model.spreads[activity.id] = .uniform(low, high)
            case 1: model.spreads[activity.id] = .betaPERT(low, mode, high)
            case 2: model.spreads[activity.id] = .normal(mode + 8, 1)
            default: model.spreads[activity.id] = .triangular(low, mode, high)
            }
            model.costs[activity.id] = .init(fixed: .triangular(low, mode, high), rate: mode)
        }
        model.risks = [.init("R-01", probability: 0.3, delay: .uniform(0, 5), cost: .uniform(10, 20))]
        if Bool.random(using: &seed) { model.correlation = 0.4 }
        return model
    }

    @Test(arguments: Seed.many(60))
    func `without uncertainty every run is the critical path`(_ seed: Seed) throws {
        var seed = seed
        let network = Network.random(&seed, upTo: 25)
        var certain = SimulationModel(network, cost: 5, burnRate: 10)
        for activity in network.activities {
            let days = activity.duration.days
            certain.spreads[activity.id] = .triangular(days, days, days)
        }
        let result = try certain.run(32)
        let schedule = try network.schedule()
        #expect(result.finish.sorted.allSatisfy { $0 == schedule.finish.days })
        #expect(result.plannedFinish == schedule.finish.days)
        #expect(result.cost.sorted.allSatisfy { close($0, 5 + 10 * schedule.finish.days) })
        let critical = Set(schedule.criticalActivities)
        for (id, share) in result.criticality { #expect((share == 1) == critical.contains(id)) }
    }

    @Test(arguments: Seed.many(12))
    func `slices make no difference, and the same seed gives the same bits`(_ seed: Seed) throws {
        var seed = seed
        let model = model(&seed)
        let whole = try model.run(640, seed: 9)
        var simulation = try Simulation(model, seed: 9, runs: .exactly(640))
        while !simulation.isFinished { simulation.advance(runs: Int.random(in: 1...100, using: &seed)) }
        let sliced = try #require(simulation.result.value)
        #expect(whole.finish == sliced.finish && whole.cost == sliced.cost)
        #expect(whole.criticality == sliced.criticality)
        #expect(whole.drivers() == sliced.drivers())
    }

    @Test(arguments: Seed.many(12))
    func `both are kept no more often than either, and no less than they must`(_ seed: Seed) throws {
        var seed = seed
        let result = try model(&seed).run(1_024)
        for level in [0.2, 0.5, 0.8] {
            for other in [0.3, 0.7, 0.9] {
                let (date, sum) = (result.finish.value(at: level), result.cost.value(at: other))
                let (first, second) = (result.finish.chance(atMost: date), result.cost.chance(atMost: sum))
                let both = result.chance(finish: date, cost: sum)
                #expect(both <= min(first, second) && both >= first + second - 1 - 1e-12)
            }
        }
        let quantiles = stride(from: 0.05, to: 1, by: 0.05).map(result.finish.value(at:))
        #expect(quantiles == quantiles.sorted())
        #expect(result.finish.histogram(parts: 7).reduce(0, +) == result.runs)
        #expect(result.criticality.values.allSatisfy { (0...1).contains($0) })
    }

    @Test(arguments: Seed.many(12))
    func `P80 of two side by side is at least that of either, run for run`(_ seed: Seed) throws {
        var seed = seed
        var (one, other) = (model(&seed), model(&seed))
        let spreads = other.spreads
        other.spreads = [:]
        for place in other.network.activities.indices {
            let id = other.network.activities[place].id
            let renamed: ID<Network.Activity> = ID("other-\(id)")
            other.network.activities[place].id = renamed
            other.network.activities[place].links = other.network.activities[place].links.map {
                .init(ID("other-\($0.from)"), $0.kind, lag: $0.lag)
            }
            other.spreads[renamed] = spreads[id]
        }
        (one.risks, other.risks) = ([], [])
        other.correlation = one.correlation
        var both = one
        both.network.activities += other.network.activities
        both.spreads.merge(other.spreads) { $1 }
        // Common random numbers: what was added changes nothing of what was there.
        let results = try [one, other, both].map { try $0.run(512).finish.value(at: 0.8) }
        #expect(results[2] >= max(results[0], results[1]))
    }

    @Test(arguments: Seed.many(12))
    func `longer work is never sooner, run for run`(_ seed: Seed) throws {
        var seed = seed
        let model = model(&seed, plain: true)
        var longer = model
        let id = model.network.activities.randomElement(using: &seed)!.id
        longer.spreads[id] = model.spreads[id]!.scaled(by: 1.5)
        let (before, after) = (try model.run(512), try longer.run(512))
        #expect(zip(before.finish.sorted, after.finish.sorted).allSatisfy { $0 <= $1 + 1e-6 })
    }
}
