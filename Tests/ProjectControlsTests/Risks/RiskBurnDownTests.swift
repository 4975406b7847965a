import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

@Suite struct RiskBurnDownTests {
    @Test func `a flat line can hide that as much came in as went out`() {
        var world = World.opened()
        world.on(
            "2026-03-02", .risk("R-01", 50...50, 40_000...40_000), .risk("R-02", 20...20, 50_000...50_000))
        world.on("2026-03-10", .closed("R-01"), .risk("R-03", 100...100, 25_000...25_000))
        world.on("2026-03-12", .assessed("R-02", 10...10, 50_000...50_000))
        let weeks = world.status("2026-03-15").riskBurnDown.weeks
        #expect(weeks.map(\.day) == [day("2026-03-08"), day("2026-03-15")])
        #expect(
            weeks[0]
                == .init(
                    day: day("2026-03-08"), exposure: euros(30_000), opened: euros(30_000), retired: .zero,
                    reestimated: .zero))
        #expect(
            weeks[1]
                == .init(
                    day: day("2026-03-15"), exposure: euros(30_000), opened: euros(25_000),
                    retired: euros(20_000), reestimated: euros(-5_000)))
        #expect(World.opened().status("2026-03-15").riskBurnDown.weeks.isEmpty)
    }

    @Test(arguments: Seed.many(60))
    func `every week is the one before, plus and minus, and what is open`(seed: Seed) {
        var seed = seed
        var world = World.opened()
        var today = day("2026-03-02")
        var known = 0
        for _ in 0..<60 {
            today = today + Int.random(in: 0...9, using: &seed)
            let id = "R-\(Int.random(in: 1...max(1, known), using: &seed))"
            let isOpen = world.project.risks[ID(id)]?.isOpen ?? false
            let low = Int.random(in: 0...60, using: &seed)
            switch Int.random(in: 0..<5, using: &seed) {
            case 0 where isOpen: world.on(today, [.closed(id)])
            case 1 where isOpen:
                world.on(today, [.occurred(id, on: today - Int.random(in: 0...20, using: &seed))])
            case 2 where isOpen: world.on(today, [.assessed(id, low...(low + 20), 0...9_000)])
            default:
                known += 1
                let nature: RiskNature = Bool.random(using: &seed) ? .threat : .opportunity
                world.on(today, [.risk("R-\(known)", low...(low + 30), 1_000...5_000, nature)])
            }
        }
        let weeks = world.status("\(today + Int.random(in: 0...200, using: &seed))").riskBurnDown.weeks
        #expect(weeks.count <= RiskBurnDown.longest)
        for (before, week) in zip(weeks, weeks.dropFirst()) {
            #expect(week.day - before.day == 7)
            #expect(week.exposure == before.exposure + week.opened - week.retired + week.reestimated)
        }
        for week in weeks.suffix(6) {
            #expect(week.exposure == world.status("\(week.day)").exposure.exposure, "\(week.day)")
        }
    }
}

extension Event {
    static func assessed(_ id: String, _ probability: ClosedRange<Int>, _ impact: ClosedRange<Int>) -> Event {
        var fact = RiskAssessed()
        fact.id = ID(id)
        fact.probability = Percent(probability.lowerBound)...Percent(probability.upperBound)
        fact.impact = euros(impact.lowerBound)...euros(impact.upperBound)
        return .riskAssessed(fact)
    }

    static func occurred(_ id: String, on day: Day, _ cost: Int? = nil) -> Event {
        var fact = RiskOccurred()
        fact.id = ID(id)
        fact.day = day
        fact.cost = cost.map(euros)
        fact.note = "it happened"
        return .riskOccurred(fact)
    }
}
