import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct ArisingTests {
    @Test func `who records a statement learns at once whom it contradicts`() {
        var world = CommunicationTests.world()
        world.on("2026-03-09", .ranged("S-01", "tom", "Cut-over", "2027-01-31", on: "2026-03-09"))
        func arising(_ event: Event) -> [String] {
            Contradiction.arising(from: [event], in: world.project, on: day("2026-03-10")).map {
                $0.told(to: "ops")
            }
        }
        let late: Event = .ranged("S-02", "jo", "cut-over", "2027-02-12", on: "2026-03-10")
        #expect(arising(late) == ["at odds with sales on “Cut-over”: 12 days apart"])
        #expect(arising(.ranged("S-02", "jo", "cut-over", "2027-01-31", on: "2026-03-10")).isEmpty)
        #expect(arising(.risk("R-01", 1...2, 1...2)).isEmpty)
        world.on("2026-03-10", late)
        #expect(
            arising(.statement("S-03", "tom", "pilot", "Leeds", on: "2026-03-10")).isEmpty, "known already")
    }
}
