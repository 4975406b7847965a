import ProjectModel
import Screen
import TestSupport
import Testing

@testable import Dashboard

struct PhasesPageTests {
    private func golden(
        _ name: String, _ columns: Int, _ rows: Int, focus: PaneName = .phases, isZoomed: Bool = false
    ) -> String? {
        var state = PaneState()
        state.cursor = 1
        let surface = PanesWorld.screen(
            Ferry.facts, Size(columns: columns, rows: rows), page: .phases, focus: focus, isZoomed: isZoomed,
            states: [focus: state])
        return GoldenScreen.difference(of: surface, from: "ferry-\(name)-\(columns)x\(rows)")
    }

    @Test func `the plan, the business case and the gates look as they did`() {
        #expect(golden("phases", 120, 40) == nil)
        #expect(golden("phases", 80, 24) == nil)
    }

    @Test(arguments: [PaneName.businessCase, .gates])
    func `each pane looks as it did alone`(pane: PaneName) {
        #expect(golden("\(pane)", 80, 24, focus: pane) == nil)
        #expect(golden("\(pane)", 40, 12, focus: pane) == nil)
        #expect(golden("\(pane)-zoomed", 120, 40, focus: pane, isZoomed: true) == nil)
    }

    @Test func `a criterion is met from its row`() {
        var journey = Journey(on: Ferry.project)
        journey.press("2 <Tab> <Tab>")
        #expect(journey.dashboard.pane == .gates)
        // Gate 2 with its two criteria, gate 3, and the first of its criteria.
        journey.press("j j e 1")
        #expect(journey.dashboard.form?.form["id"] == "X-02")
        journey.type("Every pier answers")
        journey.press("<C-s>")
        journey.record()
        guard case .criterionMet(let fact) = journey.events.last else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(fact.id == "X-02" && fact.evidence == "Every pier answers")
    }

    @Test func `a waiver that another one proposed is made good with what stands`() {
        var journey = Journey(on: Ferry.project)
        journey.press("2 <Tab> <Tab> /")
        journey.type("trained")
        journey.press("<Enter> j")
        #expect(journey.dashboard.row?.subject == "X-05")
        #expect(journey.sees("proposed by vera"))
        journey.press("e 2")
        #expect(journey.dashboard.form?.form["reason"] == "They train on the job, as every year")
        journey.press("<C-s>")
        journey.record()
        guard case .waiverAgreed(let fact) = journey.events.last else {
            Issue.record("\(journey.events) \(journey.screen)")
            return
        }
        #expect(fact.id == "X-05")
        #expect(journey.sees("waived vera, ana"))
    }

    @Test func `an option is opened down to its cash flows, and says what is wrong with it`() {
        var journey = Journey(on: Ferry.project)
        journey.press("2 <Tab>")
        #expect(journey.dashboard.pane == .businessCase)
        #expect(journey.sees("the outcomes of O-01 come to 90%, not 100%"))
        journey.press("<Enter>")
        #expect(journey.sees("O-01 Build an app of our own"))
        #expect(journey.sees("n/a: the outcomes come to 90%, not 100%"))
        journey.press("<Esc> e 2")
        #expect(journey.dashboard.form?.form["id"] == "O-01")
    }
}
