import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

extension SimulationModel {
    /// Activities as `A:1-2-3:B C`: a name, three points and what it waits for.
    init(_ text: String, _ shape: EstimateShape) {
        var activities: [Network.Activity] = []
        var spreads: [ID<Network.Activity>: Spread] = [:]
        for word in text.split(separator: "\n").flatMap({ $0.split(separator: ",") }) {
            let parts = word.split(separator: ":", omittingEmptySubsequences: false)
            let id: ID<Network.Activity> = ID(parts[0].filter { $0 != " " })
            let points = parts[1].split(separator: "-").map { WorkDays(hundredths: Int(Double($0)! * 100)) }
            let links =
                parts.count > 2 ? parts[2].split(separator: " ").map { Network.Link(ID(String($0))) } : []
            activities.append(.init(id, points[1], after: links))
            spreads[id] = shape.spread(ThreePoint(points[0], points[1], points[2]))
        }
        self.init(Network(activities), spreads)
    }

    /// J. Heizer and B. Render, "General Foundry".
    static func generalFoundry(_ shape: EstimateShape) -> SimulationModel {
        SimulationModel(
            "A:1-2-3,B:2-3-4,C:1-2-3:A,D:2-4-6:B,E:1-4-7:C,F:1-2-9:C,G:3-4-11:D E,H:1-2-3:F G", shape)
    }

    /// F. Hillier and G. Lieberman, "Reliable Construction Co.".
    static let reliableConstruction = SimulationModel(
        "A:1-2-3,B:2-3.5-8:A,C:6-9-18:B,D:4-5.5-10:C,E:1-4.5-5:C,F:4-4-10:E,G:5-6.5-11:D,H:5-8-17:E G,"
            + "I:3-7.5-9:C,J:3-9-9:F I,K:4-4-4:J,L:1-5.5-7:J,M:1-2-3:H,N:5-5.5-9:K L", .betaPERT)

    func run(_ runs: Int = 12_000, seed: UInt64 = 1) throws -> SimulationResult {
        var simulation = try Simulation(self, seed: seed, runs: .exactly(runs))
        simulation.finish()
        return try #require(simulation.result.value)
    }
}

/// Vectors computed with numpy (400,000 runs), scipy or by hand. What is told of 12,000 runs is good to about
/// four standard errors: .014 of a probability at one half.
@Suite struct SimulationTests {
    @Test func `General Foundry as beta-PERT: mean 15.23, P(≤16) .690, P80 16.66`() throws {
        let result = try SimulationModel.generalFoundry(.betaPERT).run()
        #expect(close(result.finish.mean, 15.23, within: 0.05))
        #expect(close(result.finish.chance(atMost: 16), 0.690, within: 0.014))
        #expect(close(result.finish.value(at: 0.8), 16.66, within: 0.08))
    }

    @Test func `General Foundry as triangles: mean 16.27, P(≤16) .485`() throws {
        let result = try SimulationModel.generalFoundry(.triangular).run()
        #expect(close(result.finish.mean, 16.27, within: 0.06))
        #expect(close(result.finish.chance(atMost: 16), 0.485, within: 0.014))
    }

    @Test func `Reliable Construction has the quantiles and criticalities that numpy found`() throws {
        let result = try SimulationModel.reliableConstruction.run()
        #expect(close(result.finish.mean, 44.33, within: 0.1))
        #expect(close(result.finish.chance(atMost: 44), 0.474, within: 0.014))
        #expect(close(result.finish.chance(atMost: 47), 0.816, within: 0.012))
        for (level, known) in [(0.1, 40.64), (0.5, 44.21), (0.8, 46.81), (0.9, 48.23)] {
            #expect(close(result.finish.value(at: level), known, within: 0.12))
        }
        let known = [
            "A": 1, "B": 1, "C": 1, "J": 0.902, "N": 0.902, "E": 0.832, "F": 0.832, "L": 0.746, "K": 0.157,
            "D": 0.098, "G": 0.098, "H": 0.098, "M": 0.098, "I": 0.070,
        ]
        for (id, share) in known {
            #expect(close(result.criticality[ID(id)], share, within: 0.012), "\(id)")
        }
    }

