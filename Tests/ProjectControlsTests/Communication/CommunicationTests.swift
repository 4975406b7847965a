import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct CommunicationTests {
    static func world() -> World {
        var world = World.opened()
        world.on(
            "2026-03-02", .party("sales"), .party("ops"), .party("acme", .vendor),
            .person("tom", of: "sales"),
            .person("eva", of: "sales"), .person("jo", of: "ops"), .person("kim", of: "acme"))
        return world
    }

    @Test func `different parties, one topic, different positions`() {
        var world = Self.world()
        world.on(
            "2026-03-09", .statement("S-01", "tom", "Cut-over weekend", "30 January", on: "2026-03-09"),
            .statement("S-02", "jo", "cut-over weekend ", "6 February", on: "2026-03-10"))
        #expect(world.status("2026-03-09").contradictions.isEmpty)
        let status = world.status("2026-03-10")
        #expect(status.contradictions.map(\.topic) == ["Cut-over weekend"])
        #expect(status.contradictions[0].sides.map(\.party) == ["sales", "ops"])
        #expect(status.hazards[2].light == .attention)
        #expect(status.hazards[2].headline == "1")
        #expect(status.hazards[2].detail == "conflict")
        #expect(status.hazards[2].reasons == ["Cut-over weekend: sales: 30 January; ops: 6 February"])
    }

    @Test func `one party may change its mind, and two people of it may differ`() {
        var world = Self.world()
        world.on(
            "2026-03-09", .statement("S-01", "tom", "pilot", "Leeds", on: "2026-03-09"),
            .statement("S-02", "eva", "pilot", "York", on: "2026-03-09"))
        #expect(world.status("2026-03-09").contradictions.isEmpty)
        world.on("2026-03-10", .statement("S-03", "jo", "pilot", "leeds", on: "2026-03-10"))
        #expect(world.status("2026-03-10").contradictions.count == 1, "with eva")
        world.on("2026-03-11", .statement("S-04", "eva", "pilot", "Leeds", on: "2026-03-11"))
        #expect(world.status("2026-03-11").contradictions.isEmpty)
    }

    @Test func `of a party the last who spoke is its side`() {
        var world = Self.world()
        world.on(
            "2026-03-09", .statement("S-01", "tom", "pilot", "Leeds", on: "2026-03-09"),
            .statement("S-02", "eva", "pilot", "leeds", on: "2026-03-09"),
            .statement("S-03", "jo", "pilot", "York", on: "2026-03-09"))
        let sides = world.status("2026-03-09").contradictions[0].sides
        #expect(sides.map(\.statement) == ["S-02", "S-03"])
    }

    @Test func `a ruling closes a topic until somebody speaks up again`() {
        var world = Self.world()
        world.on(
            "2026-03-09", .statement("S-01", "tom", "pilot", "Leeds", on: "2026-03-09"),
            .statement("S-02", "jo", "pilot", "York", on: "2026-03-09"), .ruling("Pilot"))
        #expect(world.status("2026-03-09").contradictions.isEmpty)
        world.on(
            "2026-03-10", .statement("S-03", "tom", "pilot", "Leeds", on: "2026-03-10"),
            .statement("S-04", "kim", "pilot", "York", on: "2026-03-10"))
        #expect(world.status("2026-03-10").contradictions.count == 1)
        world.on("2026-03-12", .ruling("pilot"))
        #expect(world.status("2026-03-11").contradictions.count == 1)
        #expect(world.status("2026-03-12").contradictions.isEmpty)
    }

    @Test func `a deal-breaker without a ruling is off track, even undisputed`() {
        var world = Self.world()
        world.on("2026-03-09", .statement("S-01", "jo", "recordings", "keep", on: "2026-03-09", .dealBreaker))
        let hazard = world.status("2026-03-10").hazards[2]
        #expect(hazard.light == .offTrack)
        #expect(hazard.detail == "conflicts, 1 deal-breaker")
        world.on("2026-03-11", .ruling("recordings"))
        #expect(world.status("2026-03-11").hazards[2].light == .onTrack)
    }

    @Test func `two contradictions are off track`() {
        var world = Self.world()
        for topic in ["pilot", "budget"] {
            world.on(
                "2026-03-09", .statement("S-1\(topic)", "tom", topic, "yes", on: "2026-03-09"),
                .statement("S-2\(topic)", "kim", topic, "no", on: "2026-03-09"))
        }
        #expect(world.status("2026-03-09").hazards[2].light == .offTrack)
        #expect(world.status("2026-03-16").hazards[2].trend == [0, 2, 2])
    }

    @Test func `a department that is silent for more than four weeks wants attention`() {
        var world = Self.world()
        world.on("2026-03-09", .statement("S-01", "tom", "pilot", "Leeds", on: "2026-03-09"))
        #expect(world.status("2026-03-30").hazards[2].light == .onTrack)
        let hazard = world.status("2026-03-31").hazards[2]
        #expect(hazard.light == .attention)
        #expect(hazard.reasons == ["ops not heard for 29 days"], "a vendor is not a department")
        #expect(hazard.detail == "conflicts, 1 silent")
    }
}
