import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

/// Laws that hold for every project, over random ones.
@Suite struct LawTests {
    /// A project of a few deliverables with some progress and cost; every sum times `scale`, every day later by
    /// `weeks`, the first deliverable in `parts`.
    static func project(_ seed: Seed, scale: Int = 1, weeks: Int = 0, parts: Int = 1) -> (World, Day) {
        var seed = seed
        let start = day("2026-03-02") + 7 * weeks
        var world = World()
        var opened = ProjectOpened()
        opened.start = start
        opened.committedFinish = start + 110
        opened.budget = euros(500_000 * scale)
        world.on(start, [.projectOpened(opened)])
        let (plan, reports) = work(&seed, from: start, scale: scale, parts: parts)
        world.on(start, plan)
        world.on(start, [.baseline(1)])
        for (on, event) in reports { world.on(on, [event]) }
        return (world, start + Int.random(in: 0...120, using: &seed))
    }

    /// The deliverables that are planned on the first day, and what is reported of them later.
    private static func work(
        _ seed: inout Seed, from start: Day, scale: Int, parts: Int, named prefix: String = "D"
    ) -> (plan: [Event], reports: [(Day, Event)]) {
        let rules: [EarningRule] = [.percent, .percent, .halfAtStart, .zeroHundred, .levelOfEffort]
        var plan: [Event] = []
        var reports: [(Day, Event)] = []
        for number in 1...Int.random(in: 1...8, using: &seed) {
            let from = start + Int.random(in: 0...80, using: &seed)
            let to = from + Int.random(in: 0...30, using: &seed)
            let budget = 12 * Int.random(in: 1...5_000, using: &seed) * scale
            let rule = rules[Int.random(in: 0..<rules.count, using: &seed)]
            let pieces = (0..<(number == 1 ? parts : 1)).map { piece in
                piece == 0 ? "\(prefix)-\(number)" : "\(prefix)-\(number)-\(piece)"
            }
            plan += pieces.map { .deliverable($0, from, to, euros(budget / pieces.count), rule: rule) }
            for _ in 0..<Int.random(in: 0...4, using: &seed) {
                let on = from + Int.random(in: 0...40, using: &seed)
                let percent = Percent(Int.random(in: 0...100, using: &seed))
                reports += pieces.map { (on, .progress($0, percent, on: on)) }
            }
            let amount = euros(Int.random(in: 1...60_000, using: &seed) * scale)
            reports.append((from + 1, .cost("\(prefix)-\(number)", amount, on: from + 1)))
        }
        return (plan, reports)
    }

