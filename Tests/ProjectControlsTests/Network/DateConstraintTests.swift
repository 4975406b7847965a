import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

/// Dates that bind deliverables, in the network and in the checks of the schedule.
@Suite struct DateConstraintTests {
    private func bound(_ id: String, _ kind: ConstraintKind, _ iso: String) -> Event {
        var fact = DeliverableConstrained()
        (fact.id, fact.kind, fact.day) = (ID(id), kind, day(iso))
        return .deliverableConstrained(fact)
    }

    /// Three deliverables in a row, each a week from Monday 2026-03-02 on, and one that waits for nothing.
    private func world(_ events: Event...) -> World {
        var world = World.opened()
        func linked(_ id: String, after: String) -> Event {
            var fact = DeliverableLinked()
            (fact.id, fact.after) = (ID(id), ID(after))
            return .deliverableLinked(fact)
        }
        world.on(
            day("2026-03-01"),
            [
                .deliverable("D-1", "2026-03-02", "2026-03-06", 100),
                .deliverable("D-2", "2026-03-09", "2026-03-13", 100), linked("D-2", after: "D-1"),
                .deliverable("D-3", "2026-03-16", "2026-03-20", 100), linked("D-3", after: "D-2"),
                .deliverable("D-4", "2026-03-02", "2026-03-03", 100),
            ] + events)
        return world
    }

    private func network(_ world: World) throws -> ProjectNetwork {
        try ProjectNetwork(of: world.project, asOf: day("2026-03-01"))
    }

    @Test(arguments: [
        (ConstraintKind.startNoEarlier, "2026-03-11", "2026-03-11", "2026-03-17", 0),
        (.finishNoEarlier, "2026-03-18", "2026-03-12", "2026-03-18", 0),
        (.mustStart, "2026-03-11", "2026-03-11", "2026-03-17", 0),
        (.mustFinish, "2026-03-18", "2026-03-12", "2026-03-18", 0),
        (.startNoLater, "2026-03-05", "2026-03-09", "2026-03-13", -2),
        (.finishNoLater, "2026-03-11", "2026-03-09", "2026-03-13", -2),
        (.mustFinish, "2026-03-11", "2026-03-09", "2026-03-13", -2),
        // Days off: the Sunday before, and the Saturday after.
        (.startNoEarlier, "2026-03-08", "2026-03-09", "2026-03-13", 0),
        (.startNoLater, "2026-03-08", "2026-03-09", "2026-03-13", -1),
        (.finishNoLater, "2026-03-14", "2026-03-09", "2026-03-13", 0),
        (.finishNoEarlier, "2026-03-14", "2026-03-10", "2026-03-16", 0),
    ])
    func `a date binds the dates and the float of its deliverable`(
        kind: ConstraintKind, on: String, start: String, finish: String, float: Int
    ) throws {
        let dates = try #require(network(world(bound("D-2", kind, on)))[ID<Deliverable>("D-2")])
        #expect(dates.earlyStart == day(start) && dates.earlyFinish == day(finish))
        #expect(dates.totalFloat == WorkDays(float))
    }

    @Test func `a planned start stays, and what must be before it has float below zero`() throws {
        let network = try network(world(bound("D-3", .mustStart, "2026-03-12")))
        #expect(network[ID<Deliverable>("D-3")]?.earlyStart == day("2026-03-16"))
        #expect(network[ID<Deliverable>("D-3")]?.totalFloat == WorkDays(-2))
        // And what leads to it.
        #expect(network[ID<Deliverable>("D-1")]?.totalFloat == WorkDays(-2))
        #expect(network[ID<Deliverable>("D-4")]?.totalFloat == WorkDays(13))
    }

    @Test func `what is lifted binds no more, and what is complete is bound by nothing`() throws {
        var world = world(bound("D-3", .finishNoLater, "2026-03-10"))
        let bound = try network(world)
        #expect(bound[ID<Deliverable>("D-3")]?.totalFloat == WorkDays(-8))
        world.on("2026-03-01", self.bound("D-3", .lifted, "2026-03-10"))
        #expect(try network(world)[ID<Deliverable>("D-3")]?.totalFloat == .zero)
        world.on("2026-03-05", self.bound("D-1", .finishNoLater, "2026-03-04"))
        world.on("2026-03-06", .progress("D-1", 100, on: "2026-03-06"))
        let later = try ProjectNetwork(of: world.project, asOf: day("2026-03-06"))
        #expect(later[ID<Deliverable>("D-1")]?.totalFloat == nil)
        #expect(later[ID<Deliverable>("D-2")]?.totalFloat == .zero)
    }

    @Test(arguments: Seed.many(60))
    func `a ceiling moves no date, and float is never more than it was`(_ seed: Seed) throws {
        var (world, on) = LawTests.project(seed)
        var seed = seed
        let before = try ProjectNetwork(of: world.project, asOf: on)
        let id = try #require(world.project.deliverables.all.randomElement(using: &seed)?.id)
        let kind: ConstraintKind = Bool.random(using: &seed) ? .startNoLater : .finishNoLater
        let limit = on + Int.random(in: -40...80, using: &seed)
        world.on(on, [bound(id.text, kind, limit.iso)])
        let after = try ProjectNetwork(of: world.project, asOf: on)
        #expect(after.finish == before.finish)
        for deliverable in world.project.deliverables.all {
            let (one, other) = (before[deliverable.id], after[deliverable.id])
            #expect(one?.earlyStart == other?.earlyStart && one?.earlyFinish == other?.earlyFinish)
            if let float = one?.totalFloat { #expect(other?.totalFloat.map { $0 <= float } == true) }
        }
        let dates = try #require(after.schedule[ID(id.text)])
        if let float = dates.totalFloat, kind == .finishNoLater {
            let limit = WorkDays(after.axis.position(endOf: limit))
            #expect(float.hundredths <= limit.hundredths - dates.earlyFinish.hundredths)
        }
    }

    private func check(_ world: World, _ name: String) throws -> HealthCheck {
        let health = try ScheduleHealth(of: world.project, asOf: day("2026-03-01"))
        return try #require(health.checks.first { $0.name == name })
    }

    @Test func `hard dates and float below zero are named, although the committed finish is far`() throws {
        #expect(try check(world(), "hard constraints").value == .value(0))
        let soft = world(bound("D-3", .startNoEarlier, "2026-03-20"))
        #expect(try check(soft, "hard constraints").value == .value(0))
        let loose = world(bound("D-3", .finishNoLater, "2026-03-31"))
        #expect(try check(loose, "hard constraints").offenders == ["D-3"])
        #expect(try check(loose, "hard constraints").value == .value(0.25))
        #expect(try check(loose, "negative float").verdict == .holds)
        let tight = world(bound("D-2", .finishNoLater, "2026-03-11"))
        #expect(try check(tight, "negative float").offenders == ["D-1", "D-2"])
    }
}
