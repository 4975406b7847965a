import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

/// A plan that was paid for comes true once it is recorded.
@Suite struct CrashReplanTests {
    private static let before = day("2026-03-01")
    private static let start = day("2026-03-02")

    private static func added(_ id: Int, _ from: Int, _ length: Int, _ axis: WorkingAxis) -> Event {
        .deliverable(
            "D-\(id)", axis.day(at: Double(from + 1)), axis.day(at: Double(from + length)), euros(100))
    }

    private static func linked(_ id: Int, after: Int) -> Event {
        var fact = DeliverableLinked()
        (fact.id, fact.after) = (ID("D-\(id)"), ID("D-\(after)"))
        return .deliverableLinked(fact)
    }

    private static func terms(_ id: Int, to days: Int, _ cost: Int) -> Event {
        var fact = DeliverableCrashSet()
        (fact.id, fact.shortest, fact.cost) = (ID("D-\(id)"), WorkDays(days), euros(cost))
        return .deliverableCrashSet(fact)
    }

    /// With what was asked for recorded.
    private static func replanned(_ project: Project, _ replans: [CrashReplan], on day: Day) -> Project {
        var project = project
        for replan in replans {
            var fact = DeliverableReplanned()
            (fact.id, fact.start, fact.finish) = (replan.deliverable, replan.start, replan.finish)
            fact.budget = project.deliverables[replan.deliverable]!.budget.value + replan.cost
            project.evolve(
                [.deliverableReplanned(fact)], Stamp(seq: project.revision + 1, at: 0, day: day, by: "ana"))
        }
        return project
    }

    private static func replans(
        _ project: Project, by wanted: Day, on day: Day
    ) throws -> (plan: ProjectCrashing.Plan, replans: [CrashReplan])? {
        let crashing = try ProjectCrashing(of: project, asOf: day)
        guard case .plan(let plan) = crashing.answer(finishBy: wanted) else { return nil }
        return (plan, crashing.replans(plan, by: wanted, of: project))
    }

    private static func axis(_ world: World) -> WorkingAxis {
        WorkingAxis(world.project.charter.calendar.value, from: start, through: start + 600)
    }

    @Test func `what follows begins sooner, what has room stays where it is planned`() throws {
        var world = World.opened()
        let axis = Self.axis(world)
        world.on(
            Self.before,
            [
                Self.added(1, 0, 10, axis), Self.added(2, 10, 10, axis), Self.added(3, 20, 5, axis),
                Self.added(4, 12, 4, axis), Self.linked(2, after: 1), Self.linked(3, after: 2),
                Self.linked(4, after: 1), Self.terms(1, to: 6, 400), Self.terms(2, to: 5, 1_000),
            ])
        let wanted = axis.day(at: 20)
        let found = try #require(try Self.replans(world.project, by: wanted, on: Self.before))
        #expect(found.plan.cost == euros(600))
        #expect(found.replans.map(\.deliverable) == ["D-1", "D-2", "D-3"])
        #expect(found.replans.map(\.by) == [WorkDays(4), WorkDays(1), .zero])
        #expect(found.replans.map(\.cost) == [euros(400), euros(200), .zero])
        #expect(found.replans.map(\.start) == [Self.start, axis.day(at: 7), axis.day(at: 16)])
        #expect(found.replans.map(\.finish) == [axis.day(at: 6), axis.day(at: 15), wanted])
        let after = Self.replanned(world.project, found.replans, on: Self.before)
        #expect(try ProjectNetwork(of: after, asOf: Self.before).finish == wanted)
    }

    /// Ten days, four of them left; they can become two.
    @Test func `of work under way only what is left becomes shorter, and only that is paid for`() throws {
        var world = World.opened()
        let axis = Self.axis(world)
        world.on(Self.before, [Self.added(1, 0, 10, axis), Self.terms(1, to: 5, 1_000)])
        let now = axis.day(at: 6)
        world.on(now, [.progress("D-1", Percent(60), on: now)])
        let wanted = axis.day(at: 8)
        let found = try #require(try Self.replans(world.project, by: wanted, on: now))
        #expect(found.replans.map(\.by) == [WorkDays(2)])
        #expect(found.replans.map(\.cost) == [found.plan.cost] && found.plan.cost == euros(400))
        let after = Self.replanned(world.project, found.replans, on: now)
        #expect(try ProjectNetwork(of: after, asOf: now).finish == wanted)
        #expect(after.deliverables["D-1"]?.start.value == Self.start)
    }

    @Test(arguments: Seed.many(150))
    func `whatever is asked for, the network then ends by that day for the least cost`(_ seed: Seed) throws {
        var seed = seed
        var world = World.opened()
        let axis = Self.axis(world)
        var ends: [Int] = []
        var events: [Event] = []
        for id in 1...Int.random(in: 2...9, using: &seed) {
            let from = (1..<id).filter { _ in Int.random(in: 0..<3, using: &seed) == 0 }
            let length = Int.random(in: 2...15, using: &seed)
            // Some are planned later than they could begin.
            let begin = (from.map { ends[$0 - 1] }.max() ?? 0) + max(0, Int.random(in: -4...4, using: &seed))
            ends.append(begin + length)
            events.append(Self.added(id, begin, length, axis))
            events += from.map { Self.linked(id, after: $0) }
            if Bool.random(using: &seed) {
                let shortest = Int.random(in: 1..<length, using: &seed)
                let price = Int.random(in: 0...5, using: &seed) * 100
                events.append(Self.terms(id, to: shortest, price * (length - shortest)))
            }
        }
        world.on(Self.before, events)
        let crashing = try ProjectCrashing(of: world.project, asOf: Self.before)
        let first = axis.position(endOf: crashing.earliestFinish)
        for position in first...max(first, ends.max()!) {
            let wanted = axis.day(at: Double(position))
            let found = try #require(try Self.replans(world.project, by: wanted, on: Self.before))
            #expect(found.replans.reduce(.zero) { $0 + $1.cost } == found.plan.cost)
            let after = Self.replanned(world.project, found.replans, on: Self.before)
            let finish = try ProjectNetwork(of: after, asOf: Self.before).finish
            #expect(finish <= wanted)
            for replan in found.replans where replan.by > .zero {
                let shortest = world.project.deliverables[replan.deliverable]!.crash!.value.shortest
                let length =
                    axis.position(endOf: replan.finish) - axis.position(endOf: replan.start - 1)
                #expect(WorkDays(length) >= shortest)
            }
        }
    }
}
