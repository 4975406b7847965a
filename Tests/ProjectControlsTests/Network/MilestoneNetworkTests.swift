import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

/// Milestones that wait for deliverables.
@Suite struct MilestoneNetworkTests {
    private let before = day("2026-03-01")

    private func linked(
        _ id: String, after: String, _ kind: LinkKind = .finishToStart, lag: Int = 0
    ) -> Event {
        var fact = MilestoneLinked()
        (fact.id, fact.after, fact.link, fact.lag) = (ID(id), ID(after), kind, WorkDays(lag))
        return .milestoneLinked(fact)
    }

    /// Two weeks of work and, beside them, one; each is waited for by a milestone.
    private func world(_ events: Event...) -> World {
        var world = World.opened()
        world.on(
            before,
            [
                .deliverable("D-1", "2026-03-02", "2026-03-13", 100),
                .deliverable("D-2", "2026-03-02", "2026-03-06", 100),
                .milestone("M-01", "Pilot site live", "2026-03-11"),
                .milestone("M-02", "Contract", "2026-03-12"),
                .milestone("M-03", "Press day", "2026-03-20"), linked("M-01", after: "D-1"),
                linked("M-02", after: "D-2"),
            ] + events)
        return world
    }

    private func network(_ world: World, _ iso: String = "2026-03-01") throws -> ProjectNetwork {
        try ProjectNetwork(of: world.project, asOf: day(iso))
    }

    @Test func `a milestone is reached when what it waits for is over`() throws {
        let network = try network(world())
        let pilot = try #require(network[milestone: "M-01"])
        #expect(pilot.early == day("2026-03-13") && pilot.late == day("2026-03-13"))
        #expect(pilot.float == .zero && pilot.isCritical && pilot.daysToDue == -2)
        let contract = try #require(network[milestone: "M-02"])
        #expect(contract.early == day("2026-03-06") && contract.late == day("2026-03-13"))
        #expect(contract.float == WorkDays(5) && !contract.isCritical && contract.daysToDue == 4)
        // No logic gives a day to what waits for nothing.
        #expect(network[milestone: "M-03"] == nil && network.schedule["M-03"] == nil)
        #expect(network.schedule.criticalPath == ["D-1", "M-01"])
        #expect(network.finish == day("2026-03-13"))
    }

    @Test func `it waits for several, with lag, and for the latest link between two`() throws {
        let world = world(
            linked("M-02", after: "D-1", .startToStart, lag: 8), linked("M-01", after: "D-1", lag: 3))
        let network = try network(world)
        #expect(network[milestone: "M-02"]?.early == day("2026-03-11"))
        #expect(network[milestone: "M-01"]?.early == day("2026-03-18"))
        #expect(world.project.milestones["M-01"]?.dependencies.count == 1)
        #expect(network.finish == day("2026-03-18"))
    }

    @Test func `the day it was promised for makes no float less`() throws {
        let dates = try #require(network(world())[ID<Deliverable>("D-1")])
        #expect(dates.totalFloat == .zero)
    }

    @Test func `what is reached is complete on its day, and waits for nothing`() throws {
        var world = world()
        world.on("2026-03-10", .reached("M-01", "2026-03-09"))
        let network = try network(world, "2026-03-10")
        let pilot = try #require(network[milestone: "M-01"])
        #expect(pilot.early == day("2026-03-09") && pilot.float == nil && pilot.daysToDue == 2)
        // Not yet on the day before.
        #expect(try self.network(world, "2026-03-06")[milestone: "M-01"]?.float == .zero)
    }