    /// flylib, "PERT"; the critical path 1-3-5-7 has μ = 24 and σ² = 5, and P(≤ 28) = Φ(4/√5) = .9633. The mean and
    /// the variance of its parts are exact; the simulation of the one path says so.
    @Test func `Taylor's critical path has the mean 24 and the variance 5`() throws {
        let parts: [Spread] = [
            .betaPERT(5, 8, 17), .betaPERT(3, 5, 7), .betaPERT(4, 6, 8), .betaPERT(3, 4, 5),
        ]
        #expect(parts.reduce(0) { $0 + $1.mean } == 24)
        // PERT's (b − a)²/36 is what adds up to 5.
        #expect(close(PlainArithmetic.normalChance(4 / 5.0.squareRoot()), 0.9632, within: 1e-4))
        let result = try SimulationModel(
            "1:5-8-17,2:7-10-13,3:3-5-7:1,4:1-3-5:2,5:4-6-8:3,6:3-3-3:4,7:3-4-5:5", .betaPERT
        ).run()
        #expect(close(result.finish.mean, 24.03, within: 0.06))
    }

    /// Exact: P(all ≤ 10) = 2⁻ᵏ; the P80 of the largest of k is the normal quantile of .8^(1/k).
    @Test(arguments: [
        (1, 10.0, 11.683), (2, 11.13, 12.501), (3, 11.69, 12.927), (5, 12.33, 13.420), (10, 13.08, 14.026),
    ])
    func `parallel paths finish later than any of them`(_ count: Int, _ mean: Double, _ p80: Double) throws {
        var model = SimulationModel(Network((0..<count).map { .init(ID("\($0)"), WorkDays(10)) }))
        for activity in model.network.activities { model.spreads[activity.id] = .normal(10, 2) }
        let result = try model.run()
        #expect(close(result.finish.mean, mean, within: 0.06))
        #expect(close(result.finish.value(at: 0.8), p80, within: 0.08))
        var chance = 1.0
        for _ in 0..<count { chance /= 2 }
        #expect(abs(result.finish.chance(atMost: 10) - chance) < 0.015)
    }

    /// Duration Tri(10, 12, 18), cost Tri(400, 450, 600) + 30 a day: P70 14.20 and 917.2, correlation .768, both at
    /// their P70 kept in .608 and not in .70.
    @Test func `a date and a budget that are each kept in 70 of 100 are both kept in 61`() throws {
        var model = SimulationModel(Network([.init("A", 12)]), ["A": .triangular(10, 12, 18)])
        model.costs["A"] = .init(fixed: .triangular(400, 450, 600), rate: 30)
        let result = try model.run(40_000)
        let (date, sum) = (result.finish.value(at: 0.7), result.cost.value(at: 0.7))
        #expect(close(date, 14.20, within: 0.05) && close(sum, 917.2, within: 2.5))
        #expect(close(result.chance(finish: date, cost: sum), 0.608, within: 0.01))
        let driver = try #require(result.drivers().first)
        #expect(driver.source == .activity("A") && close(driver.finishCorrelation, 1, within: 1e-4))
        #expect(close(driver.costCorrelation, 0.768, within: 0.01))
        let pair = result.pair(at: 0.7)
        #expect(pair.percentile > 0.7 && result.chance(finish: pair.finish, cost: pair.cost) >= 0.7)
        let needed = try #require(result.cost(for: pair.finish, at: 0.7))
        #expect(needed <= pair.cost && result.chance(finish: pair.finish, cost: needed) >= 0.7)
        #expect(result.cost(for: date, at: 0.75) == nil)
    }

    /// Exact for the bivariate normal distribution at both P70.
    @Test(arguments: [(0.0, 0.4900), (0.3, 0.5281), (0.6, 0.5727), (0.8, 0.6112), (0.9, 0.6376)])
    func `normal scores are correlated as told`(_ correlation: Double, _ joint: Double) throws {
        var model = SimulationModel(Network([.init("A", 50), .init("B", 50)]), correlation: correlation)
        model.spreads = ["A": .normal(50, 5), "B": .normal(20, 1)]
        // A alone decides the finish, B alone the cost.
        model.costs["B"] = .init(rate: 1)
        let result = try model.run()
        let both = result.chance(finish: result.finish.value(at: 0.7), cost: result.cost.value(at: 0.7))
        #expect(close(both, joint, within: 0.025))
    }

