import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct LaunchStandingTests {
    /// A launch on Friday 8 May, with ten days of hyper-care, one criterion and a way back.
    private static func world(rollback minutes: Int = 95) -> World {
        var world = World.opened()
        world.settle()
        var plan = LaunchPlanned()
        plan.title = "cut-over"
        plan.day = day("2026-05-08")
        (plan.outage, plan.latency) = (Minutes(120), Minutes(30))
        plan.decider = "mia"
        plan.toleratedBy = "ops"
        plan.care = WorkDays(10)
        var criterion = LaunchCriterionSet()
        criterion.id = "LC-01"
        criterion.owner = "tom"
        var check = LaunchChecked()
        check.id = "LC-01"
        world.on("2026-03-02", .launchPlanned(plan), .launchCriterionSet(criterion), .launchChecked(check))
        var back = RollbackPlanned()
        back.trigger = "3% of calls fail for 10 min"
        back.owner = "tom"
        back.steps = "Back to the old lines: point the numbers at the old switch; tell the agents"
        world.on("2026-03-02", .rollbackPlanned(back))
        world.on("2026-03-03", .rehearsed(108, "2026-03-03"))
        world.on("2026-03-20", .rehearsed(minutes, "2026-03-20"))
        return world
    }

    @Test func `what the plan is if it goes badly is one line`() {
        #expect(
            Self.world().status("2026-03-20").launch.ifItGoesBadly
                == "back to the old lines, by tom, when 3% of calls fail for 10 min; "
                + "rehearsed 3 Mar 108, 20 Mar 95 min")
        #expect(
            World.opened().status("2026-03-20").launch.ifItGoesBadly
                == "nobody has said what happens then; say it: rollback plan")
    }

    @Test func `a plan without a trigger or a rehearsal says so in its line`() {
        var world = World.opened()
        var back = RollbackPlanned()
        back.trigger = "TBD"
        back.owner = "tom"
        back.steps = "back to the old lines"
        world.on("2026-03-02", .rollbackPlanned(back))
        #expect(
            world.status("2026-03-20").launch.ifItGoesBadly
                == "back to the old lines, by tom, but nobody has agreed on what would trigger it; "
                + "never rehearsed")
    }

    @Test func `the nearer the launch, the worse a board that does not say go`() {
        let world = Self.world()
        #expect(world.status("2026-03-20").launch.stage == .ahead(days: 49))
        #expect(world.status("2026-03-20").launch.light == .onTrack)
        #expect(world.status("2026-04-08").launch.light == .attention)
        #expect(world.status("2026-05-03").launch.light == .offTrack)
        let hazard = world.status("2026-05-08").hazards[3]
        #expect(hazard.light == .offTrack)
        #expect(
            hazard.reasons.first
                == "launch today, NO-GO: rollback 95 min and decision 30 min are 5 min over the 120 min tolerated"
        )
        #expect(Self.world(rollback: 90).status("2026-05-08").launch.light == .onTrack)
    }

    @Test func `hyper-care is working days after the launch`() {
        let world = Self.world(rollback: 90)
        #expect(world.status("2026-05-08").launch.stage == .ahead(days: 0))
        #expect(world.status("2026-05-09").launch.stage == .hyperCare(through: day("2026-05-22")))
        #expect(world.status("2026-05-22").launch.stage == .hyperCare(through: day("2026-05-22")))
        #expect(world.status("2026-05-23").launch.stage == .past(days: 15))
        #expect(World.opened().status("2026-05-23").launch.stage == .unplanned)
    }

    @Test func `a go against the board stays red until the hyper-care is over`() {
        var world = Self.world()
        var decision = LaunchDecided()
        decision.verdict = .go
        decision.board = .noGo
        world.on("2026-05-07", .launchDecided(decision))
        #expect(world.status("2026-05-11").launch.light == .offTrack)
        #expect(
            world.status("2026-05-11").hazards[3].reasons.contains("launched although the board said NO-GO"))
        #expect(world.status("2026-05-25").launch.light == .onTrack)
        #expect(world.status("2026-05-06").launch.decision == nil)
    }
}

extension Event {
    static func rehearsed(_ minutes: Int, _ iso: String) -> Event {
        var fact = RollbackRehearsed()
        fact.day = day(iso)
        fact.duration = Minutes(minutes)
        return .rollbackRehearsed(fact)
    }
}
