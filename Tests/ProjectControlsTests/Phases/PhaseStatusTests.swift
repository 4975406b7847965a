import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct PhaseStatusTests {
    /// Planning to 2026-03-27, execution from 2026-03-30, closure in the last week; monitoring all along.
    static func world() -> World {
        var world = World.opened()
        world.on(
            "2026-03-02", .phase(.planning, "2026-03-02", "2026-03-27", gate: "2026-03-27"),
            .phase(.execution, "2026-03-30", "2026-05-15", gate: "2026-05-15"),
            .phase(.monitoring, "2026-03-02", "2026-05-22"), .phase(.closure, "2026-05-18", "2026-05-22"),
            .criterion("X-01", .execution), .criterion("X-02", .execution),
            .deliverable("D-01", "2026-03-02", "2026-03-27", 20_000, phase: .planning),
            .deliverable("D-02", "2026-03-30", "2026-05-08", 60_000),
            .deliverable("D-03", "2026-05-18", "2026-05-22", 5_000, phase: .closure), .baseline(1))
        world.on("2026-03-27", .progress("D-01", 100, on: "2026-03-27"), .gate(.planning, .go))
        world.on("2026-04-24", .progress("D-02", 50, on: "2026-04-24"), .met("X-02"))
        return world
    }

    @Test func `each phase stands where its work and its gate say`() {
        let phases = Self.world().status("2026-04-24").phases
        #expect(phases.map(\.phase) == Phase.allCases)
        #expect(phases.map(\.state) == [.upcoming, .done, .active, .active, .upcoming])
        #expect(phases[0].percentComplete == .undefined("no deliverable with a budget"))
        #expect(phases[1].percentComplete == .value(1))
        #expect(phases[2].percentComplete == .value(0.5))
        #expect(phases[3].percentComplete == .value(40.0 / 60), "monitoring passes with time")
        #expect(phases[4].percentComplete == .value(0))
        #expect(phases[4].plannedStart == day("2026-05-18"))
    }

    @Test func `the delay of a phase is measured on its own plan`() {
        let phases = Self.world().status("2026-04-24").phases
        #expect(phases[1].varianceDays == .value(0))
        // 30,000 of 60,000 is reached after 15 of its 30 days; 20 have passed.
        #expect(close(phases[2].varianceDays.value, -5))
        #expect(phases[3].varianceDays == .value(0))
        #expect(phases[4].varianceDays == .value(0), "not due yet")
    }

    @Test func `a phase that has not begun when it should is behind`() {
        let phases = Self.world().status("2026-05-20").phases
        #expect(close(phases[4].varianceDays.value, -3))
    }

    @Test func `the current phase is the first that is not done, monitoring aside`() {
        let world = Self.world()
        #expect(world.status("2026-03-20").currentPhase == .planning)
        #expect(world.status("2026-03-27").currentPhase == .execution)
        #expect(world.status("2026-03-26").phases[1].gate.decision == nil, "decided the day after")
    }

    @Test func `a gate counts its criteria and is red once its day has gone by`() {
        let world = Self.world()
        let gate = world.status("2026-04-24").phases[2].gate
        #expect((gate.criteriaMet, gate.criteria) == (1, 2))
        #expect(gate.light == .attention)
        #expect(world.status("2026-05-18").phases[2].gate.light == .offTrack)
        #expect(world.status("2026-04-23").phases[2].gate.criteriaMet == 0)
        var met = world
        met.on("2026-04-27", .met("X-01"))
        #expect(met.status("2026-04-27").phases[2].gate.light == .onTrack)
    }

    @Test func `complete work still waits at its gate`() {
        var world = Self.world()
        world.on("2026-05-08", .progress("D-02", 100, on: "2026-05-08"))
        #expect(world.status("2026-05-08").phases[2].state == .active)
        world.on("2026-05-11", .gate(.execution, .hold))
        #expect(world.status("2026-05-11").phases[2].gate.light == .offTrack)
        world.on("2026-05-12", .gate(.execution, .conditional))
        #expect(world.status("2026-05-12").phases[2].state == .done)
        #expect(world.status("2026-05-12").currentPhase == .closure)
    }
}
