import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct GateTests {
    private static func proposed(_ id: String) -> Event {
        var fact = WaiverProposed()
        (fact.id, fact.reason) = (ID(id), "not now")
        return .waiverProposed(fact)
    }

    private static func agreed(_ id: String) -> Event {
        var fact = WaiverAgreed()
        fact.id = ID(id)
        return .waiverAgreed(fact)
    }

    private static func conditional(due: String) -> Event {
        var fact = GateDecided()
        (fact.phase, fact.verdict) = (.execution, .conditional)
        (fact.conditions, fact.due) = ("the load test passes", day(due))
        return .gateDecided(fact)
    }

    @Test func `a criterion that two accounts waived is settled, one that is proposed is not`() {
        var world = PhaseStatusTests.world()
        world.on("2026-04-27", Self.proposed("X-01"))
        #expect(world.status("2026-04-27").phases[2].gate.light == .attention)
        world.on("2026-04-28", Self.agreed("X-01"))
        let gate = world.status("2026-04-28").phases[2].gate
        #expect((gate.criteriaMet, gate.criteriaWaived, gate.criteria) == (1, 1, 2))
        #expect(gate.light == .onTrack)
        #expect(world.status("2026-04-27").phases[2].gate.criteriaWaived == 0, "the day before")
    }

    @Test func `overdue conditions turn a gate red and are a finding`() {
        var world = PhaseStatusTests.world()
        world.on("2026-04-27", Self.conditional(due: "2026-04-30"))
        let before = world.status("2026-04-30")
        #expect(before.phases[2].gate.light == .attention)
        let after = world.status("2026-05-01")
        #expect(after.phases[2].gate.light == .offTrack)
        #expect(after.phases[2].gate.isPassed)
        let reason = "conditions of gate 3 were due 30 Apr: the load test passes"
        #expect(after.hazards[0].reasons.contains(reason))
        #expect(!before.hazards[0].reasons.contains(reason))
        world.on("2026-05-04", .gate(.execution, .go))
        #expect(!world.status("2026-05-04").hazards[0].reasons.contains(reason))
    }

    @Test func `on an earlier day an earlier decision holds`() {
        var world = PhaseStatusTests.world()
        world.on("2026-04-27", .gate(.execution, .hold))
        world.on("2026-05-04", .gate(.execution, .go))
        #expect(world.status("2026-04-28").phases[2].gate.decision?.verdict == .hold)
        #expect(world.status("2026-05-04").phases[2].gate.decision?.verdict == .go)
    }

    @Test func `a phase that runs out of the project is warned of`() {
        var world = World.opened()
        world.on("2026-03-02", .phase(.planning, "2026-02-23", "2026-05-29"))
        #expect(
            world.status("2026-03-02").phases[1].warnings
                == ["starts before the project, 2 Mar", "finishes after the committed finish, 22 May"])
        #expect(PhaseStatusTests.world().status("2026-03-02").phases.flatMap(\.warnings).isEmpty)
    }
}