    @Test func `what comes next says where the network is later than people expect`() throws {
        var world = world(.expected("M-01", "2026-03-12"))
        let upcoming = world.status("2026-03-01").upcoming
        let pilot = try #require(upcoming.first { $0.subject == .milestone("M-01") })
        #expect(pilot.note == "network 13 Mar" && pilot.early == day("2026-03-13"))
        #expect(pilot.day == day("2026-03-12") && pilot.light == .attention)
        #expect(upcoming.first { $0.subject == .milestone("M-02") }?.note == "on plan")
        world.on("2026-03-01", .expected("M-01", "2026-03-13"))
        #expect(
            world.status("2026-03-01").upcoming.first { $0.subject == .milestone("M-01") }?.note == "−2 d")
    }

    @Test func `a milestone is no work in the checks, but may be what waits`() throws {
        func check(_ world: World, _ name: String) throws -> HealthCheck {
            let health = try ScheduleHealth(of: world.project, asOf: before)
            return try #require(health.checks.first { $0.name == name })
        }
        var unlinked = World.opened()
        unlinked.on(
            before,
            [
                .deliverable("D-1", "2026-03-02", "2026-03-13", 100),
                .deliverable("D-2", "2026-03-02", "2026-03-06", 100),
            ])
        #expect(try check(unlinked, "logic").offenders == ["D-2"])
        // Its start is free still; what waits for it is there now.
        #expect(try check(world(), "logic").value == .value(0.5))
        #expect(try check(world(), "high duration").value == .value(0))
        #expect(try check(world(), "lags").value.reason == "no open work is linked")
        #expect(try check(world(), "critical path test").value == .value(1))
    }

    @Test(arguments: Seed.many(40))
    func `milestones move no work and cost nothing`(_ seed: Seed) throws {
        var (world, on) = LawTests.project(seed)
        var seed = seed
        let before = try ProjectNetwork(of: world.project, asOf: on)
        var awaited: [ID<Milestone>: [ID<Deliverable>]] = [:]
        for number in 1...4 {
            let id = "M-0\(number)"
            world.on(on, [.milestone(id, id, on.iso)])
            let chosen = world.project.deliverables.all.map(\.id).filter { _ in Bool.random(using: &seed) }
            world.on(on, chosen.map { linked(id, after: $0.text) })
            awaited[ID(id)] = chosen
        }
        let after = try ProjectNetwork(of: world.project, asOf: on)
        #expect(after.finish == before.finish)
        for id in world.project.deliverables.all.map(\.id) {
            #expect(before[id]?.earlyFinish == after[id]?.earlyFinish)
            #expect(before[id]?.totalFloat == after[id]?.totalFloat)
        }
        for (id, chosen) in awaited {
            let last = chosen.compactMap { after[$0]?.earlyFinish }.max()
            #expect(
                after[milestone: id]?.early
                    == last.map { max($0, after.axis.day(at: after.network.dataDate.days)) })
        }
        let simulation = try ProjectSimulation(of: world.project, asOf: on, runs: .exactly(16))
        #expect(simulation.simulation.result.value?.drivers().isEmpty != false)
    }

    /// As no command of ours would name one, but another program's log may.
    @Test func `a milestone that bears a deliverable's name takes no other milestone's day away`() {
        let world = world(.milestone("D-1", "Named like work", "2026-03-20"), linked("D-1", after: "D-2"))
        let early = ProjectNetwork.earlyDays(
            of: Array(world.project.milestones.all), Facts(world.project, asOf: before))
        #expect(early == ["M-01": day("2026-03-13"), "M-02": day("2026-03-06")])
    }

    @Test(arguments: Seed.many(200))
    func `what leads to a milestone is all that moves its day`(_ seed: Seed) {
        var seed = seed
        let today = day("2026-04-01")
        var world = World.opened()
        var planned: [Event] = []
        var reported: [Event] = []
        let kinds: [LinkKind] = [.finishToStart, .startToStart, .finishToFinish, .startToFinish]
        let count = Int.random(in: 2...20, using: &seed)
        for number in 1...count {
            let start = before + Int.random(in: -20...60, using: &seed)
            planned.append(
                .deliverable(
                    "D-\(number)", start, start + Int.random(in: 0...20, using: &seed), euros(100),
                    rule: Int.random(in: 0..<5, using: &seed) == 0 ? .levelOfEffort : .percent))
            for _ in 0..<Int.random(in: 0...2, using: &seed) where number > 1 {
                var link = DeliverableLinked()
                link.id = ID("D-\(number)")
                link.after = ID("D-\(Int.random(in: 1..<number, using: &seed))")
                link.link = kinds.randomElement(using: &seed)!
                link.lag = WorkDays(Int.random(in: -5...8, using: &seed))
                planned.append(.deliverableLinked(link))
            }
            for _ in 0..<Int.random(in: 0...2, using: &seed) {
                let percent = Percent([0, 30, 80, 100].randomElement(using: &seed)!)
                reported.append(
                    .progress("D-\(number)", percent, on: today - Int.random(in: 0...20, using: &seed)))
            }
        }
        for number in 1...4 {
            planned.append(.milestone("M-\(number)", "Goal \(number)", "2026-05-01"))
            for _ in 0..<Int.random(in: 0...3, using: &seed) {
                planned.append(
                    linked(
                        "M-\(number)", after: "D-\(Int.random(in: 1...count, using: &seed))",
                        kinds.randomElement(using: &seed)!, lag: Int.random(in: -5...8, using: &seed)))
            }
        }
        world.on(before, planned)
        world.on(today, reported)
        let milestones = Array(world.project.milestones.all)
        for on in [before, today, today + 40] {
            guard let network = try? ProjectNetwork(of: world.project, asOf: on) else { return }
            let early = ProjectNetwork.earlyDays(of: milestones, Facts(world.project, asOf: on))
            for milestone in milestones {
                #expect(early[milestone.id] == network[milestone: milestone.id]?.early)
            }
        }
    }
}
