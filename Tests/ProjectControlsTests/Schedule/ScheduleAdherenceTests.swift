import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct ScheduleAdherenceTests {
    @Test func `A, B and C of 100 each, two periods each, EV 100, 20 and 40 after three`() {
        // Computed for this project: ES 3.2, PV at ES 100, 60 and 0, p = 120 / 160 = .75.
        let schedule = EarnedSchedule(earned: 160, planned: (0...6).map { Double($0) * 50 }, actualTime: 3)
        #expect(close(schedule.position, 3.2))
        #expect(scheduleAdherence(earned: [100, 20, 40], plannedAtPosition: [100, 60, 0]) == .value(0.75))
        #expect(
            scheduleAdherence(earned: [0], plannedAtPosition: [0]) == .undefined("nothing is earned yet"))
    }

    @Test func `work in the order of the plan adheres to it`() {
        let status = StatusTests.midway().status("2026-04-10")
        #expect(close(status.scheduleAdherence.value, 1))
        var world = StatusTests.midway()
        world.on("2026-04-10", .progress("D-02", 20, on: "2026-04-10"))
        // 12,000 of 60,000 was earned on what was not due.
        #expect(close(world.status("2026-04-10").scheduleAdherence.value, 0.8))
    }
}
