import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct UpcomingDateTests {
    static func world() -> World {
        var world = PhaseStatusTests.world()
        world.on(
            "2026-03-02", .milestone("M-01", "Pilot site live", "2026-05-04"),
            .milestone("M-02", "Porting rehearsal", "2026-04-28"),
            .milestone("M-03", "Contract", "2026-04-01"),
            .milestone("M-04", "Cut-over weekend", "2026-05-09"),
            .component("T-01", "PostgreSQL 14", ends: "2026-11-12"))
        world.on("2026-04-02", .reached("M-03", "2026-04-01"))
        world.on("2026-04-20", .expected("M-01", "2026-05-12"))
        return world
    }

    @Test func `what comes next comes first`() {
        let upcoming = Self.world().status("2026-04-24").upcoming
        #expect(
            upcoming.map(\.title) == [
                "Porting rehearsal", "Cut-over weekend", "Pilot site live", "Gate 3, execution",
                "PostgreSQL 14 ends",
            ])
        #expect(upcoming.map(\.note) == ["on plan", "on plan", "−6 d", "1 of 2", "tech"])
        #expect(upcoming.map(\.light) == [.onTrack, .onTrack, .attention, .attention, .attention])
        #expect(upcoming[2].day == day("2026-05-12"))
        #expect(upcoming[3].subject == .gate(.execution))
    }

    @Test func `a milestone that has gone by is overdue`() {
        let upcoming = Self.world().status("2026-04-29").upcoming
        #expect(upcoming[0].title == "Porting rehearsal")
        #expect(upcoming[0].note == "overdue")
        #expect(upcoming[0].light == .offTrack)
    }

    @Test func `before it was said, a milestone is expected as promised`() {
        let upcoming = Self.world().status("2026-04-17").upcoming
        #expect(upcoming.first { $0.title == "Pilot site live" }?.day == day("2026-05-04"))
    }

    @Test func `a milestone whose topic is disputed is off track`() {
        var world = Self.world()
        world.on(
            "2026-04-20", .party("sales"), .party("ops"), .person("tom", of: "sales"),
            .person("jo", of: "ops"),
            .statement("S-01", "tom", "cut-over  Weekend", "9 May", on: "2026-04-20"),
            .statement("S-02", "jo", "Cut-over weekend", "16 May", on: "2026-04-20"))
        let upcoming = world.status("2026-04-24").upcoming
        let cutOver = upcoming.first { $0.title == "Cut-over weekend" }
        #expect(cutOver?.note == "disputed")
        #expect(cutOver?.light == .offTrack)
    }

    @Test func `a slip of more than twice the tolerance is off track`() {
        var world = Self.world()
        world.on("2026-04-20", .expected("M-02", "2026-05-13"))
        let rehearsal = world.status("2026-04-24").upcoming.first { $0.title == "Porting rehearsal" }
        #expect(rehearsal?.note == "−11 d")
        #expect(rehearsal?.light == .offTrack)
    }
}
