import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

@Suite struct ContingencyTests {
    @Test func `five risks whose sums can be counted`() {
        // In thousands: (.3, 50) (.2, 80) (.5, 20) (.1, 200) and the opportunity (.4, −15). Computed for this
        // project: EMV 55, σ 72.82, P(≤0) .252, P(≤20) .504, P(≤85) .8082.
        let thousand: Int64 = 100_000
        let contingency = Contingency(
            [(0.3, 50), (0.2, 80), (0.5, 20), (0.1, 200), (0.4, -15)].map {
                Contingency.Outcomes(chance: $0.0, impact: $0.1 * thousand)
            })
        #expect(contingency.mean == euros(55_000))
        #expect(close(contingency.deviation.amount, 72.82 * Double(thousand), within: 1e-4))
        #expect(contingency.p50 == euros(20_000))
        #expect(contingency.p80 == euros(85_000))
        #expect(contingency.p90 == euros(150_000))
        #expect(close(contingency.chance(atMost: .zero), 0.252))
        #expect(close(contingency.chance(atMost: euros(20_000)), 0.504))
        #expect(close(contingency.chance(atMost: euros(85_000)), 0.8082, within: 5e-5))
        #expect(contingency.chance(atMost: euros(-15_001)) == 0)
        #expect(close(contingency.chance(atMost: euros(350_000)), 1))
    }

    @Test func `the parts of a range hold the chances of their sums, each sum once`() {
        let thousand: Int64 = 100_000
        let contingency = Contingency(
            [(0.3, 50), (0.2, 80), (0.5, 20), (0.1, 200), (0.4, -15)].map {
                Contingency.Outcomes(chance: $0.0, impact: $0.1 * thousand)
            })
        let halves = contingency.chances(in: euros(-15_000)...euros(350_000), parts: 1)
        #expect(halves.count == 1 && close(halves[0], 1))
        let parts = contingency.chances(in: euros(-20_000)...euros(360_000), parts: 19)
        #expect(close(parts.reduce(0, +), 1))
        // Up to 0, and up to 20.
        #expect(close(parts[0], 0.252))
        #expect(close(parts[0] + parts[1], 0.504))
        #expect(contingency.chances(in: .zero...euros(1), parts: 0).isEmpty)
    }

    @Test func `a range keeps its mean and the variance of an even spread`() {
        var world = World.opened()
        world.on("2026-03-02", .risk("R-01", 100...100, 40_000...100_000))
        let standing = world.status("2026-03-02")
        let contingency = standing.exposure.contingency.value
        #expect(contingency?.mean == euros(70_000))
        #expect(close(contingency?.deviation.amount, 6_000_000 / 12.0.squareRoot(), within: 1e-6))
    }

    @Test(arguments: Seed.many(20))
    func `percentiles rise, and the mean survives impacts that fit no lattice`(_ seed: Seed) {
        var seed = seed
        let risks = (0..<Int.random(in: 1...12, using: &seed)).map { _ in
            Contingency.Outcomes(
                chance: Double.random(in: 0...1, using: &seed),
                impact: Int64.random(in: -3_000_003...20_000_003, using: &seed))
        }
        let contingency = Contingency(risks)
        #expect(contingency.p50 <= contingency.p80)
        #expect(contingency.p80 <= contingency.p90)
        var mean = 0.0
        var last = Money(minor: -1_000_000_000)
        for step in 1...100 {
            let value = contingency.value(at: Double(step) / 100)
            #expect(last <= value)
            last = value
            mean += value.amount / 100
        }
        #expect(
            (mean - contingency.mean.amount).magnitude < 0.05 * max(1e6, contingency.deviation.amount * 3))
        #expect(close(contingency.chance(atMost: contingency.value(at: 1)), 1))
    }
}
