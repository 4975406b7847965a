import PlainText
import ProjectControls
import ProjectModel
import Screen
import TestSupport
import Testing

@testable import Dashboard

extension Journey {
    /// Answers as the shell would, from what the log of the demo says.
    mutating func explain(_ figure: KeyFigure) {
        let (project, status) = (dashboard.facts.project, dashboard.facts.status)
        var found = EvidenceFound()
        for told in PanesWorld.toldLog {
            guard let evidence = figure.evidence(of: told.event, on: status.asOf) else { continue }
            found.take(told.event, told.stamp, as: evidence, time: told.time)
        }
        dashboard.show(Explanation(figure, status, project), found)
    }
}

/// Any figure opens to its formula, its inputs, and the events and people behind it.
struct ExplanationDetailTests {
    @Test(arguments: [(40, 12), (80, 24), (120, 40)])
    func `a figure stands above its formula, its inputs, and who recorded them`(columns: Int, rows: Int) {
        var journey = Journey(Size(columns: columns, rows: rows))
        journey.explain(.costIndex)
        let difference = GoldenScreen.difference(
            of: journey.surface, from: "explanation-\(columns)x\(rows)")
        #expect(difference == nil)
    }

    @Test func `x and the command line ask for a figure by its name`() {
        var journey = Journey()
        journey.press("x")
        #expect(journey.dashboard.context == .palette && journey.sees("explain SPI(t)"))
        journey.type("cpi")
        journey.press("<Enter> :")
        journey.type("explain exposure")
        journey.press("<Enter>")
        #expect(journey.effects == [.explain(.costIndex), .explain(.exposure)])
    }

    @Test(arguments: KeyFigure.allCases)
    func `every figure scrolls to its last event, and Escape leaves`(figure: KeyFigure) {
        var journey = Journey(Size(columns: 80, rows: 24))
        journey.explain(figure)
        #expect(journey.dashboard.context == .detail && journey.sees("Formula"))
        journey.press("G")
        #expect(journey.sees("#"))
        journey.press("<Esc>")
        #expect(journey.dashboard.context == .page)
    }

    @Test func `thousands of events are counted, the last are told`() {
        var found = EvidenceFound()
        for number in 1...5000 {
            found.take(
                .costRecorded(CostRecorded()),
                Stamp(seq: number, at: 0, day: PanesWorld.today, by: number % 2 == 0 ? "ana" : "kim"),
                as: .input, time: "14:02")
        }
        let explanation = Explanation(.actualCost, PanesWorld.late.status, PanesWorld.late.project)
        let lines = ExplanationDetail(explanation: explanation, found: found, facts: PanesWorld.late)
            .detail.lines.map(\.text.string)
        #expect(lines.contains("The 5000 events behind it, the last first"))
        #expect(lines.contains("ana 2500 · kim 2500") && lines.contains { $0.hasPrefix("#5000") })
        #expect(lines.last == "and 4700 earlier events: taffrail log")
    }
}
