import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

/// What it costs to finish a project sooner.
@Suite struct ProjectCrashingTests {
    private let before = day("2026-03-01")

    /// The activities as deliverables, a working day for each unit of time; `A:1:1000` says that A can become 1 day
    /// long for 1,000 euros for each day less.
    private func world(_ network: Network, _ terms: String) -> World {
        var world = World.opened()
        let start = day("2026-03-02")
        let axis = WorkingAxis(world.project.charter.calendar.value, from: start, through: start + 400)
        var links: [Event] = []
        for activity in network.activities {
            let finish = axis.day(at: activity.duration.days)
            world.on(before, [.deliverable(activity.id.text, start, finish, euros(100))])
            for link in activity.links {
                var linked = DeliverableLinked()
                (linked.id, linked.after) = (ID(activity.id.text), ID(link.from.text))
                links.append(.deliverableLinked(linked))
            }
        }
        world.on(before, links)
        for word in terms.split(separator: " ") {
            let parts = word.split(separator: ":")
            let id = String(parts[0])
            let normal = network.activities.first { $0.id.text == id }!.duration.days
            var fact = DeliverableCrashSet()
            (fact.id, fact.shortest) = (ID(id), WorkDays(Int(parts[1])!))
            fact.cost = euros(Int(parts[2])! * (Int(normal) - Int(parts[1])!))
            world.on(before, [.deliverableCrashSet(fact)])
        }
        return world
    }

    private func answers(_ world: World, _ lengths: some Sequence<Int>) throws -> [ProjectCrashing.Answer] {
        let crashing = try ProjectCrashing(of: world.project, asOf: before)
        let axis = try ProjectNetwork(of: world.project, asOf: before).axis
        return lengths.map { crashing.answer(finishBy: axis.day(at: Double($0))) }
    }

    /// J. Heizer and B. Render, Operations Management, the table of crash costs.
    @Test func `General Foundry costs 1,000 more for 14 days and 3,000 more for 13`() throws {
        let world = world(
            .generalFoundry,
            "A:1:1000 B:1:2000 C:1:1000 D:3:1000 E:2:1000 F:2:500 G:2:2000 H:1:3000")
        #expect(try ProjectCrashing(of: world.project, asOf: before).normalFinish == day("2026-03-20"))
        #expect(try answers(world, [15, 14, 13]).map(\.cost) == [.zero, euros(1_000), euros(3_000)])
    }

    /// F. Hillier and G. Lieberman, Introduction to Operations Research, "Reliable Construction Co.", thousands of
    /// dollars for weeks there.
    @Test func `Reliable Construction costs 140 more for 40 and cannot take less than 28`() throws {
        let world = world(
            .reliableConstruction,
            "A:1:100 B:2:50 C:7:80 D:4:40 E:3:160 F:3:40 G:4:40 H:6:60 I:5:30 J:6:30 K:3:40 L:3:50 "
                + "M:1:100 N:3:60")
        let costs = try answers(world, (38...44).reversed()).map(\.cost)
        #expect(costs == [0, 30, 60, 100, 140, 190, 240].map { euros($0) })
        let forty = try #require(try answers(world, [40])[0].plan)
        #expect(forty.cuts.map(\.deliverable) == ["F", "J"])
        #expect(forty.cuts.map(\.by) == [WorkDays(2), WorkDays(2)])
        #expect(forty.cuts.map(\.cost) == [euros(80), euros(60)])
        let axis = try ProjectNetwork(of: world.project, asOf: before).axis
        #expect(try answers(world, [27]) == [.impossible(earliest: axis.day(at: 28))])
    }

    @Test func `planned starts give way, and dates that bind do not`() throws {
        var world = world(.init([.init("A", 10), .init("B", 5, "A")]), "A:6:100")
        var moved = DeliverableReplanned()
        (moved.id, moved.start, moved.finish) = ("B", day("2026-03-23"), day("2026-03-27"))
        world.on(before, [.deliverableReplanned(moved)])
        let crashing = try ProjectCrashing(of: world.project, asOf: before)
        #expect(crashing.normalFinish == day("2026-03-20") && crashing.earliestFinish == day("2026-03-16"))
        var bound = DeliverableConstrained()
        (bound.id, bound.kind, bound.day) = ("B", .startNoEarlier, day("2026-03-13"))
        world.on(before, [.deliverableConstrained(bound)])
        let held = try ProjectCrashing(of: world.project, asOf: before)
        #expect(held.earliestFinish == day("2026-03-19"))
        #expect(held.answer(finishBy: day("2026-03-16")) == .impossible(earliest: day("2026-03-19")))
    }

    @Test func `of work under way what is left becomes shorter, and of complete work nothing`() throws {
        var world = world(.init([.init("A", 10)]), "A:6:100")
        world.on("2026-03-06", .progress("A", 50, on: "2026-03-06"))
        let crashing = try ProjectCrashing(of: world.project, asOf: day("2026-03-06"))
        #expect(crashing.normalFinish == day("2026-03-13") && crashing.earliestFinish == day("2026-03-11"))
        #expect(crashing.answer(finishBy: day("2026-03-12")).cost == euros(100))
        world.on("2026-03-13", .progress("A", 100, on: "2026-03-13"))
        let done = try ProjectCrashing(of: world.project, asOf: day("2026-03-13"))
        #expect(done.normalFinish == done.earliestFinish)
    }

    @Test(arguments: Seed.many(60))
    func `what is cut gives the finish that was asked for`(_ seed: Seed) throws {
        var seed = seed
        var activities: [Network.Activity] = []
        var terms: [String] = []
        for number in 0..<Int.random(in: 1...9, using: &seed) {
            let length = Int.random(in: 2...12, using: &seed)
            let links = (0..<number).filter { _ in Int.random(in: 0..<3, using: &seed) == 0 }
            activities.append(
                .init(ID("W\(number)"), WorkDays(length), after: links.map { .init(ID("W\($0)")) }))
            let shortest = Int.random(in: 1..<length, using: &seed)
            terms.append("W\(number):\(shortest):\(Int.random(in: 1...90, using: &seed))")
        }
        let world = world(.init(activities), terms.joined(separator: " "))
        let crashing = try ProjectCrashing(of: world.project, asOf: before)
        let network = try ProjectNetwork(of: world.project, asOf: before, keepsPlannedStarts: false)
        #expect(crashing.normalFinish == network.finish)
        var last = Money.zero
        var wanted = crashing.normalFinish
        while wanted >= crashing.earliestFinish {
            let plan = try #require(crashing.answer(finishBy: wanted).plan)
            #expect(plan.cost >= last && plan.cost == plan.cuts.reduce(.zero) { $0 + $1.cost })
            var shorter = network.network
            for cut in plan.cuts {
                let place = shorter.activities.firstIndex { $0.id.text == cut.deliverable.text }!
                let left = shorter.activities[place].duration.hundredths - cut.by.hundredths
                shorter.activities[place].duration = WorkDays(hundredths: left)
            }
            #expect(try network.axis.lastDay(of: shorter.schedule().finish) <= wanted)
            last = plan.cost
            wanted = wanted - 1
        }
        #expect(crashing.answer(finishBy: crashing.earliestFinish - 7).plan == nil)
    }
}

extension ProjectCrashing.Answer {
    fileprivate var plan: ProjectCrashing.Plan? {
        guard case .plan(let plan) = self else { return nil }
        return plan
    }

    fileprivate var cost: Money? { plan?.cost }
}
