import Foundation
import Testing

@testable import ProjectControls

/// Against figures that a script with numpy computed on its own: `Tests/Reference/earned_value.py`.
@Suite struct DifferentialTests {
    private struct Case: Decodable {
        struct Row: Decodable {
            let time: Double
            let pv: Double
            let ev: Double
            let ac: Double
            let es: Double
            let cpi: Double
            let spi: Double
            let spiTime: Double
            let costs: [String: Double]
            let finishes: [String: Double]
        }

        let times: [Double]
        let values: [Double]
        let rows: [Row]
    }

    @Test func `every index and every method agrees with numpy on made-up projects`() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Reference/earned_value.json")
        let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: path))
        #expect(cases.count == 25)
        var compared = 0
        for (number, one) in cases.enumerated() {
            let plan = TimePhasedBudget(Array(zip(one.times, one.values)).map { ($0, $1) })
            var smoothed = SmoothedPerformance(
                budgetAtCompletion: plan.total, plannedDuration: plan.duration)
            for row in one.rows {
                func same(_ ours: Double?, _ theirs: Double?, _ name: String) {
                    compared += 1
                    guard let theirs else {
                        return #expect(ours == nil, "case \(number), \(row.time): \(name)")
                    }
                    #expect(close(ours, theirs), "case \(number), \(row.time): \(name)")
                }
                let amounts = EarnedAmounts(
                    budgetAtCompletion: plan.total, plannedValue: plan.value(at: row.time),
                    earnedValue: row.ev, actualCost: row.ac)
                let schedule = EarnedSchedule(earned: row.ev, along: plan, actualTime: row.time)
                smoothed.observe(schedule, earned: row.ev, cost: row.ac)
                same(amounts.plannedValue, row.pv, "PV")
                same(schedule.position, row.es, "ES")
                same(amounts.costPerformanceIndex.value, row.cpi, "CPI")
                same(amounts.schedulePerformanceIndex.value, row.spi, "SPI")
                same(schedule.schedulePerformanceIndex.value, row.spiTime, "SPI(t)")
                let costs = CostEstimates(
                    amounts, timeIndex: schedule.schedulePerformanceIndex, smoothed: smoothed)
                for method in CostMethod.allCases where method != .plan {
                    same(costs.estimate(method).value, row.costs[method.rawValue], method.name)
                }
                let finishes = FinishEstimates(schedule, amounts, smoothed: smoothed)
                for method in TimeMethod.allCases {
                    same(finishes.finish(method).value, row.finishes[method.rawValue], method.name)
                }
            }
        }
        #expect(compared > 2_000)
    }
}
