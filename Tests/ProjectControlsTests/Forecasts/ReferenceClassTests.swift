import TestSupport
import Testing

@testable import ProjectControls

@Suite struct ReferenceClassTests {
    @Test func `PD 12, AT 8, ES 7, 40 percent complete`() {
        // The example that is published with the factors: months.
        let planned = (0...12).map { Double($0) * 10 }
        let schedule = EarnedSchedule(earned: 70, planned: planned, actualTime: 8)
        #expect(schedule.finishAsPlanned == 13)
        let cone = ReferenceClass.dslib.finish(point: 13, complete: 0.4, actualTime: 8).value?.cone
        #expect(close(cone?.p10, 11.8, within: 5e-3))
        #expect(close(cone?.p50, 13.35, within: 5e-4))
        #expect(close(cone?.p80, 14.5, within: 5e-3))
        #expect(close(cone?.p90, 15.8, within: 5e-3))
    }

    @Test func `day 143 of 260 with ES 131 is on time with 23 percent and within budget with 11`() {
        // The project of the pictures: EV 672k of 1,200k, AC 772k, k = .25, reserve 150k.
        let finish = ReferenceClass.dslib.finish(point: 143 + 260 - 131, complete: 0.56, actualTime: 143)
        #expect(close(finish.value?.chance(atMost: 260), 0.228, within: 5e-3))
        let estimate = 772 + 528 / ((672.0 + 300) / (772 + 300))
        let cost = ReferenceClass.dslib.cost(estimate: estimate, complete: 0.56, actualCost: 772)
        #expect(close(cost.value?.chance(atMost: 1_200), 0.1075, within: 5e-3))
        #expect(close(cost.value?.chance(atMost: 1_350), 0.486, within: 5e-3))
    }

    @Test func `nothing is forecast below two percent`() {
        #expect(
            ReferenceClass.dslib.finish(point: 10, complete: 0.0199, actualTime: 1)
                == .undefined("less than 2% is complete"))
        #expect(ReferenceClass.dslib.finish(point: 10, complete: 0.02, actualTime: 1).value != nil)
        #expect(ReferenceClass.dslib.finish(point: 10, complete: 0.999, actualTime: 1).value != nil)
    }

    @Test(arguments: Seed.many(300))
    func `quantiles rise, invert, and do not lie before today`(_ seed: Seed) {
        var seed = seed
        let point = Double.random(in: 1...500, using: &seed)
        let today = Double.random(in: 0...1.3, using: &seed) * point
        let complete = Double.random(in: 0.02...0.999, using: &seed)
        guard
            let finish = ReferenceClass.dslib.finish(point: point, complete: complete, actualTime: today)
                .value
        else {
            Testing.Issue.record("there is a forecast at every stage from 2%")
            return
        }
        var last = -Double.infinity
        for step in 0...100 {
            let value = finish.value(at: Double(step) / 100)
            #expect(value >= last && value >= today)
            last = value
            if value > today {
                #expect(close(finish.chance(atMost: value), Double(step) / 100, within: 1e-6))
            }
        }
        #expect(finish.chance(atMost: today - 1e-6) == 0)
        #expect(finish.chance(atMost: last) == 1)
    }
}
