import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct BurnDownTests {
    let status = StatusTests.midway().status("2026-04-10")

    @Test func `it covers the plan, the promise and the P90 finish to the end of the month`() {
        let chart = status.burnDown
        #expect(chart.start == day("2026-03-02"))
        #expect(chart.end == day("2026-06-30"))
        #expect(chart.today == day("2026-04-10"))
        #expect(chart.plannedLeft.count == chart.end - chart.start + 1)
        #expect(chart.moneyLeft.count == 40)
        #expect(chart.workLeft.count == 40)
        #expect(chart.forecast.first?.day == day("2026-04-11"))
        #expect(chart.forecast.last?.day == chart.end)
    }

    @Test func `what is left is the budget less plan, cost and work`() {
        let chart = status.burnDown
        #expect(close(chart.moneyLeft.last, 6_500_000))
        #expect(close(chart.workLeft.last, 7_200_000))
        #expect(close(chart.plannedLeft[39], 6_000_000))
        #expect(chart.plannedPoints.map(\.day) == [day("2026-04-01"), day("2026-05-01"), day("2026-06-01")])
        #expect(close(chart.plannedPoints.last?.amount, 0))
    }

    @Test func `the plan does not limp at weekends`() {
        let chart = status.burnDown
        let falls = zip(chart.plannedLeft, chart.plannedLeft.dropFirst()).prefix(38).map { $0 - $1 }
        #expect(falls.allSatisfy { $0 > 0 })
        // Friday to Monday: one working day in three steps.
        #expect(close(chart.plannedLeft[4] - chart.plannedLeft[7], 200_000))
    }

    @Test func `the cone opens from today and only ever loses money`() {
        let chart = status.burnDown
        for one in chart.forecast {
            let cone = one.moneyLeft
            let rising = [cone.p10, cone.p20, cone.p40, cone.p50, cone.p60, cone.p80, cone.p90]
            #expect(rising == rising.sorted())
            #expect(cone.p90 <= chart.moneyLeft[39] + 1)
        }
        for (one, next) in zip(chart.forecast, chart.forecast.dropFirst()) {
            #expect(next.moneyLeft.p50 <= one.moneyLeft.p50 + 1e-6)
            #expect(next.chanceWorking <= one.chanceWorking)
        }
        #expect(chart.forecast[0].chanceWorking == 1)
        // At the end, what is left is spread as the forecast of the cost is.
        let end = chart.forecast[chart.forecast.count - 1].moneyLeft
        let cost = status.forecast.cost.value!.sums
        #expect(close(end.p50, 12_000_000 - cost.p50.amount, within: 0.02))
    }

    @Test func `the money ends before the work where the work is too dear`() {
        let chart = status.burnDown
        // EAC = 55 + 72 / ((48 + 12) / (55 + 12)) = 135.4k of 120k.
        #expect(status.estimate.shrunk == .value(euros(135_400)))
        let moneyEnds = chart.moneyEnds.value!
        #expect(moneyEnds > chart.today && moneyEnds < chart.workEnds.value!)
        #expect(chart.forecast.first { $0.day == moneyEnds }!.moneyLeft.p50 < 0)
    }

    @Test func `money that is gone already ended on a day of the record`() {
        var world = StatusTests.midway()
        world.on("2026-04-10", .cost("D-01", 70_000, on: "2026-04-08"))
        #expect(world.status("2026-04-10").burnDown.moneyEnds == .value(day("2026-04-09")))
    }

    @Test func `money that lasts has no end`() {
        var world = StatusTests.midway()
        world.on("2026-04-10", .cost("D-01", -40_000, on: "2026-04-10"))
        #expect(world.status("2026-04-10").burnDown.moneyEnds == .undefined("the money outlasts the work"))
    }

    @Test(arguments: [12, 13, 14, 15, 16])
    func `in a long project the money ends on its own day, not on the next one that is worked out`(spent: Int)
        throws
    {
        var world = World.opened(finish: "2030-12-31", budget: 1_000_000)
        world.on(
            "2026-03-02", .deliverable("D-01", "2026-03-02", "2030-12-31", 1_000_000), .baseline(1))
        world.on(
            "2026-09-01", .progress("D-01", 8, on: "2026-09-01"),
            .cost("D-01", spent * 10_000, on: "2026-09-01"))
        let status = world.status("2026-09-01")
        let chart = status.burnDown
        let facts = Facts(world.project, asOf: chart.today)
        let paths = BurnDownPaths(
            facts.performance, try #require(status.earnedSchedule.value),
            actualCost: status.earnedValue.actualCost.amount,
            finish: try #require(status.forecast.finish.value).quantiles,
            cost: try #require(status.forecast.cost.value).quantiles)
        let gone = (chart.today + 1...chart.end).first {
            paths.moneyLeft(at: facts.axis.smoothPosition(endOf: $0)).p50 < 0
        }
        #expect(chart.forecast.map(\.day) == Array(chart.today + 1...chart.end))
        #expect(chart.forecast.count > 3 * BurnDown.forecastLimit)
        // Weekends cost less than weekdays, so what is passed over may be off by what two working days cost.
        for one in chart.forecast {
            let exact = paths.moneyLeft(at: facts.axis.smoothPosition(endOf: one.day))
            let levels: [KeyPath<Cone<Double>, Double>] = [\.p10, \.p50, \.p90]
            #expect(levels.allSatisfy { abs(one.moneyLeft[keyPath: $0] - exact[keyPath: $0]) < 300_000 })
        }
        #expect(chart.moneyEnds == .value(try #require(gone)))
    }
}
