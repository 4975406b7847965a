import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

@Suite struct BacktestTests {
    /// A project of ten even months that ends so many times later and costs so many times more than planned, evenly.
    static func project(_ name: String, late: Double, dear: Double) -> TrackedProject {
        let start = day("2026-01-01")
        let planned = (0...10).map { (day: start + $0 * 30, value: Double($0) * 1000) }
        let length = Int((300 * late).rounded())
        let reports = stride(from: 15, through: length + 14, by: 15).map { passed -> TrackedProject.Report in
            let share = min(1, Double(passed) / (300 * late))
            return .init(
                day: start + passed, plannedValue: min(10_000, Double(passed) / 300 * 10_000),
                earnedValue: share * 10_000, actualCost: share * 10_000 * dear)
        }
        return TrackedProject(name: name, planned: planned, reports: reports)
    }

    static func ended(_ count: Int, late: Double = 1.2, dear: Double = 1.5) -> [EndedProject] {
        (0..<count).compactMap {
            EndedProject(project("P\($0)", late: late + 0.01 * Double($0), dear: dear), profile: .general)
        }
    }

    @Test func `ten ended projects replace the published factors, nine do not`() {
        #expect(ReferenceClass.own(Self.ended(9), profile: .general).name == ReferenceClass.dslib.name)
        let own = ReferenceClass.own(Self.ended(10), profile: .general)
        #expect(own.name.hasPrefix("own, 10 ended projects"))
        let finish = own.finish(point: 100, complete: 0.4, actualTime: 10).value
        let published = ReferenceClass.dslib.finish(point: 100, complete: 0.4, actualTime: 10).value
        #expect(finish != published)
        // At 40 % of an even project that ends at 1.2 to 1.29, AT + PD − ES is near 1 + .4 (late − 1).
        #expect(close(finish?.value(at: 0.5), 100 * 1.245 / 1.098, within: 0.03))
        let cost = own.cost(estimate: 100, complete: 0.4, actualCost: 10).value
        #expect((cost?.value(at: 0.5) ?? 0) > 100, "the shrunk CPI leaves some of a steady overrun out")
    }

    @Test func `ten ended projects give each method a record of its own`() {
        let nine = ReferenceClass.own(Self.ended(9), profile: .general)
        let own = ReferenceClass.own(Self.ended(10), profile: .general)
        for complete in [0.1, 0.5, 0.9] {
            let published = MethodRecord.medianError(TimeMethod.pace, at: complete)
            #expect(nine.medianError(.pace, at: complete) == published)
            // They go on at their pace, and were 20 to 29 % late.
            #expect((own.medianError(.pace, at: complete) ?? 1) < 0.07, "\(complete)")
            #expect((own.medianError(.cpi, at: complete) ?? 1) < 1e-9)
        }
        #expect(close(own.medianError(TimeMethod.plan, at: 0.1), 0.197, within: 0.01))
    }

    @Test func `classes change on the days on which projects were closed`() {
        let projects = Self.ended(12).enumerated().map { place, project in
            (closed: day("2026-03-01") + place * 7, project: project)
        }
        let record = OwnRecord(projects.reversed(), profile: .general)
        let tenth = day("2026-03-01") + 63
        #expect(record.reference(on: tenth - 1).name == ReferenceClass.dslib.name)
        #expect(record.reference(on: tenth).name.hasPrefix("own, 10 ended projects"))
        #expect(record.reference(on: tenth + 6).name.hasPrefix("own, 10 ended projects"))
        #expect(record.reference(on: tenth + 7).name.hasPrefix("own, 11 ended projects"))
        #expect(record.reference(on: day("2030-01-01")).name.hasPrefix("own, 12 ended projects"))
        #expect(OwnRecord(Array(projects.prefix(9)), profile: .general).isEmpty)
        let sameDay = OwnRecord(projects.map { (tenth, $0.project) }, profile: .general)
        #expect(sameDay.reference(on: tenth).name.hasPrefix("own, 12 ended projects"))
    }

