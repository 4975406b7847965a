import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct HazardTests {
    @Test func `late and dear is off track, with its reasons`() {
        let hazard = StatusTests.midway().status("2026-04-10").hazards[0]
        #expect(hazard.light == .offTrack)
        #expect(hazard.headline == "−6 d")
        #expect(hazard.detail == "EAC +15k")
        #expect(
            hazard.reasons == [
                "P50 finish 3 Jun, committed 22 May: 8 working days late", "EAC 135k, BAC 120k: +12.8%",
            ])
        #expect(hazard.rule.contains("5 working days") && hazard.rule.contains("5%"))
        #expect(hazard.trend.count == 6, "weeks since the start")
        #expect(close(hazard.trend.last, -6))
    }

    @Test func `on plan and on budget is on track`() {
        var world = World.opened()
        world.on("2026-03-02", .deliverable("D-01", "2026-03-02", "2026-05-15", 60_000), .baseline(1))
        world.on(
            "2026-04-10", .progress("D-01", 55, on: "2026-04-10"), .cost("D-01", 33_000, on: "2026-04-09"))
        let hazard = world.status("2026-04-10").hazards[0]
        #expect(hazard.light == .onTrack)
        #expect(hazard.headline == "on plan")
    }

    @Test func `work that stands on a plateau is looked at by its earliest position`() {
        var world = World.opened()
        world.on(
            "2026-03-02", .deliverable("D-01", "2026-03-02", "2026-03-27", 20_000),
            .deliverable("D-02", "2026-05-04", "2026-05-22", 20_000), .baseline(1))
        world.on(
            "2026-04-17", .progress("D-01", 100, on: "2026-04-17"), .cost("D-01", 20_000, on: "2026-04-16"))
        let status = world.status("2026-04-17")
        #expect(status.ambiguousDays == day("2026-03-27")...day("2026-05-01"))
        #expect(status.earnedSchedule.value?.schedulePerformanceIndex == .value(1))
        #expect(status.hazards[0].light == .attention)
        #expect(
            status.hazards[0].reasons.contains(
                "earned schedule ambiguous, 27 Mar to 1 May: by the earliest −15 d"))
    }

    @Test func `scope creeps by what was approved, against the first baseline`() {
        var world = World.opened()
        world.on("2026-03-02", .deliverable("D-01", "2026-03-02", "2026-05-22", 100_000), .baseline(1))
        world.on("2026-03-09", .change("C-01", 9_400), .change("C-02", 50_000))
        #expect(world.status("2026-03-09").hazards[1].headline == "0.0%")
        #expect(world.status("2026-03-09").hazards[1].detail == "2 to decide")
        #expect(world.status("2026-03-09").hazards[1].light == .onTrack)
        #expect(world.status("2026-03-24").hazards[1].light == .attention, "undecided for fifteen days")
        world.on("2026-03-10", .decided("C-01", .approved), .decided("C-02", .rejected))
        let crept = world.status("2026-03-10").hazards[1]
        #expect(crept.headline == "+9.4%")
        #expect(crept.light == .attention)
        #expect(crept.detail == "none to decide")
        world.on("2026-03-11", .deliverable("D-02", "2026-03-02", "2026-05-22", 100_000), .baseline(2))
        #expect(world.status("2026-03-11").hazards[1].headline == "+9.4%", "a new baseline hides nothing")
        world.on("2026-03-12", .change("C-03", 1_000), .decided("C-03", .approved))
        #expect(world.status("2026-03-12").hazards[1].light == .offTrack)
    }

    @Test func `work that no baseline has is creep`() {
        var world = StatusTests.midway()
        world.on("2026-04-10", .deliverable("D-03", "2026-04-13", "2026-05-22", 30_000))
        let hazard = world.status("2026-04-10").hazards[1]
        #expect(hazard.light == .attention)
        #expect(hazard.reasons.first == "not in the baseline: D-03")
    }

    @Test func `the reserve must cover the exposure`() {
        let hazard = RiskStandingTests.register().status("2026-03-02").hazards[3]
        #expect(hazard.light == .attention)
        #expect(hazard.headline == ".82")
        #expect(hazard.detail == "of exposure")
        #expect(hazard.reasons == ["contingency 150k covers .82 of the exposure of 182k"])
        var short = RiskStandingTests.register()
        short.on("2026-03-03", .reserve(145_000))
        #expect(short.status("2026-03-03").hazards[3].light == .offTrack)
        var bare = World.opened()
        bare.on("2026-03-02", .risk("R-01", 50...50, 10...10))
        #expect(bare.status("2026-03-02").hazards[3].light == .attention)
        #expect(bare.status("2026-03-02").hazards[3].headline == "n/a")
    }
}
