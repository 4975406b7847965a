import ProjectModel
import Testing

@testable import ProjectControls

struct CostStatusTests {
    @Test func `a budget is left over by what is spent and what is promised`() throws {
        var world = World.planned
        world.on(
            "2026-03-10", .cost("D-01", 18_000, on: "2026-03-10"),
            .committed("CM-01", "D-01", 9_000, due: "2026-03-31"))
        let cost = try #require(world.status("2026-03-10").costs.packages.first)
        #expect(cost.left == .value(euros(3_000)) && cost.light == .onTrack)
        world.on("2026-03-10", .committed("CM-02", "D-01", 4_000, due: "2026-03-20"))
        let costs = world.status("2026-03-10").costs
        #expect(costs.packages[0].left == .value(euros(-1_000)) && costs.packages[0].light == .attention)
        #expect(costs.commitments.map(\.id) == ["CM-02", "CM-01"] && costs.committed == euros(13_000))
    }

    @Test func `a commitment that is due and not paid is off track, and says so in the watch strip`() {
        var world = World.planned
        world.on("2026-03-10", .committed("CM-01", "D-01", 9_000, due: "2026-03-20"))
        #expect(world.status("2026-03-20").costs.commitments.map(\.light) == [.attention])
        let status = world.status("2026-03-21")
        #expect(status.costs.commitments.map(\.light) == [.offTrack])
        #expect(status.hazards[0].reasons.contains("9k due and not paid, first CM-01 of 20 Mar"))
        #expect(status.hazards[0].rule.contains("due and not paid"))
        #expect(!world.status("2026-03-20").hazards[0].rule.contains("due and not paid"))
    }

    @Test func `a reserve is drawn down against the exposure, and below zero it is off track`() throws {
        var world = World.planned
        world.on("2026-03-02", .reserve(10_000), .risk("R-01", 50...50, 8_000...8_000))
        world.on("2026-03-10", .drawn(4_000, for: "a second pilot"))
        let reserve = try #require(world.status("2026-03-16").costs.reserve(.contingency))
        #expect(reserve.left == .value(euros(6_000)) && reserve.drawn == euros(4_000))
        #expect(reserve.set == euros(10_000) && reserve.draws.map(\.reason) == ["a second pilot"])
        #expect(reserve.trend.map(\.left) == [euros(10_000), euros(10_000), euros(6_000)])
        #expect(reserve.trend.last?.exposure == euros(4_000))
        world.on("2026-03-17", .drawn(7_000, for: "a third"))
        let status = world.status("2026-03-18")
        #expect(status.costs.reserve(.contingency)?.isOverdrawn == true)
        #expect(status.hazards[0].light == .offTrack)
        #expect(
            status.costs.exceptions.contains { $0.figure == .contingency && $0.since == day("2026-03-17") })
    }

    @Test func `costs before the first day count, and are warned of`() {
        var world = World.planned
        world.on("2026-03-02", .cost("D-01", 500, on: "2026-02-20"))
        let status = world.status("2026-03-02")
        #expect(status.costs.before == euros(500) && status.earnedValue.actualCost == euros(500))
        #expect(
            status.hazards[0].reasons.contains(
                "costs of 500 are dated before the first day, 2 Mar"))
        world.on("2026-06-01", .cost("D-01", 700, on: "2026-05-25"))
        #expect(world.status("2026-06-01").costs.behind == euros(700))
    }

    @Test func `what is overspent is explained by causes, and the rest is named`() {
        var world = World.planned
        world.on(
            "2026-03-10", .progress("D-01", 20, on: "2026-03-10"), .cost("D-01", 10_000, on: "2026-03-10"),
            .explained("D-01", .talent, "nobody knows the old system", cost: 2_500),
            .explained("D-01", .vendor, "two visits", cost: 500))
        let costs = world.status("2026-03-10").costs
        #expect(costs.causes.map(\.cause) == [.talent, .vendor])
        #expect(costs.causes.map(\.cost) == [euros(2_500), euros(500)])
        // EV 6,000 and AC 10,000: 4,000 over, of which 3,000 are explained.
        #expect(costs.unexplained == euros(1_000))
    }

    @Test func `an exception names the day since which the figure is out of its tolerance`() throws {
        var world = World.planned
        world.on(
            "2026-03-13", .progress("D-01", 50, on: "2026-03-13"), .cost("D-01", 15_000, on: "2026-03-13"))
        #expect(world.status("2026-03-13").costs.exceptions.isEmpty)
        world.on("2026-03-18", .cost("D-01", 20_000, on: "2026-03-18"))
        let exceptions = world.status("2026-03-24").costs.exceptions
        let cost = try #require(exceptions.first { $0.figure == .cost })
        #expect(cost.since == day("2026-03-18") && !cost.isOlder)
        let finish = try #require(exceptions.first { $0.figure == .finish })
        #expect(finish.since > day("2026-03-18") && finish.since <= day("2026-03-24"))
    }

    @Test func `the forecast that exceptions look back with is that of the status`() {
        var world = World.planned
        world.on("2026-03-13", .progress("D-01", 40, on: "2026-03-13"))
        for iso in ["2026-03-13", "2026-03-20", "2026-04-30"] {
            let facts = Facts(world.project, asOf: day(iso))
            #expect(facts.medianFinish(on: day(iso)) == world.status(iso).forecast.finish.value?.days.p50)
        }
    }
}