    /// Risks of (.3, 50) (.2, 80) (.5, 20) (.1, 200) (.4, −15): mean 55, σ 72.82, P80 85, exact by
    /// convolution.
    @Test func `risks add up to the exact distribution`() throws {
        var model = SimulationModel(Network([.init("A", 1)]))
        for (place, risk) in [(0.3, 50.0), (0.2, 80), (0.5, 20), (0.1, 200), (0.4, -15)].enumerated() {
            model.risks.append(.init(ID("R-\(place)"), probability: risk.0, cost: .certain(risk.1)))
        }
        let result = try model.run(40_000)
        #expect(close(result.cost.mean, 55, within: 1.5) && close(result.cost.deviation, 72.82, within: 1.5))
        // Exact: P(≤ 0) = .252, P(≤ 20) = .504, P(≤ 85) = .8082.
        for (sum, chance) in [(0.0, 0.252), (20, 0.504), (85, 0.8082)] {
            #expect(close(result.cost.chance(atMost: sum), chance, within: 0.01))
        }
        #expect(result.contingency(at: 0.8).cost == 85)
        #expect(result.drivers().count == 5)
    }

    @Test func `a risk lengthens what it is about, or moves the finish`() throws {
        let network = Network([.init("A", 10), .init("B", 8)])
        var model = SimulationModel(network, burnRate: 100)
        model.risks = [.init("R-01", probability: 1, delay: .certain(1), activity: "B")]
        #expect(try model.run(64).finish.sorted.allSatisfy { $0 == 10 })
        model.risks = [.init("R-01", probability: 1, delay: .certain(3), activity: "B")]
        var result = try model.run(64)
        #expect(result.finish.sorted.allSatisfy { $0 == 11 })
        #expect(result.cost.sorted.allSatisfy { $0 == 1100 } && result.plannedCost == 1000)
        #expect(result.criticality == ["A": 0, "B": 1])
        model.risks = [.init("R-01", probability: 0.25, delay: .uniform(2, 4))]
        result = try model.run(8_192)
        #expect(close(result.finish.mean, 10.75, within: 0.05))
        #expect(close(result.finish.chance(atMost: 10), 0.75, within: 0.02))
        let driver = try #require(result.drivers().first)
        #expect(
            driver.source == .risk("R-01") && driver.lowFinish == 10
                && close(driver.highFinish, 13, within: 0.05))
    }

    @Test func `what cannot be simulated is named`() throws {
        let network = Network([.init("A", 10)])
        #expect(throws: SimulationError.estimate("A")) {
            _ = try Simulation(SimulationModel(network, ["A": .triangular(3, 2, 4)]))
        }
        #expect(throws: SimulationError.risk("R-01")) {
            _ = try Simulation(
                SimulationModel(network, risks: [.init("R-01", probability: 0.5, activity: "X")]))
        }
        #expect(throws: SimulationError.correlation) {
            _ = try Simulation(SimulationModel(network, correlation: 1))
        }
        #expect(throws: SimulationError.network(.unknown("X", neededBy: "A"))) {
            _ = try Simulation(SimulationModel(Network([.init("A", 1, "X")])))
        }
        #expect(try Simulation(SimulationModel(network)).result.reason == "no run has been made yet")
    }

    @Test func `runs go on until P80 is known to a hundredth of the span`() throws {
        var simulation = try Simulation(.generalFoundry(.triangular))
        #expect(simulation.progress == 0)
        simulation.advance()
        #expect(simulation.progress > 0 && simulation.progress < 1 && !simulation.isFinished)
        simulation.finish()
        let result = try #require(simulation.result.value)
        #expect(result.finish.relativeError < 0.01 && result.runs < 8_192 && simulation.progress == 1)
    }
}