    @Test(arguments: Seed.many(40))
    func `the sums of two logs that become one are the sums of both`(_ seed: Seed) {
        var seed = seed
        let start = day("2026-03-02")
        let one = Self.work(&seed, from: start, scale: 1, parts: 1)
        let other = Self.work(&seed, from: start, scale: 1, parts: 1, named: "E")
        func status(_ plan: [Event], _ reports: [(Day, Event)], asOf day: Day) -> EarnedValue {
            var opened = ProjectOpened()
            (opened.start, opened.committedFinish, opened.budget) = (start, start + 110, euros(900_000))
            var world = World()
            world.on(start, [.projectOpened(opened)] + plan + [.baseline(1)])
            for (on, event) in reports { world.on(on, [event]) }
            return Status(of: world.project, asOf: day).earnedValue
        }
        let on = start + Int.random(in: 0...120, using: &seed)
        let (left, right) = (
            status(one.plan, one.reports, asOf: on), status(other.plan, other.reports, asOf: on)
        )
        // Whichever comes first, and however the two are mixed.
        for reports in [one.reports + other.reports, other.reports + one.reports] {
            let both = status(one.plan + other.plan, reports, asOf: on)
            #expect(
                close(
                    both.earnedValue.amount, left.earnedValue.amount + right.earnedValue.amount, within: 1e-6)
            )
            #expect(
                close(
                    both.plannedValue.amount, left.plannedValue.amount + right.plannedValue.amount,
                    within: 1e-6))
            #expect(both.actualCost == left.actualCost + right.actualCost)
            #expect(both.budgetAtCompletion == left.budgetAtCompletion + right.budgetAtCompletion)
        }
    }

    @Test(arguments: Seed.many(40))
    func `scaling the money leaves every index and every date`(_ seed: Seed) {
        let (one, on) = Self.project(seed)
        let (other, _) = Self.project(seed, scale: 7)
        let (small, large) = (Status(of: one.project, asOf: on), Status(of: other.project, asOf: on))
        func same(_ one: Measure<Double>, _ other: Measure<Double>) -> Bool {
            one.value == nil ? one == other : close(other.value, one.value!, within: 1e-4)
        }
        #expect(same(small.earnedValue.costPerformanceIndex, large.earnedValue.costPerformanceIndex))
        #expect(same(small.earnedValue.schedulePerformanceIndex, large.earnedValue.schedulePerformanceIndex))
        #expect(same(small.earnedSchedule.map(\.position), large.earnedSchedule.map(\.position)))
        #expect(same(small.forecast.chanceOfDate, large.forecast.chanceOfDate))
        #expect(same(small.forecast.chanceOfBudget, large.forecast.chanceOfBudget))
        #expect(small.forecast.finish.map(\.days) == large.forecast.finish.map(\.days))
        #expect(small.burnDown.moneyEnds == large.burnDown.moneyEnds)
    }

    @Test(arguments: Seed.many(40))
    func `shifting the start by weeks shifts every date by as much`(_ seed: Seed) {
        let (one, on) = Self.project(seed)
        let (other, later) = Self.project(seed, weeks: 9)
        #expect(later - on == 63)
        let (now, then) = (Status(of: one.project, asOf: on), Status(of: other.project, asOf: later))
        #expect(now.earnedValue == then.earnedValue)
        #expect(now.earnedSchedule == then.earnedSchedule)
        #expect(now.forecast.finish.map { $0.days.p80 + 63 } == then.forecast.finish.map(\.days.p80))
        #expect(now.burnDown.workLeft == then.burnDown.workLeft)
    }

    @Test(arguments: Seed.many(40))
    func `completing work never lowers what is earned`(_ seed: Seed) {
        var (world, on) = Self.project(seed)
        var last = Status(of: world.project, asOf: on)
        for deliverable in world.project.deliverables.all {
            world.on(on, [.progress(deliverable.id.text, Percent(100), on: on)])
            let next = Status(of: world.project, asOf: on)
            #expect(next.earnedValue.earnedValue >= last.earnedValue.earnedValue)
            if let one = last.earnedSchedule.value, let other = next.earnedSchedule.value {
                #expect(other.position >= one.position - 1e-6)
            }
            last = next
        }
    }

    @Test(arguments: Seed.many(40))
    func `splitting a package into equal parts leaves plan and earnings`(_ seed: Seed) {
        let (one, on) = Self.project(seed)
        let (other, _) = Self.project(seed, parts: 4)
        let (whole, split) = (Status(of: one.project, asOf: on), Status(of: other.project, asOf: on))
        #expect(close(split.earnedValue.plannedValue.amount, whole.earnedValue.plannedValue.amount))
        #expect(close(split.earnedValue.earnedValue.amount, whole.earnedValue.earnedValue.amount))
        #expect(split.earnedValue.budgetAtCompletion == whole.earnedValue.budgetAtCompletion)
    }

    @Test(arguments: Seed.many(60))
    func `figures agree with each other`(_ seed: Seed) {
        let (world, on) = Self.project(seed)
        let status = Status(of: world.project, asOf: on)
        let earned = status.earnedValue
        #expect(earned.plannedValue <= earned.budgetAtCompletion)
        #expect(earned.earnedValue <= earned.budgetAtCompletion)
        // Each deliverable asked by itself.
        let byHand = world.project.deliverables.all.reduce(0.0) { sum, deliverable in
            let share = deliverable.rule.value.earnedShare(at: deliverable.percentComplete(on: on))
            guard share == nil else { return sum + share! * deliverable.budget.value.amount }
            let line = PlanLine(deliverable, place: 0)
            let now = Double(status.workingDay)
            return sum + PlannedCurve.plannedValue(of: line, at: now, on: status.axis)
        }
        #expect(close(earned.earnedValue.amount, byHand, within: 1e-6))
        #expect(earned.actualCost == world.project.costs.spent(through: on))
        if let finish = status.forecast.finish.value,
            status.forecast.finish.value?.days.p10 != finish.days.p90
        {
            #expect(finish.days.p10 >= on && finish.days.p10 <= finish.days.p50)
            #expect(finish.days.p50 <= finish.days.p80 && finish.days.p80 <= finish.days.p90)
        }
        if let cost = status.forecast.cost.value { #expect(cost.sums.p10 >= earned.actualCost) }
        for chance in [
            status.forecast.chanceOfDate, status.forecast.chanceOfBudget, status.forecast.chanceOfBoth,
        ] {
            if let value = chance.value { #expect((0...1).contains(value)) }
        }
        if let one = status.estimate.asPlanned.value, let other = status.estimate.byCPI.value,
            let index = earned.costPerformanceIndex.value, !earned.isComplete
        {
            #expect(index > 1 ? other <= one : other >= one)
        }
        #expect(status.hazards.allSatisfy { $0.trend.count <= 10 && !$0.reasons.isEmpty })
    }
}
