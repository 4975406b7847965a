import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

@Suite struct ClosureStatusTests {
    /// Five working days, with a three-point estimate in days; reported begun on its first day.
    private static func finished(_ id: String, _ estimate: (Int, Int, Int), cost: Int, in world: inout World)
    {
        var fact = DeliverableAdded()
        (fact.id, fact.title, fact.budget) = (ID(id), id, euros(10_000))
        fact.estimate = ThreePoint(WorkDays(estimate.0), WorkDays(estimate.1), WorkDays(estimate.2))
        (fact.start, fact.finish) = (day("2026-03-09"), day("2026-03-13"))
        world.on("2026-03-02", .deliverableAdded(fact))
        world.on(
            "2026-03-13", .progress(id, 10, on: "2026-03-09"), .progress(id, 100, on: "2026-03-13"),
            .cost(id, cost, on: "2026-03-13"))
    }

    @Test func `estimates are scored by what was inside them and by the ratio`() {
        var world = World.opened()
        Self.finished("D-01", (2, 4, 6), cost: 12_000, in: &world)
        Self.finished("D-02", (1, 2, 4), cost: 20_000, in: &world)
        Self.finished("D-03", (5, 5, 5), cost: 11_000, in: &world)
        // Nobody knows how long this took, only what it cost.
        world.on("2026-03-02", .estimated("D-04", ThreePoint(WorkDays(1), WorkDays(2), WorkDays(3))))
        world.on(
            "2026-03-13", .progress("D-04", 100, on: "2026-03-13"), .cost("D-04", 9_000, on: "2026-03-13"))
        world.on("2026-03-02", .baseline(1))
        let score = world.status("2026-03-20").closure.calibration
        #expect(score.finished == 4)
        #expect((score.durations.count, score.durations.inside) == (3, 2))
        #expect(close(score.durations.insideShare.value, 2.0 / 3))
        // 5/4, 5/2 and 5/5.
        #expect(score.durations.medianRatio == .value(1.25))
        // D-01 to 15,000, D-02 to 20,000, D-03 no further than 10,000, D-04 from 5,000 to 15,000.
        #expect((score.costs.count, score.costs.inside) == (4, 3))
        #expect(close(score.costs.medianRatio.value, 1.15))
    }

    @Test func `nothing is scored before anything is finished`() {
        let score = World.opened().status("2026-03-20").closure.calibration
        #expect(score.durations.insideShare == .undefined("nothing can be compared yet"))
        #expect(score.costs.medianRatio == .undefined("nothing can be compared yet"))
    }

    private static func benefit(_ before: Int, _ target: Int) -> World {
        var world = World.opened()
        var fact = BenefitPlanned()
        (fact.id, fact.title, fact.before, fact.target) = ("B-01", "Wait", Quantity(before), Quantity(target))
        fact.due = day("2026-04-30")
        world.on("2026-03-02", .benefitPlanned(fact))
        return world
    }

    private static func measured(_ value: Int, on iso: String) -> Event {
        var fact = BenefitMeasured()
        (fact.id, fact.value, fact.day) = ("B-01", Quantity(value), day(iso))
        return .benefitMeasured(fact)
    }

