import ProjectModel
import Screen
import TestSupport
import Testing

@testable import Dashboard

struct ClosurePageTests {
    private func golden(
        _ name: String, _ facts: Facts, _ columns: Int, _ rows: Int, focus: PaneName = .planAgainstActual
    ) -> String? {
        var state = PaneState()
        state.cursor = 1
        let surface = PanesWorld.screen(
            facts, Size(columns: columns, rows: rows), page: .closure, focus: focus, states: [focus: state])
        return GoldenScreen.difference(of: surface, from: "ferry-\(name)-\(columns)x\(rows)")
    }

    @Test func `a project that is closed looks as it did`() {
        #expect(golden("closed", Ferry.closed, 120, 40) == nil)
        #expect(golden("closed", Ferry.closed, 80, 24) == nil)
    }

    @Test func `a project on its way looks as it did`() {
        #expect(golden("open", Ferry.facts, 120, 40) == nil)
    }

    @Test(arguments: [PaneName.closing, .lessons, .benefits])
    func `each pane looks as it did alone`(pane: PaneName) {
        #expect(golden("\(pane)", Ferry.closed, 80, 24, focus: pane) == nil)
        #expect(golden("\(pane)", Ferry.closed, 40, 12, focus: pane) == nil)
    }

    @Test func `a benefit is measured from its row`() {
        var journey = Journey(on: Ferry.project)
        journey.press("9 <Tab> <Tab> <Tab>")
        #expect(journey.dashboard.pane == .benefits)
        journey.press("j e 1")
        #expect(journey.dashboard.form?.form["id"] == "B-02")
        journey.type("12.5k")
        journey.press("<C-s>")
        journey.record()
        guard case .benefitMeasured(let fact) = journey.events.last else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(fact.id == "B-02")
        #expect(fact.value == Quantity(12_500))
    }

    @Test func `the closing report is read with Enter`() {
        var journey = Journey(on: Ferry.project)
        journey.press("9")
        for _ in 0..<4 where journey.dashboard.pane != .closing { journey.press("<Tab>") }
        journey.press("<Enter>")
        for words in ["Closing report", "still open", "Left open", "2 deliverables not finished"] {
            #expect(journey.sees(words), "\(words)")
        }
    }

    @Test func `the project is closed from its page, and then says what it takes`() {
        var journey = Journey(on: Ferry.project)
        journey.press("9")
        for _ in 0..<4 where journey.dashboard.pane != .closing { journey.press("<Tab>") }
        journey.press("a 1")
        #expect(journey.sees("End the project"))
        journey.type("s")
        journey.press("<Tab>")
        journey.type("The line was sold")
        journey.press("<C-s>")
        journey.record()
        guard case .projectClosed(let fact) = journey.events.last else {
            Issue.record("\(journey.events) \(journey.screen)")
            return
        }
        #expect(fact.verdict == .stopped)
        #expect(journey.sees("stopped"))
    }
}
