internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// Finish and cost of the work that is left, simulated: how likely each day and each sum is, and both together.
package struct OutlookPane: Pane {
    package init() {}

    package var adding: [VerbName] { [VerbName("deliverable", "replan"), VerbName("risk", "assess")] }
    package var editing: [VerbName] { [] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        guard let outlook = facts.shownSimulation.outlook.value else {
            return Caption(PaneName.outlook.title)
        }
        let simulation = facts.shownSimulation
        let runs = PlainFigures.count(outlook.result.runs, "run")
        let progress: Line =
            simulation.isFinished
            ? "\(runs, .text)" : "\(PlainFigures.percent(simulation.progress), .attention) of the runs"
        return Caption(
            PaneName.outlook.title, trailing: progress,
            bottom: assumptions(simulation, within: max(0, frame.columns - 6)))
    }

    /// What nobody estimated is said where the figures stand.
    private func assumptions(_ simulation: SimulationProgress, within columns: Int) -> Line {
        guard let assumed = simulation.made.value?.assumed.count, assumed > 0 else { return "" }
        return Line.longest(of: ["\(assumed, .attention) without a range of their own", ""], within: columns)
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { [] }
    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int { 0 }
    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? { nil }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        switch facts.shownSimulation.outlook {
        case .undefined(let reason): surface.say("no simulation: \(reason)", in: area)
        case .value(let outlook): draw(outlook, on: &surface, in: area, facts)
        }
    }

    private func draw(
        _ outlook: SimulationOutlook, on surface: inout Surface, in area: Rect, _ facts: Facts
    ) {
        let words = OutlookWords(outlook: outlook, facts: facts)
        let (above, foot) = area.split(top: max(0, area.rows - 1))
        surface.put(words.together(within: foot.columns), in: foot)
        let reasons =
            FinishGapWords(facts)?.lines(columns: above.columns, rows: above.rows >= 14 ? 2 : 1) ?? []
        let (top, between) = above.split(top: max(0, above.rows - reasons.count))
        for (row, line) in reasons.enumerated() { surface.put(line, row: row, in: between) }
        let charts = top.rows >= 12 ? 2 : 1
        let height = top.rows / charts
        let (finish, cost) = top.split(top: height)
        surface.put(words.finish(within: finish.columns), in: finish)
        words.finishCurve.draw(on: &surface, in: finish.split(top: 1).rest)
        guard charts == 2 else { return }
        surface.put(words.cost(within: cost.columns), in: cost)
        words.costCurve.draw(on: &surface, in: cost.split(top: 1).rest)
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        guard let outlook = facts.shownSimulation.outlook.value else {
            return Detail(title: PaneName.outlook.title, lines: ["no simulation yet"])
        }
        return OutlookWords(outlook: outlook, facts: facts).detail(facts.shownSimulation)
    }
}

extension Facts {
    /// As far as it has come for the page that shows it, with what stands in the open form; it is made for no other
    /// page.
    var shownSimulation: SimulationProgress { imagined?.progress ?? simulation ?? .none }
}
