import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

@Suite struct ScheduleHealthTests {
    private func linked(_ id: String, after: String, _ kind: LinkKind = .finishToStart, lag: Int = 0) -> Event
    {
        var fact = DeliverableLinked()
        fact.id = ID(id)
        fact.after = ID(after)
        fact.link = kind
        fact.lag = WorkDays(lag)
        return .deliverableLinked(fact)
    }

    private func owned(_ id: String, _ start: String, _ finish: String) -> [Event] {
        var fact = DeliverableAdded()
        fact.id = ID(id)
        fact.title = id
        fact.start = day(start)
        fact.finish = day(finish)
        fact.budget = euros(100)
        fact.owner = "kim"
        var responsible = ResponsibilitySet()
        responsible.id = ID(id)
        responsible.person = "ana"
        return [.deliverableAdded(fact), .responsibilitySet(responsible)]
    }

    /// Three pieces of work in a row, owned and worked on.
    private func sound() -> World {
        var world = World.opened()
        let people: [Event] = [.party("it"), .person("kim", of: "it"), .person("ana", of: "it")]
        let work =
            owned("D-1", "2026-03-02", "2026-03-13") + owned("D-2", "2026-03-16", "2026-03-27")
            + owned("D-3", "2026-03-30", "2026-04-10")
        world.on(
            day("2026-02-27"),
            people + work + [linked("D-2", after: "D-1"), linked("D-3", after: "D-2"), .baseline(1)])
        return world
    }

    private func check(_ world: World, _ name: String, on iso: String = "2026-03-01") throws -> HealthCheck {
        let health = try ScheduleHealth(of: world.project, asOf: day(iso))
        return try #require(health.checks.first { $0.name == name })
    }

    @Test func `a sound schedule passes every check that can be told`() throws {
        let health = try ScheduleHealth(of: sound().project, asOf: day("2026-03-02") - 1)
        #expect(health.failed.isEmpty, "\(health.failed)")
        #expect(health.checks.count == 15)
        #expect(health.checks.filter { $0.verdict == .notApplicable }.map(\.name) == ["missed", "BEI"])
    }

    @Test func `work without links is named`() throws {
        var world = sound()
        world.on(day("2026-03-02"), owned("D-4", "2026-03-16", "2026-03-20"))
        let logic = try check(world, "logic", on: "2026-03-02")
        #expect(logic.verdict == .fails && logic.offenders == ["D-4"] && logic.value == .value(0.25))
    }

    @Test func `leads, lags and links of other kinds are counted among the links`() throws {
        var world = sound()
        world.on(
            day("2026-03-02"),
            owned("D-4", "2026-04-13", "2026-04-14")
                + [linked("D-4", after: "D-3", .startToStart, lag: 2), linked("D-4", after: "D-2", lag: -1)])
        #expect(try check(world, "leads", on: "2026-03-02").offenders == ["D-4"])
        #expect(try check(world, "lags", on: "2026-03-02").value == .value(0.25))
        let kinds = try check(world, "link types", on: "2026-03-02")
        #expect(kinds.value == .value(0.75) && kinds.verdict == .fails)
    }

    @Test func `long work is too long, and what waits far behind it has too much float`() throws {
        var world = sound()
        world.on(
            day("2026-03-02"),
            owned("D-4", "2026-03-02", "2026-05-22") + owned("D-5", "2026-03-02", "2026-03-03"))
        #expect(try check(world, "high duration", on: "2026-03-02").offenders == ["D-4"])
        #expect(try check(world, "high float", on: "2026-03-02").offenders == ["D-5"])
    }

    /// Thirty working days of work, of which none was done in the first fifty of sixty.
    @Test func `late work fails the dates, the float, the misses and the indices`() throws {
        let world = sound()
        let iso = "2026-05-08"
        #expect(try check(world, "invalid dates", on: iso).offenders == ["D-1", "D-2", "D-3"])
        #expect(try check(world, "negative float", on: iso).offenders == ["D-1", "D-2", "D-3"])
        #expect(try check(world, "missed", on: iso).value == .value(1))
        #expect(try check(world, "BEI", on: iso).value == .value(0))
        // 30 days are left and 10 remain until the committed finish.
        let index = try check(world, "CPLI", on: iso)
        #expect(close(index.value.value, 1.0 / 3) && index.verdict == .fails)
        #expect(try check(world, "critical path test", on: iso).value == .value(1))
    }

    @Test func `someone known must answer for it, one person and no more, and someone do it`() throws {
        var world = sound()
        var second = ResponsibilitySet()
        second.id = "D-2"
        second.person = "ana"
        second.role = .accountable
        world.on(
            "2026-03-02", .responsibilitySet(second),
            .deliverable("D-9", "2026-04-13", "2026-04-14", 10))
        #expect(try check(world, "accountable", on: "2026-03-02").offenders == ["D-2", "D-9"])
        #expect(try check(world, "resources", on: "2026-03-02").offenders == ["D-2", "D-9"])
    }
}
