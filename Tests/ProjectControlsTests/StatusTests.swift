import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct StatusTests {
    /// Two packages in turn over sixty working days, the second begun late; day 30 is Friday 2026-04-10.
    static func midway() -> World {
        var world = World.opened(budget: 130_000)
        world.on(
            "2026-03-02", .deliverable("D-01", "2026-03-02", "2026-04-10", 60_000),
            .deliverable("D-02", "2026-04-13", "2026-05-22", 60_000), .baseline(1))
        world.on(
            "2026-04-10", .progress("D-01", 80, on: "2026-04-10"), .cost("D-01", 55_000, on: "2026-04-09"))
        return world
    }

    @Test func `the day is counted in working days`() {
        let status = Self.midway().status("2026-04-10")
        #expect(status.workingDay == 30)
        #expect(status.workingDays == 60)
        #expect(Self.midway().status("2026-04-12").workingDay == 30, "a Sunday adds nothing")
        #expect(Self.midway().status("2026-02-20").workingDay == 0, "before the start")
    }

    @Test func `half way with four fifths of the first half done`() {
        let status = Self.midway().status("2026-04-10")
        #expect(status.earnedValue.budgetAtCompletion == euros(120_000))
        #expect(status.earnedValue.plannedValue == euros(60_000))
        #expect(status.earnedValue.earnedValue == euros(48_000))
        #expect(status.earnedValue.actualCost == euros(55_000))
        #expect(status.earnedValue.baseline == 1)
        #expect(close(status.earnedSchedule.value?.position, 24))
        #expect(close(status.forecast.finish.value?.point, 66))
        // 1.027 × 66 lies in the 68th working day.
        #expect(status.forecast.finish.value?.days.p50 == status.axis.day(at: 1.027 * 66))
        #expect(status.forecast.finish.value?.days.p50 == day("2026-06-03"))
        #expect(status.forecast.finish.value?.delayDays == 8)
        #expect(status.forecast.referenceClass == "DSLIB, 114 projects, Batselier & Vanhoucke 2015")
    }

    @Test func `facts after the day do not count`() {
        var world = Self.midway()
        let before = world.status("2026-04-10")
        world.on(
            "2026-04-17", .progress("D-01", 100, on: "2026-04-17"), .cost("D-02", 9_000, on: "2026-04-16"))
        let again = world.status("2026-04-10")
        #expect(again.earnedValue == before.earnedValue)
        #expect(again.earnedSchedule == before.earnedSchedule)
        #expect(world.status("2026-04-17").earnedValue.earnedValue == euros(60_000))
    }

    @Test func `a later record overrules earlier ones from its own day on`() {
        var world = Self.midway()
        world.on("2026-04-13", .progress("D-01", 50, on: "2026-04-03"))
        #expect(world.status("2026-04-02").earnedValue.earnedValue == .zero)
        for iso in ["2026-04-03", "2026-04-10", "2026-04-13"] {
            #expect(world.status(iso).earnedValue.earnedValue == euros(30_000))
            let percent = world.project.deliverables["D-01"]?.percentComplete(on: day(iso))
            #expect(percent == Percent(50))
        }
    }

    @Test func `without a baseline the present plan stands in, and says so`() {
        var world = World.opened()
        world.on("2026-03-02", .deliverable("D-01", "2026-03-02", "2026-05-22", 60_000))
        let status = world.status("2026-03-13")
        #expect(status.earnedValue.baseline == nil)
        #expect(status.earnedValue.plannedValue == euros(10_000))
        #expect(status.earnedValue.unbaselined.isEmpty)
    }

    @Test func `what no baseline has earns nothing, but what it costs counts`() {
        var world = Self.midway()
        world.on(
            "2026-04-10", .deliverable("D-03", "2026-04-13", "2026-05-22", 30_000),
            .progress("D-03", 50, on: "2026-04-10"), .cost("D-03", 10_000, on: "2026-04-10"))
        let status = world.status("2026-04-10")
        #expect(status.earnedValue.earnedValue == euros(48_000))
        #expect(status.earnedValue.actualCost == euros(65_000))
        #expect(status.earnedValue.unbaselined == ["D-03"])
        world.on("2026-04-13", .baseline(2))
        let anew = world.status("2026-04-13")
        #expect(anew.earnedValue.earnedValue == euros(63_000))
        #expect(anew.earnedValue.unbaselined.isEmpty)
        #expect(
            world.status("2026-04-10").earnedValue.baseline == 1, "the last baseline on or before the day")
    }

    @Test func `an empty project is full of reasons and of no lights`() {
        let status = World.opened().status("2026-03-16")
        #expect(status.earnedSchedule == .undefined("no deliverable has a budget yet"))
        #expect(status.forecast.finish.reason == "no deliverable has a budget yet")
        #expect(status.forecast.cost.reason == "nothing is planned")
        #expect(status.forecast.chanceOfBoth.reason != nil)
        #expect(status.burnDown.forecast.isEmpty)
        #expect(status.burnDown.workEnds.reason != nil)
        #expect(status.currentPhase == nil)
        #expect(status.hazards.map(\.light) == [.unknown, .unknown, .unknown, .unknown, .unknown])
        #expect(status.hazards.map(\.kind) == HazardKind.allCases)
        #expect(status.hazards.allSatisfy { !$0.reasons.isEmpty && !$0.rule.isEmpty })
        // A project that nobody has opened.
        _ = Status(of: Project(), asOf: day("2026-03-16"))
    }

    @Test func `nothing is forecast before two percent or without cost`() {
        var world = World.opened()
        world.on("2026-03-02", .deliverable("D-01", "2026-03-02", "2026-05-22", 60_000), .baseline(1))
        world.on("2026-03-06", .progress("D-01", 1, on: "2026-03-06"))
        let early = world.status("2026-03-06")
        #expect(early.forecast.finish.reason == "less than 2% is complete")
        #expect(early.forecast.cost.reason == "no actual cost yet")
        #expect(early.hazards[0].light == .unknown)
        #expect(
            early.hazards[0].reasons == [
                "no forecast of the finish: less than 2% is complete", "no EAC: no actual cost yet",
            ])
    }

    @Test func `finished work has an end, not a forecast`() {
        var world = Self.midway()
        world.on(
            "2026-05-18", .progress("D-01", 100, on: "2026-04-17"), .progress("D-02", 100, on: "2026-05-15"))
        let status = world.status("2026-05-18")
        #expect(status.forecast.finish.value?.days.p10 == day("2026-05-15"))
        #expect(status.forecast.finish.value?.days.p90 == day("2026-05-15"))
        #expect(status.forecast.finish.value?.delayDays == -5)
        #expect(status.forecast.chanceOfDate == .value(1))
        #expect(status.forecast.cost.value?.sums.p50 == euros(55_000))
        #expect(status.forecast.chanceOfBudget == .value(1))
        #expect(status.burnDown.workEnds == .value(day("2026-05-15")))
    }

    @Test func `what is unfinished on the promised day is late for certain`() {
        let status = Self.midway().status("2026-05-22")
        #expect(status.forecast.chanceOfDate == .value(0))
        #expect(status.hazards[0].light == .offTrack)
    }

    @Test func `weekend work earns on the next working day`() {
        var world = World.opened()
        world.on("2026-03-02", .deliverable("D-01", "2026-03-07", "2026-03-08", 1_000), .baseline(1))
        #expect(world.status("2026-03-08").earnedValue.plannedValue == .zero)
        #expect(world.status("2026-03-09").earnedValue.plannedValue == euros(1_000))
    }
}
