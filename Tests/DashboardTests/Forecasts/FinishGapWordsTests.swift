import ProjectControls
import ProjectModel
import Screen
import Testing

@testable import Dashboard

struct FinishGapWordsTests {
    private func wait(_ journey: inout Journey) {
        while let day = journey.dashboard.wantedReport { journey.dashboard.learn(nil, on: day) }
        repeat { journey.dashboard.tick(at: .zero) } while journey.dashboard.deadline == .zero
    }

    @Test func `the page says why its two forecasts differ, and its detail how it knows`() throws {
        var journey = Journey()
        journey.press("F")
        wait(&journey)
        let facts = journey.dashboard.facts
        let simulation = try #require(facts.simulation)
        let gap = try #require(simulation.outlook.value).gap(
            to: #require(facts.status.forecast.finish.value),
            withoutRisks: #require(simulation.finishWithoutRisks))
        #expect(journey.sees("\(gap.days) d later than \(facts.day(gap.performance)) by performance:"))
        #expect(
            journey.sees(
                "risks +\(gap[.risks]) d, ranges +\(gap[.estimates]) d, network −\(-gap[.network]) d"))

        while journey.dashboard.pane != .outlook { journey.press("<Tab>") }
        journey.press("<Enter>")
        for _ in 0..<10 { journey.press("<Down>") }
        #expect(journey.sees("Beside the forecast by performance"), "\(journey.screen)")
    }

    @Test func `an open form takes the words away, as they speak of what is`() throws {
        var journey = Journey()
        journey.press("F")
        wait(&journey)
        #expect(journey.sees("by performance"))
        journey.press(":")
        journey.type("deliverable replan --id D-54 --estimate 20/24/60d")
        journey.press("<Enter>")
        wait(&journey)
        #expect(FinishGapWords(journey.dashboard.facts) == nil)
    }

    @Test func `a line is never wider than its room`() throws {
        var facts = Facts(Journey.demo, asOf: Journey.today)
        facts.simulation = SimulationProgress(facts.project, facts.status.asOf, runs: .exactly(64))
        facts.simulation?.finish()
        let words = try #require(FinishGapWords(facts))
        for columns in 1...160 {
            for rows in [1, 2] {
                let lines = words.lines(columns: columns, rows: rows)
                #expect(lines.count <= rows && lines.allSatisfy { $0.columns <= columns })
            }
        }
    }
}
