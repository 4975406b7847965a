import DemoStory
import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

/// Any figure can be computed again from the events that it says it comes from, and from no others.
struct ExplanationTests {
    private typealias Log = [(event: Event, stamp: Stamp)]

    /// What a figure is after only the events that have a part in it.
    private func recomputed(
        _ figure: KeyFigure, _ log: some Collection<(event: Event, stamp: Stamp)>, on day: Day
    )
        -> Explanation
    {
        let project = Project(
            replaying: log.filter { figure.evidence(of: $0.event, on: day) != nil })
        return Explanation(figure, Status(of: project, asOf: day), project)
    }

    @Test(arguments: KeyFigure.allCases, ["2026-03-31", "2026-05-29", "2026-07-15", "2026-09-08"])
    func `the listed events alone give the figure of the whole log, on any day of the demo`(
        figure: KeyFigure, iso: String
    ) {
        let day = day(iso)
        let log = SinceLastLookTests.log.prefix { $0.stamp.day <= day }
        let project = Project(replaying: log)
        let whole = Explanation(figure, Status(of: project, asOf: day), project)
        #expect(recomputed(figure, log, on: day).results == whole.results)
        #expect(recomputed(figure, log, on: day).inputs == whole.inputs)
    }

    @Test(arguments: Seed.many(40))
    func `so it is in random projects, on random days`(seed: Seed) {
        var seed = seed
        let log = Self.log(&seed)
        let day = day("2026-03-02") + Int.random(in: 0..<90, using: &seed)
        let project = Project(replaying: log)
        let status = Status(of: project, asOf: day)
        for figure in KeyFigure.allCases {
            let whole = Explanation(figure, status, project)
            #expect(recomputed(figure, log, on: day).results == whole.results, "\(figure) \(seed)")
        }
    }

    @Test(arguments: KeyFigure.allCases)
    func `what has no part is left out, and without its inputs a figure is another`(figure: KeyFigure) {
        let day = day("2026-09-08")
        let log = SinceLastLookTests.log
        let inputs = log.filter { figure.evidence(of: $0.event, on: day) == .input }
        let all = log.filter { figure.evidence(of: $0.event, on: day) != nil }
        #expect(!inputs.isEmpty && all.count < log.count)
        let bare = Project(replaying: log.filter { figure.evidence(of: $0.event, on: day) != .input })
        let project = Project(replaying: log)
        #expect(
            Explanation(figure, Status(of: bare, asOf: day), bare).results
                != Explanation(figure, Status(of: project, asOf: day), project).results)
    }

    @Test func `actual cost lists every cost of the log, not the last ones only`() {
        let day = day("2026-09-08")
        var sum = Money.zero
        var count = 0
        for (event, _) in SinceLastLookTests.log {
            guard KeyFigure.actualCost.evidence(of: event, on: day) == .input,
                case .costRecorded(let cost) = event
            else { continue }
            sum += cost.amount
            count += 1
        }
        let project = Project(replaying: SinceLastLookTests.log)
        let spent = Explanation(.actualCost, Status(of: project, asOf: day), project).results[0]
        #expect(count > CostLedger.kept && spent.exact == sum.amount)
    }

    @Test(arguments: KeyFigure.allCases)
    func `a figure of nothing is undefined or zero, and says so`(figure: KeyFigure) {
        let world = World.opened()
        let explanation = Explanation(figure, world.status("2026-03-10"), world.project)
        #expect(explanation.results.allSatisfy { $0.exact == nil || $0.exact == 0 || figure == .launchRule })
        #expect(explanation.results.allSatisfy { !$0.value.isEmpty })
    }

    /// Deliverables, baselines, progress, costs and risks in any order, backdated and re-planned.
    private static func log(_ seed: inout Seed) -> Log {
        let start = ProjectControlsTests.day("2026-03-02")
        var opened = ProjectOpened()
        (opened.code, opened.start, opened.committedFinish) = ("TEST", start, start + 80)
        opened.budget = euros(500_000)
        var events: [Event] = [.projectOpened(opened)]
        for number in 1...Int.random(in: 1...6, using: &seed) {
            let first = start + Int.random(in: 0..<40, using: &seed)
            events.append(
                .deliverable(
                    "D-\(number)", first, first + Int.random(in: 0..<40, using: &seed),
                    euros(Int.random(in: 0...90, using: &seed) * 1000),
                    rule: EarningRule.allCases.randomElement(using: &seed)!))
        }
        for _ in 0..<Int.random(in: 0..<60, using: &seed) { events.append(event(&seed, events.count, start)) }
        var day = start
        return events.enumerated().map { place, event in
            day = day + Int.random(in: 0..<3, using: &seed)
            return (event, Stamp(seq: place + 1, at: 0, day: day, by: "ana"))
        }
    }

    private static func event(_ seed: inout Seed, _ number: Int, _ start: Day) -> Event {
        let name = "D-\(Int.random(in: 1...7, using: &seed))"
        let day = start + Int.random(in: -5..<90, using: &seed)
        switch Int.random(in: 0..<7, using: &seed) {
        case 0: return .baseline(number)
        case 1: return .progress(name, Percent(Int.random(in: 0...100, using: &seed)), on: day)
        case 2:
            var fact = DeliverableReplanned()
            (fact.id, fact.budget) = (ID(name), euros(Int.random(in: 0...90, using: &seed) * 1000))
            return .deliverableReplanned(fact)
        case 3:
            var fact = RiskRaised()
            (fact.id, fact.title) = (ID("R-\(number)"), "Risk")
            let chance = Percent(Int.random(in: 0...100, using: &seed))
            let impact = euros(Int.random(in: 0...90, using: &seed) * 1000)
            (fact.probability, fact.impact) = (chance...chance, impact...impact)
            return .riskRaised(fact)
        case 4:
            var fact = RemarkRecorded()
            fact.text = "nothing that counts"
            return .remarkRecorded(fact)
        default:
            var fact = CostRecorded()
            (fact.deliverable, fact.day) = (ID(name), day)
            fact.amount = euros(Int.random(in: -5...90, using: &seed) * 100)
            return .costRecorded(fact)
        }
    }
}