    @Test func `a benefit is the part of the way that was come, up or down`() {
        var rising = Self.benefit(0, 250)
        rising.on("2026-05-04", Self.measured(225, on: "2026-05-01"))
        let up = rising.status("2026-05-04").closure.benefits[0]
        #expect(up.realisation == .value(0.9))
        #expect(up.light == .attention)
        var falling = Self.benefit(180, 60)
        falling.on("2026-05-04", Self.measured(90, on: "2026-05-01"))
        let down = falling.status("2026-05-04").closure.benefits[0]
        #expect(down.realisation == .value(0.75))
        #expect(down.light == .offTrack)
        falling.on("2026-05-05", Self.measured(60, on: "2026-05-05"))
        #expect(falling.status("2026-05-05").closure.benefits[0].light == .onTrack)
        falling.on("2026-05-06", Self.measured(200, on: "2026-05-06"))
        #expect(
            (falling.status("2026-05-06").closure.benefits[0].realisation.value ?? 0) < 0, "worse than before"
        )
    }

    @Test func `a benefit that nobody measured is not known, and before its day neither`() {
        var world = Self.benefit(0, 250)
        let unknown = world.status("2026-05-04").closure.benefits[0]
        #expect(unknown.realisation == .undefined("not measured yet"))
        #expect(unknown.light == .unknown)
        #expect(unknown.isUnmeasured(on: day("2026-05-04")) && !unknown.isUnmeasured(on: day("2026-04-30")))
        world.on("2026-04-01", Self.measured(100, on: "2026-04-01"))
        #expect(world.status("2026-04-01").closure.benefits[0].light == .unknown)
        #expect(world.status("2026-05-04").closure.benefits[0].isUnmeasured(on: day("2026-05-04")))
    }

    private static func lesson(_ trigger: String, _ phase: Phase? = nil, from source: String?) -> Event {
        var fact = LessonRecorded()
        (fact.id, fact.text, fact.trigger, fact.phase) = ("L-01", "Ask twice", trigger, phase)
        fact.source = source
        return .lessonRecorded(fact)
    }

    private static func call(_ world: World, _ iso: String) -> LessonCall? {
        let reminder = LessonReminder(world.project, world.status(iso))
        return world.project.lessons.all.first.map(reminder.call)
    }

    @Test func `a lesson comes back with its phase or with a word of its trigger`() {
        var world = PhaseStatusTests.world()
        world.on("2026-03-02", Self.lesson("anything", .execution, from: "APOLLO"))
        #expect(Self.call(world, "2026-03-20") == .waiting)
        #expect(Self.call(world, "2026-04-01") == .due("Execution has begun"))
        var other = World.opened()
        other.on("2026-03-02", Self.lesson("Whenever a vendor is new to us", from: "APOLLO"))
        #expect(Self.call(other, "2026-03-02") == .waiting)
        other.on("2026-03-03", .milestone("M-01", "Vendors chosen", "2026-04-01"))
        #expect(Self.call(other, "2026-03-03") == .due("M-01 Vendors chosen"))
        var closing = ProjectClosed()
        closing.summary = "done"
        other.on("2026-03-05", .projectClosed(closing))
        #expect(Self.call(other, "2026-03-04") == .due("M-01 Vendors chosen"))
        #expect(Self.call(other, "2026-03-05") == .waiting, "nothing begins any more")
    }

    @Test func `what was learned here waits for those to come`() {
        var world = World.opened()
        world.on("2026-03-02", Self.lesson("vendors", from: nil), .milestone("M-01", "Vendors", "2026-04-01"))
        #expect(Self.call(world, "2026-03-03") == .learnedHere)
    }

    @Test func `the closing report says how it ended and what was left`() {
        var world = PlanAgainstActualTests.world()
        world.on("2026-04-07", .risk("R-01", 10...20, 100...200), .criterion("X-01", .closure))
        var closing = ProjectClosed()
        (closing.verdict, closing.summary) = (.partly, "It works, late")
        world.on("2026-04-09", .projectClosed(closing))
        let report = ClosingReport(world.project, world.status("2026-04-10"))
        #expect(report.outcome?.verdict == .partly)
        #expect(report.spent == euros(29_000))
        #expect(
            report.unsettled == [
                "2 deliverables not finished", "1 exit criterion open", "1 risk open",
                "no lesson is recorded",
            ])
        #expect(ClosingReport(world.project, world.status("2026-04-08")).outcome == nil, "the day before")
        var reopening = ProjectReopened()
        reopening.reason = "x"
        world.on("2026-04-10", .projectReopened(reopening))
        #expect(ClosingReport(world.project, world.status("2026-04-10")).outcome == nil)
    }
}

extension Event {
    static func estimated(_ id: String, _ estimate: ThreePoint) -> Event {
        var fact = DeliverableAdded()
        (fact.id, fact.title, fact.estimate, fact.budget) = (ID(id), id, estimate, euros(10_000))
        (fact.start, fact.finish) = (day("2026-03-09"), day("2026-03-13"))
        return .deliverableAdded(fact)
    }
}
