import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct ClashTests {
    /// What stands between sales, who said the first, and ops, who said the second.
    private func clash(_ first: Event, _ second: Event) -> String? {
        var world = CommunicationTests.world()
        world.on("2026-03-09", first, second)
        return world.status("2026-03-31").contradictions.first?.words
    }

    private func ranges(_ first: String, _ second: String) -> String? {
        clash(
            .ranged("S-01", "tom", "t", first, on: "2026-03-09"),
            .ranged("S-02", "jo", "t", second, on: "2026-03-09"))
    }

    private func orders(_ first: [String], _ second: [String]) -> String? {
        clash(
            .ordered("S-01", "tom", "t", first, on: "2026-03-09"),
            .ordered("S-02", "jo", "t", second, on: "2026-03-09"))
    }

    @Test func `numbers are at odds unless they are equal`() {
        #expect(ranges("5 %", "3 %") == "5 % against 3 %")
        #expect(ranges("5 %", "5 %") == nil)
    }

    @Test func `ranges are at odds if they are disjoint`() {
        #expect(ranges("5-8 %", "8-12 %") == nil)
        #expect(ranges("5-7 %", "8-12 %") == "5–7 % against 8–12 %")
        #expect(ranges("6 %", "5-7 %") == nil)
    }

    @Test func `units that differ leave it open, and that has to be ruled on`() {
        #expect(ranges("500 ms", "1 s") == "500 ms against 1 s: different units")
        #expect(ranges("5 Users", "5 users") == nil)
    }

    @Test func `days are at odds if they are disjoint`() {
        #expect(ranges("2027-01-31", "2027-02-12") == "12 days apart")
        #expect(ranges("2027-01-15..2027-01-31", "2027-02-12..2027-02-20") == "12 days apart")
        #expect(ranges("2027-01-15..2027-02-12", "2027-02-12") == nil)
    }

    @Test func `orders are at odds if a pair is the other way round`() {
        #expect(
            orders(["search", "export", "print"], ["Export", "search"])
                == "search before export against export before search")
        #expect(orders(["a", "b", "c"], ["c", "b", "a"])?.hasSuffix("and 2 more pairs") == true)
        #expect(orders(["a", "b", "c"], ["a", "c"]) == nil)
        #expect(orders(["a", "b"], ["c", "d"]) == nil)
    }

    @Test func `one party cannot contradict itself, and its later word counts`() {
        var world = CommunicationTests.world()
        world.on(
            "2026-03-09", .ranged("S-01", "tom", "t", "5 %", on: "2026-03-09"),
            .ranged("S-02", "eva", "t", "3 %", on: "2026-03-10"),
            .ranged("S-03", "jo", "t", "3 %", on: "2026-03-11"))
        #expect(world.status("2026-03-11").contradictions.isEmpty)
        #expect(world.status("2026-03-09").contradictions.isEmpty)
    }

    @Test func `a contradiction says since when, and leaves out who is at odds with nobody`() {
        var world = CommunicationTests.world()
        world.on(
            "2026-03-09", .ranged("S-01", "tom", "t", "5 %", on: "2026-03-09"),
            .ranged("S-02", "jo", "t", "3-6 %", on: "2026-03-10"),
            .ranged("S-03", "kim", "t", "3 %", on: "2026-03-12"))
        let found = world.status("2026-03-31").contradictions
        #expect(found.map { $0.sides.map(\.party) } == [["sales", "acme"]])
        #expect(found.map(\.since) == [day("2026-03-12")])
    }

    @Test func `priorities that go round are red until ruled on`() {
        var world = CommunicationTests.world()
        world.on(
            "2026-03-09", .ordered("S-01", "tom", "first", ["A", "B", "C"], on: "2026-03-09"),
            .ordered("S-02", "jo", "first", ["B", "C", "A"], on: "2026-03-09"),
            .ordered("S-03", "kim", "first", ["C", "A", "B"], on: "2026-03-09"))
        let status = world.status("2026-03-09")
        #expect(status.hazards[2].light == .offTrack)
        #expect(
            status.hazards[2].reasons.first
                == "first: most want each first before the next, A > B > C > A")
        #expect(status.communication.topics.map(\.light) == [.offTrack])
        world.on("2026-03-10", .ruling("first"))
        #expect(world.status("2026-03-10").hazards[2].light == .onTrack)
        #expect(world.status("2026-03-10").communication.topics[0].priorities == nil)
    }
}
