import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct ComponentStandingTests {
    /// Dates of endoflife.date (MIT); go-live 2027-06-30, thirty-six months of intended life.
    @Test func `gaps against the intended life`() {
        var world = World.opened(start: "2026-08-03", finish: "2027-06-30")
        let components: [(String, String, Int)] = [
            ("Node 24", "2028-04-30", -791), (".NET 10", "2028-11-14", -593),
            ("PostgreSQL 18", "2030-11-14", 137), ("Python 3.14", "2030-10-31", 123),
            ("Windows Server 2022", "2031-10-14", 471), ("Kubernetes 1.36", "2027-06-28", -1098),
            ("Debian 12", "2026-07-11", -1450),
        ]
        for (number, component) in components.enumerated() {
            world.on("2026-08-03", .component("T-\(number)", component.0, ends: component.1))
        }
        world.on("2026-08-03", .component("T-9", "Home-grown bus", ends: nil))
        let status = world.status("2026-08-10")
        #expect(status.components.compactMap(\.gapDays.value) == components.map(\.2))
        #expect(status.components[5].gapToFinishDays == .value(-2))
        #expect(
            status.components.map(\.state) == [
                .endsWithinLife, .endsWithinLife, .outlivesUse, .outlivesUse, .outlivesUse, .endsBeforeFinish,
                .ended, .unknown,
            ])
        #expect(status.components[7].light == .attention, "unknown is not green")
        let hazard = status.hazards[4]
        #expect(hazard.light == .offTrack)
        #expect(hazard.headline == "4")
        #expect(hazard.detail == "end early, 1 unknown")
        #expect(hazard.reasons.first == "Kubernetes 1.36 ends 28 Jun 2027, before the committed finish")
    }

    @Test func `months keep to the length of the month`() {
        #expect(day("2026-01-31").adding(months: 1) == day("2026-02-28"))
        #expect(day("2027-06-30").adding(months: 36) == day("2030-06-30"))
        #expect(day("2026-12-15").adding(months: 1) == day("2027-01-15"))
    }
}
