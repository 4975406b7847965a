import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

@Suite struct ProjectNetworkTests {
    /// Opened on Friday 2026-03-06.
    private func world() -> World { World.opened(start: "2026-03-06") }

    private func link(_ id: String, after: String, _ kind: LinkKind = .finishToStart, lag: Int = 0) -> Event {
        var fact = DeliverableLinked()
        fact.id = ID(id)
        fact.after = ID(after)
        fact.link = kind
        fact.lag = WorkDays(lag)
        return .deliverableLinked(fact)
    }

    private func network(
        _ world: World, _ iso: String, keepsPlannedStarts: Bool = true
    ) throws -> ProjectNetwork {
        try ProjectNetwork(of: world.project, asOf: day(iso), keepsPlannedStarts: keepsPlannedStarts)
    }

    @Test func `three days of work from a Friday end on Tuesday`() throws {
        var world = world()
        world.on("2026-03-05", .deliverable("D-1", "2026-03-06", "2026-03-10", 100))
        let network = try network(world, "2026-03-05")
        #expect(network.network.activities.map(\.duration) == [WorkDays(3)])
        #expect(network[ID("D-1")]?.earlyStart == day("2026-03-06"))
        #expect(network[ID("D-1")]?.earlyFinish == day("2026-03-10"))
        #expect(network.finish == day("2026-03-10"))
    }

    @Test func `work that was planned before the links allow is pushed out`() throws {
        var world = world()
        world.on(
            "2026-03-05", .deliverable("D-1", "2026-03-06", "2026-03-10", 100),
            .deliverable("D-2", "2026-03-06", "2026-03-09", 100), link("D-2", after: "D-1", lag: 1))
        let dates = try network(world, "2026-03-05")[ID("D-2")]
        #expect(dates?.earlyStart == day("2026-03-12") && dates?.earlyFinish == day("2026-03-13"))
        #expect(dates?.isCritical == true)
    }

    @Test func `a planned start that is later than the links demand is kept, or not`() throws {
        var world = world()
        world.on(
            "2026-03-05", .deliverable("D-1", "2026-03-06", "2026-03-10", 100),
            .deliverable("D-2", "2026-03-16", "2026-03-17", 100), link("D-2", after: "D-1"))
        let kept = try network(world, "2026-03-05")
        #expect(kept[ID("D-2")]?.earlyStart == day("2026-03-16"))
        #expect(kept[ID("D-1")]?.totalFloat == WorkDays(3))
        #expect(kept.schedule.drivers(of: "D-2") == [.constraint])
        let free = try network(world, "2026-03-05", keepsPlannedStarts: false)
        #expect(free[ID("D-2")]?.earlyStart == day("2026-03-11"))
        #expect(free.schedule.criticalPath == ["D-1", "D-2"])
    }

    @Test func `holidays are no working days`() throws {
        var world = world()
        var calendar = CalendarSet()
        calendar.weekdays = [1, 2, 3, 4, 5]
        calendar.holidays = [day("2026-03-09")]
        world.on(
            "2026-03-05", .calendarSet(calendar), .deliverable("D-1", "2026-03-06", "2026-03-11", 100))
        let network = try network(world, "2026-03-05")
        #expect(network.schedule.finish == WorkDays(3))
        #expect(network[ID("D-1")]?.earlyFinish == day("2026-03-11"))
    }

    @Test func `progress moves what is left behind the day of the report`() throws {
        var world = world()
        world.on(
            "2026-03-05", .deliverable("D-1", "2026-03-06", "2026-03-19", 100),
            .deliverable("D-2", "2026-03-20", "2026-03-20", 100), link("D-2", after: "D-1"))
        world.on("2026-03-09", .progress("D-1", 10, on: "2026-03-09"))
        world.on("2026-03-17", .progress("D-1", 50, on: "2026-03-17"))
        // Half of ten days is left at the end of the 17th.
        let midway = try network(world, "2026-03-17")
        #expect(
            midway.network.activities[0].progress == .inProgress(start: .zero, remaining: WorkDays(5)))
        #expect(midway[ID("D-1")]?.earlyStart == day("2026-03-06"))
        #expect(midway[ID("D-1")]?.earlyFinish == day("2026-03-24"))
        #expect(midway.finish == day("2026-03-25"))
        // As it was seen a week earlier.
        #expect(try network(world, "2026-03-09")[ID("D-1")]?.earlyFinish == day("2026-03-20"))

