import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct ChangeStandingTests {
    private static func world() -> World {
        var world = World.opened()
        world.settle()
        world.on("2026-03-02", .deliverable("D-01", "2026-03-02", "2026-05-22", 120_000), .baseline(1))
        return world
    }

    @Test func `growth is told gross and net, and by the month`() {
        // The proportions of IBM's example: 12 added, 9 modified, 4 taken out, of 120.
        var world = Self.world()
        world.on(
            "2026-03-09", .wish("C-01", .add, by: "mia", 12_000), .wish("C-02", .modify, by: "tom", 9_000),
            .wish("C-03", .remove, by: "lena", -4_000), .wish("C-04", .add, by: "mia", 99_000))
        world.on("2026-04-01", .approved("C-01"), .approved("C-02"), .approved("C-03"))
        let growth = world.status("2026-05-02").scopeGrowth
        #expect(close(growth.gross.value, 25.0 / 120))
        #expect(close(growth.net.value, 17.0 / 120), "money that a modification costs is more money")
        #expect(growth.netCost == euros(17_000))
        #expect(growth.months.map(\.day) == [day("2026-03-31"), day("2026-04-30"), day("2026-05-02")])
        #expect(growth.months.map(\.gross) == [0, 25.0 / 120, 25.0 / 120])
        #expect(growth.months.map(\.net) == [0, 17.0 / 120, 17.0 / 120])
        // Sixty-one days are 2.0041 months: (137/120)^(1/2.0041) − 1.
        #expect(close(growth.monthlyRate.value, 0.06834, within: 1e-4))
        #expect(world.status("2026-03-31").scopeGrowth.net == .value(0))
        #expect(World.opened().status("2026-03-31").scopeGrowth.net.value == nil)
    }

    @Test func `work that began before the approval is shadow scope`() throws {
        var world = Self.world()
        world.on("2026-03-09", .wish("C-01", by: "mia", 5_000))
        world.on("2026-03-10", .brought("D-02", by: "C-01", "2026-03-10", "2026-03-27", 5_000))
        #expect(world.status("2026-03-12").changes[0].workedBefore == nil)
        world.on("2026-03-13", .cost("D-02", 800, on: "2026-03-12"))
        #expect(world.status("2026-03-13").changes[0].workedBefore == day("2026-03-12"))
        var hazard = world.status("2026-03-13").hazards[1]
        #expect(hazard.light == .attention)
        #expect(hazard.reasons.contains("work on C-01 (D-02) began 12 Mar, without an approval"))
        world.on("2026-03-16", .approved("C-01", by: "tom"), .baseline(2))
        hazard = world.status("2026-03-16").hazards[1]
        #expect(hazard.reasons.contains("work on C-01 (D-02) began 12 Mar, before its approval on 16 Mar"))
        #expect(world.status("2026-03-11").changes[0].workedBefore == nil, "as it was known then")
    }

    @Test func `work that begins on the day of the approval is none`() {
        var world = Self.world()
        world.on("2026-03-09", .wish("C-01", by: "mia"), .approved("C-01", by: "tom"))
        world.on("2026-03-10", .brought("D-02", by: "C-01", "2026-03-10", "2026-03-27", 5_000))
        world.on("2026-03-11", .progress("D-02", 10, on: "2026-03-09"))
        #expect(world.status("2026-03-11").changes[0].workedBefore == nil)
    }

    @Test func `turnaround is told in working days`() {
        var world = Self.world()
        #expect(world.status("2026-03-02").turnaround.median.reason == "no request has been decided yet")
        for (id, cost) in [("C-01", 1), ("C-02", 2), ("C-03", 3), ("C-04", 4), ("C-05", 5)] {
            world.on("2026-03-06", .wish(id, by: "mia", cost))
        }
        // A Friday: one, five and eleven working days later; one put off, one waiting.
        world.on("2026-03-09", .decided("C-01", .rejected))
        world.on("2026-03-13", .decided("C-02", .rejected))
        world.on("2026-03-23", .decided("C-03", .rejected), .decided("C-04", .deferred))
        let turnaround = world.status("2026-03-23").turnaround
        #expect(turnaround.median == .value(5))
        #expect(turnaround.decidedCount == 3)
        #expect(close(turnaround.withinAgreed.value, 2.0 / 3))
        #expect(turnaround.agreed == WorkDays(10) && !turnaround.isAgreed)
        #expect(turnaround.waitingCount == 1 && turnaround.oldestWaiting == 11)
        #expect(turnaround.overdueCount == 1)
        var agreed = TurnaroundSet()
        agreed.within = WorkDays(15)
        world.on("2026-03-23", .turnaroundSet(agreed))
        #expect(world.status("2026-03-23").turnaround.withinAgreed == .value(1))
        #expect(world.status("2026-03-23").turnaround.overdueCount == 0)
        #expect(world.status("2026-03-10").turnaround.median == .value(1), "as it was then")
    }

    @Test func `approval by who asked is said, where one was alone`() {
        var world = Self.world()
        world.on("2026-03-09", .wish("C-01", by: "mia"), .approved("C-01", by: "mia"))
        #expect(world.status("2026-03-09").changes[0].isSelfApproved)
        #expect(
            world.status("2026-03-09").hazards[1].reasons.contains(
                "C-01 was approved by mia, who asked for it"))
    }
}