    @Test func `each project counts once in a quantile`() {
        var sample = WeightedSample()
        sample.add([1, 1, 1, 1])
        sample.add([3])
        #expect(sample.groups == 2 && sample.mean == 2)
        #expect(close(sample.quantile(0.5), 1 + (0.5 - 0.4375) / (0.75 - 0.4375) * 2))
        #expect(sample.quantile(0) == 1 && sample.quantile(1) == 3)
    }

    /// Gumbel (1958): another falls below the i-th of n with the chance i ÷ (n + 1).
    @Test func `where the next project may end, the i-th of n is at i ÷ (n + 1)`() {
        for count in [10, 19, 33] {
            var sample = WeightedSample()
            for value in (1...count).reversed() { sample.add([Double(value)]) }
            for place in 1...count {
                #expect(close(sample.forecast(Double(place) / Double(count + 1)), Double(place)))
            }
            #expect(close(sample.forecast(0.5), sample.quantile(0.5)))
        }
    }

    @Test(arguments: Seed.many(5))
    func `of projects alike, eight in ten end within the range that others make`(seed: Seed) {
        var seed = seed
        var held = 0
        for _ in 0..<2_000 {
            var sample = WeightedSample()
            for _ in 0..<12 { sample.add([Double.random(in: 0...1, using: &seed)]) }
            let next = Double.random(in: 0...1, using: &seed)
            if sample.forecast(0.1) <= next, next <= sample.forecast(0.9) { held += 1 }
        }
        // Five standard errors of a share of .8 over 2,000.
        #expect(abs(Double(held) / 2_000 - 0.8) < 0.045)
    }

    @Test func `a method that knows the truth is called better`() {
        let score = Backtest(Self.ended(8), profile: .general)
        #expect(score.projects.count == 8 && score.reports > 100)
        // Even projects go on at their pace, so PD / SPI(t) and PF = CPI are exact.
        let pace = score.error(.pace, .all)
        #expect((pace?.mean ?? 1) < 0.03 && pace?.against.verdict == .better)
        #expect((score.error(.cpi, .all)?.mean ?? 1) < 1e-9)
        #expect(score.error(.cpi, .all)?.against.verdict == .better)
        #expect(
            score.error(TimeMethod.asPlanned, .all)?.against.count == 0,
            "compared with itself there is no difference")
        #expect(score.error(TimeMethod.plan, .late)?.against.verdict == .worse)
        #expect(score.finishRange[.all]?.projects == 8)
        #expect(close(score.finishRange[.all]?.cells.reduce(0, +), 1))
    }

    @Test func `what was said at a report does not change with later reports`() {
        let whole = Self.project("A", late: 1.3, dear: 1.1)
        let all = whole.forecasts(profile: .general, reference: .dslib)
        for count in stride(from: 1, to: whole.reports.count - 2, by: 3) {
            let part = TrackedProject(
                name: "A", planned: (0...10).map { (day: whole.start + $0 * 30, value: Double($0) * 1000) },
                reports: Array(whole.reports.prefix(count)))
            let then = part.forecasts(profile: .general, reference: .dslib)[count - 1]
            #expect(then.finish == all[count - 1].finish && then.cost == all[count - 1].cost)
            for method in TimeMethod.allCases {
                #expect(then.finish(method) == all[count - 1].finish(method))
            }
        }
    }

    @Test func `drift is told in words`() {
        func drift(_ points: [(String, String?)]) -> FinishDrift {
            FinishDrift(
                points.map { asOf, finish in
                    .init(
                        asOf: day(asOf), finish: finish.map { .value(day($0)) } ?? .undefined("too early"),
                        committed: nil, chanceOfDate: .undefined("too early"))
                })
        }
        let moved = drift([
            ("2026-01-01", nil), ("2026-02-01", "2026-10-01"), ("2026-06-01", "2026-11-12"),
        ])
        #expect(moved.words == "the forecast finish has moved 6 weeks later in 4 months")
        let earlier = drift([("2026-02-01", "2026-10-05"), ("2026-03-01", "2026-10-02")])
        #expect(earlier.words == "the forecast finish has moved 3 days earlier in 4 weeks")
        #expect(drift([("2026-02-01", nil)]).words.hasSuffix("fewer than two reports had a forecast"))
    }
}
