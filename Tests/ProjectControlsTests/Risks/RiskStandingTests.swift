import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct RiskStandingTests {
    /// The register of the pictures: fourteen open risks, exposure 182k, reserve 150k.
    static func register() -> World {
        var world = World.opened()
        world.on(
            "2026-03-02", .risk("R-02", 20...20, 200_000...200_000), .risk("R-07", 30...50, 40_000...90_000),
            .risk("R-11", 15...25, 80_000...140_000), .risk("R-04", 20...40, 50_000...70_000),
            .risk("R-13", 25...35, 40_000...60_000), .risk("R-09", 30...50, 25_000...45_000),
            .risk("R-05", 40...60, 20_000...32_000), .risk("R-16", 25...35, 36_000...44_000),
            .risk("R-01", 20...30, 36_000...44_000), .risk("R-14", 30...40, 16_000...24_000),
            .risk("R-08", 40...60, 10_000...14_000), .risk("R-15", 8...12, 40_000...60_000),
            .risk("R-10", 20...30, 12_000...20_000), .risk("R-17", 40...60, 16_000...24_000, .opportunity),
            .reserve(150_000))
        return world
    }

    @Test func `risks stand by their expected value, opportunities last`() {
        let status = Self.register().status("2026-03-02")
        let figures = status.risks.map { "\($0.id) \(PlainFigures.money($0.expectedValue, .euro))" }
        #expect(
            figures == [
                "R-02 40k", "R-07 26k", "R-11 22k", "R-04 18k", "R-13 15k", "R-09 14k", "R-05 13k",
                "R-16 12k",
                "R-01 10k", "R-14 7k", "R-08 6k", "R-15 5k", "R-10 4k", "R-17 −10k",
            ])
        #expect(status.risks[0].light == .offTrack)
        #expect(status.risks[1...8].allSatisfy { $0.light == .attention })
        #expect(status.risks[9...].allSatisfy { $0.light == .onTrack })
    }

    @Test func `the reserve covers .82 of the exposure`() {
        let exposure = Self.register().status("2026-03-02").exposure
        #expect(exposure.openCount == 14)
        #expect(exposure.exposure == euros(182_000))
        #expect(close(exposure.cover.value, 0.824, within: 1e-3))
        // The pictures say 161k, 278k and 343k, and that the reserve is enough with 46 percent.
        let contingency = exposure.contingency.value!
        #expect(contingency.mean == euros(182_000))
        #expect(close(contingency.p50.amount, 16_100_000, within: 0.02))
        #expect(close(contingency.p80.amount, 27_800_000, within: 0.02))
        #expect(close(contingency.p90.amount, 34_300_000, within: 0.02))
        #expect(close(exposure.chanceOfReserve.value, 0.46, within: 0.02))
    }

    @Test func `a risk counts from its day until it is closed or has happened`() {
        var world = Self.register()
        world.on("2026-03-16", .closed("R-02"))
        #expect(world.status("2026-03-15").risks.count == 14)
        #expect(world.status("2026-03-16").risks.count == 13)
        #expect(world.status("2026-03-01").risks.isEmpty)
        #expect(world.status("2026-03-01").exposure.cover == .undefined("no open risk is recorded"))
    }

    @Test func `a trigger within thirty days is near`() {
        var world = World.opened()
        world.on("2026-03-02", .risk("R-01", 10...10, 10...10, proximity: "2026-04-15"))
        #expect(!world.status("2026-03-15").risks[0].isNear)
        #expect(world.status("2026-03-16").risks[0].isNear)
        #expect(world.status("2026-05-01").risks[0].isNear)
    }

    @Test func `what is left after an answer stands beside what is assessed`() {
        var world = World.opened()
        world.on("2026-03-02", .risk("R-07", 30...50, 40_000...90_000))
        #expect(world.status("2026-03-02").risks[0].residual == nil)
        var answer = RiskAnswered()
        answer.id = "R-07"
        answer.residualProbability = Percent(15)...Percent(25)
        world.on("2026-03-02", .riskAnswered(answer))
        #expect(world.status("2026-03-02").risks[0].residual?.expectedValue == euros(13_000))
        answer.residualImpact = euros(20_000)...euros(50_000)
        world.on("2026-03-02", .riskAnswered(answer))
        let risk = world.status("2026-03-02").risks[0]
        #expect(risk.residual?.expectedValue == euros(7_000))
        #expect(risk.expectedValue == euros(26_000), "until it is assessed anew")
    }
}