        world.on("2026-03-20", .progress("D-1", 100, on: "2026-03-19"))
        world.on("2026-03-23", .progress("D-1", 100, on: "2026-03-23"))
        let done = try network(world, "2026-03-23")
        #expect(done[ID("D-1")]?.earlyFinish == day("2026-03-19") && done[ID("D-1")]?.totalFloat == nil)
        #expect(done[ID("D-2")]?.earlyStart == day("2026-03-24"))
    }

    @Test func `work that began early has its actual start`() throws {
        var world = world()
        world.on("2026-03-05", .deliverable("D-1", "2026-03-16", "2026-03-20", 100))
        world.on("2026-03-11", .progress("D-1", 20, on: "2026-03-11"))
        let dates = try network(world, "2026-03-11")[ID("D-1")]
        #expect(dates?.earlyStart == day("2026-03-11") && dates?.earlyFinish == day("2026-03-17"))
    }

    @Test func `an estimate made after the dates is the duration`() throws {
        var world = world()
        world.on("2026-03-05", .deliverable("D-1", "2026-03-06", "2026-03-10", 100))
        var replanned = DeliverableReplanned()
        replanned.id = "D-1"
        replanned.estimate = ThreePoint(WorkDays(2), WorkDays(4), WorkDays(12))
        world.on("2026-03-06", .deliverableReplanned(replanned))
        #expect(try network(world, "2026-03-06").network.activities[0].duration == WorkDays(5))
        replanned.estimate = nil
        replanned.finish = day("2026-03-11")
        world.on("2026-03-06", .deliverableReplanned(replanned))
        #expect(try network(world, "2026-03-06").network.activities[0].duration == WorkDays(4))
    }

    @Test func `level of effort passes with time, whatever is reported`() throws {
        var world = world()
        world.on(
            "2026-03-05", .deliverable("D-1", "2026-03-06", "2026-03-19", 100, rule: .levelOfEffort))
        #expect(try network(world, "2026-03-17").finish == day("2026-03-19"))
        #expect(try network(world, "2026-03-30")[ID("D-1")]?.earlyFinish == day("2026-03-19"))
    }

    @Test func `what was not known yet is not in it`() throws {
        var world = world()
        world.on("2026-03-05", .deliverable("D-1", "2026-03-06", "2026-03-10", 100))
        world.on(
            "2026-03-09", .deliverable("D-2", "2026-03-06", "2026-03-12", 100), link("D-1", after: "D-2"))
        #expect(try network(world, "2026-03-06").schedule.ids == ["D-1"])
        #expect(try network(world, "2026-03-09").schedule.criticalPath == ["D-2", "D-1"])
    }

    @Test(arguments: Seed.many(60))
    func `every project has a network that agrees with its calendar`(_ seed: Seed) throws {
        let (world, on) = LawTests.project(seed)
        let network = try ProjectNetwork(of: world.project, asOf: on)
        let calendar = world.project.charter.calendar.value
        for deliverable in world.project.deliverables.all {
            let dates = try #require(network[deliverable.id])
            #expect(dates.earlyStart <= dates.earlyFinish && dates.earlyFinish <= network.finish)
            #expect(dates.earlyFinish <= dates.lateFinish || dates.totalFloat == nil)
            #expect(calendar.works(on: dates.earlyFinish))
            if dates.totalFloat != nil { #expect(dates.earlyFinish > on) }
            // Nothing is linked, so what has not begun starts where it was planned or after the day.
            if deliverable.percentComplete(on: on) == .zero, deliverable.rule.value != .levelOfEffort {
                let planned = max(on + 1, deliverable.start.value)
                #expect(dates.earlyStart == calendar.firstWorkingDay(from: planned))
            }
        }
    }

    @Test(arguments: Seed.many(30))
    func `shifting a project by weeks shifts its network's dates`(_ seed: Seed) throws {
        let (one, on) = LawTests.project(seed)
        let (other, later) = LawTests.project(seed, weeks: 9)
        let before = try ProjectNetwork(of: one.project, asOf: on)
        let after = try ProjectNetwork(of: other.project, asOf: later)
        #expect(before.finish + 63 == after.finish)
        for deliverable in one.project.deliverables.all {
            #expect(before[deliverable.id]?.totalFloat == after[deliverable.id]?.totalFloat)
        }
    }
}
