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
        #expect(status.components[5].gapToGoLiveDays == .value(-2))
        #expect(
            status.components.map(\.state) == [
                .endsWithinLife, .endsWithinLife, .outlivesUse, .outlivesUse, .outlivesUse, .endsBeforeGoLive,
                .ended, .unknown,
            ])
        #expect(status.components[7].light == .attention, "unknown is not green")
        let hazard = status.hazards[4]
        #expect(hazard.light == .offTrack)
        #expect(hazard.headline == "4")
        #expect(hazard.detail == "end early, 1 unknown")
        #expect(
            hazard.reasons.first
                == "Kubernetes 1.36 ends 28 Jun 2027, before the committed finish; no successor is named")
    }

    @Test func `months keep to the length of the month`() {
        #expect(day("2026-01-31").adding(months: 1) == day("2026-02-28"))
        #expect(day("2027-06-30").adding(months: 36) == day("2030-06-30"))
        #expect(day("2026-12-15").adding(months: 1) == day("2027-01-15"))
    }

    /// Dates of endoflife.date: Windows Server 2022 ends active support on 2026-10-13, security on 2031-10-14.
    @Test func `security support decides, not active support`() {
        var world = World.opened(start: "2026-08-03", finish: "2027-06-30")
        var fact = ComponentRecorded()
        (fact.id, fact.name) = ("T-01", "Windows Server 2022")
        fact.activeSupport = .on(day("2026-10-13"))
        fact.securitySupport = .on(day("2031-10-14"))
        world.on("2026-08-03", .componentRecorded(fact))
        let standing = world.status("2026-12-01").components[0]
        #expect(standing.state == .outlivesUse)
        #expect(standing.gapDays == .value(471))
        #expect(day("2026-10-13") - world.status("2026-12-01").horizon.endOfLife == -1356)
    }

    @Test func `support that is only said to be there or not`() {
        var world = World.opened(start: "2026-08-03", finish: "2027-06-30")
        world.on(
            "2026-08-03", .component("T-01", "Old", .ended), .component("T-02", "New", .open),
            .component("T-03", "Bus", nil as SupportEnd?))
        let status = world.status("2026-08-10")
        #expect(status.components.map(\.state) == [.ended, .unknown, .unknown])
        #expect(status.components.map(\.light) == [.offTrack, .attention, .attention])
        #expect(status.components[1].gapDays == .undefined("no end of support is announced"))
        #expect(
            status.hazards[4].reasons == [
                "Old is without support; no successor is named", "New: no end of support is announced",
                "Bus: end of support unknown",
            ])
        #expect(status.hazards[4].headline == "1")
    }

    @Test func `what is planned for use moves the horizon`() {
        var world = World.opened(start: "2026-08-03", finish: "2027-06-30")
        world.on("2026-08-03", .component("T-01", "PostgreSQL 18", ends: "2030-11-14"))
        #expect(world.status("2026-08-10").components[0].gapDays == .value(137))
        world.on("2026-08-03", .lifetime(goLive: "2027-12-31", months: 60))
        let status = world.status("2026-08-10")
        #expect(status.horizon.endOfLife == day("2032-12-31"))
        #expect(status.components[0].state == .endsWithinLife)
        #expect(status.components[0].gapDays == .value(day("2030-11-14") - day("2032-12-31")))
        #expect(status.components[0].gapToGoLiveDays == .value(1049))
        world.on("2026-08-03", .component("T-02", "Kubernetes 1.36", ends: "2027-06-28"))
        #expect(
            world.status("2026-08-10").hazards[4].reasons[0]
                == "Kubernetes 1.36 ends 28 Jun 2027, before go-live; no successor is named")
    }

    @Test func `within the planning window a successor must be named`() {
        var world = World.opened(start: "2026-08-03", finish: "2026-12-31")
        world.on(
            "2026-08-03", .lifetime(goLive: nil, months: 6, window: 18),
            .component("T-01", "Bare", .on(day("2027-12-01"))),
            .component("T-02", "Succeeded", .on(day("2027-12-01")), successor: "Next"),
            .component("T-03", "Far", .on(day("2028-03-01"))))
        let status = world.status("2026-08-10")
        #expect(status.components.map(\.state) == [.outlivesUse, .outlivesUse, .outlivesUse])
        #expect(status.components.map(\.needsSuccessor) == [true, false, false])
        #expect(status.components.map(\.light) == [.attention, .onTrack, .onTrack])
        #expect(world.status("2026-12-31").components[2].needsSuccessor)
    }

    @Test func `a component is in the ring of the day`() {
        var world = World.opened(start: "2026-08-03", finish: "2027-06-30")
        world.on(
            "2026-08-03", .component("T-01", "Bus", ends: nil), .moved("T-01", .trial, on: "2026-08-10"),
            .moved("T-01", .adopt, on: "2026-09-01"))
        func ring(_ iso: String) -> Ring { world.status(iso).components[0].ring }
        #expect(
            ["2026-08-09", "2026-08-10", "2026-08-31", "2026-09-01"].map(ring)
                == [.assess, .trial, .trial, .adopt])
    }
}
