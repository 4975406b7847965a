import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct PlanAgainstActualTests {
    /// D-01 late and over its budget, D-02 not finished, D-03 after the first baseline.
    static func world() -> World {
        var world = World.opened()
        world.on(
            "2026-03-02", .deliverable("D-01", "2026-03-09", "2026-03-20", 20_000, phase: .planning),
            .deliverable("D-02", "2026-03-23", "2026-04-03", 10_000), .baseline(1))
        world.on("2026-03-12", .progress("D-01", 10, on: "2026-03-11"))
        world.on("2026-03-23", .replanned("D-01", "2026-03-27"), .baseline(2))
        world.on(
            "2026-03-27", .progress("D-01", 100, on: "2026-03-25"), .cost("D-01", 25_000, on: "2026-03-25"))
        world.on("2026-03-30", .deliverable("D-03", "2026-04-06", "2026-04-10", 5_000))
        world.on(
            "2026-04-06", .progress("D-02", 50, on: "2026-03-23"), .cost("D-02", 4_000, on: "2026-04-03"))
        return world
    }

    @Test func `a deliverable is held against the first baseline that has it`() {
        let closure = Self.world().status("2026-04-10").closure
        let first = closure.planAgainstActual.deliverables[0].outcome
        #expect(first.plannedFinish == day("2026-03-20"), "the second baseline hides nothing")
        #expect((first.actualStart, first.actualFinish) == (day("2026-03-11"), day("2026-03-25")))
        #expect(first.startVarianceDays == .value(-2))
        #expect(first.finishVarianceDays == .value(-3))
        #expect(first.costVariance == .value(euros(-5_000)))
        #expect(close(first.costOverrun.value, 0.25))
    }

    @Test func `what is not finished or was never agreed has no variance and says why`() {
        let rows = Self.world().status("2026-04-10").closure.planAgainstActual.deliverables
        #expect(rows[1].outcome.startVarianceDays == .value(0))
        #expect(rows[1].outcome.finishVarianceDays == .undefined("not finished"))
        #expect(rows[2].outcome.plannedFinish == nil)
        #expect(rows[2].outcome.startVarianceDays == .undefined("not begun"))
        #expect(rows[2].outcome.costOverrun == .undefined("no budget was agreed"))
        var world = Self.world()
        world.on("2026-04-10", .progress("D-03", 100, on: "2026-04-10"))
        let third = world.status("2026-04-10").closure.planAgainstActual.deliverables[2].outcome
        #expect(third.finishVarianceDays == .undefined("no baseline has it"))
    }

    @Test func `phases and the whole run from the first start to the last finish`() {
        let plan = Self.world().status("2026-04-10").closure.planAgainstActual
        #expect(plan.isAgreed)
        #expect(plan.phases.map(\.phase) == Phase.allCases)
        #expect(plan.phases[1].outcome.finishVarianceDays == .value(-3))
        #expect(plan.phases[2].outcome.finishVarianceDays == .undefined("not finished"))
        #expect(plan.phases[0].outcome.plannedStart == nil)
        #expect(plan.total.budget == euros(30_000))
        #expect(plan.total.cost == .value(euros(29_000)))
        #expect((plan.total.plannedStart, plan.total.plannedFinish) == (day("2026-03-09"), day("2026-04-03")))
    }

    @Test func `work that was finished and is not any more is not finished`() {
        var world = Self.world()
        world.on("2026-04-02", .progress("D-01", 80, on: "2026-04-01"))
        #expect(
            world.status("2026-03-31").closure.planAgainstActual.deliverables[0].outcome.actualFinish != nil)
        #expect(
            world.status("2026-04-10").closure.planAgainstActual.deliverables[0].outcome.actualFinish == nil)
        world.on("2026-04-09", .progress("D-01", 100, on: "2026-04-09"))
        #expect(
            world.status("2026-04-10").closure.planAgainstActual.deliverables[0].outcome.actualFinish
                == day("2026-04-09"))
    }

    @Test func `before there is a baseline the present plan stands in`() {
        var world = World.opened()
        world.on("2026-03-02", .deliverable("D-01", "2026-03-09", "2026-03-20", 20_000))
        let plan = world.status("2026-03-02").closure.planAgainstActual
        #expect(!plan.isAgreed)
        #expect(plan.deliverables[0].outcome.plannedFinish == day("2026-03-20"))
    }
}

extension Event {
    static func replanned(_ id: String, _ finish: String) -> Event {
        var fact = DeliverableReplanned()
        (fact.id, fact.finish) = (ID(id), day(finish))
        return .deliverableReplanned(fact)
    }
}
