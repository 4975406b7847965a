internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What was agreed and what became of it, by phase and by deliverable.
package struct PlanAgainstActualPane: Pane {
    package init() {}

    package var adding: [VerbName] { [VerbName("lesson", "record"), VerbName("remark", "record")] }

    package var editing: [VerbName] { [VerbName("progress", "record"), VerbName("cost", "record")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let plan = facts.status.closure.planAgainstActual
        let total = plan.total
        let finished = plan.deliverables.count { $0.outcome.actualFinish != nil }
        let against: Line =
            plan.isAgreed ? "against the first baseline" : "no baseline: against the present plan"
        let register = register(facts, state)
        let position = register.position(inRows: Page.inside(frame).rows)
        return Caption(
            PaneName.planAgainstActual.title,
            detail: plan.deliverables.isEmpty
                ? "" : "\(finished, .muted) of \(plan.deliverables.count, .muted) finished",
            trailing: Line.longest(of: sentences(total, facts), within: frame.columns - 28),
            bottom: register.rows.isEmpty ? "" : against + Line.blank(3) + position)
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        ClosureEntry.all(facts, state).map(\.row)
    }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        max(0, area.rows - 1)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        guard area.contains(point) else { return nil }
        return register(facts, state).row(at: point.row - area.top, inRows: area.rows)
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let register = register(facts, state)
        if !register.rows.isEmpty {
            register.draw(in: area.widened(columns: 1), on: &surface)
        } else if state.filter.isEmpty {
            surface.say("no deliverables: there is nothing to compare yet", in: area)
        } else {
            surface.say("nothing here matches \(state.filter)", in: area)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        let entries = ClosureEntry.all(facts, .whole)
        guard let row, let entry = entries.first(where: { $0.row.subject == row.subject }) else {
            return OutcomeDetail(
                title: PaneName.planAgainstActual.title,
                outcome: facts.status.closure.planAgainstActual.total, facts: facts
            ).detail
        }
        return OutcomeDetail(title: entry.title.text, outcome: entry.outcome, facts: facts).detail
    }

    private func sentences(_ total: ActualAgainstPlan, _ facts: Facts) -> [Line] {
        guard let cost = total.cost.value, total.budget > .zero else { return [""] }
        let money: Line = "cost \(facts.money(cost), .bold) of \(facts.money(total.budget))"
        guard let days = total.finishVarianceDays.value else { return [money, ""] }
        let light = OutcomeLights(total, facts.project.charter.tolerances.value).finish
        let words = PlainFigures.variance(days: days)
        return ["finished \(words, light.figureInk, .bold)  \(money)", money, ""]
    }

    private func register(_ facts: Facts, _ state: PaneState) -> Screen.Register<ClosureEntry> {
        let entries = ClosureEntry.all(facts, state)
        return Screen.Register(
            columns: ClosureColumns(facts: facts).all, rows: entries,
            selection: state.selection(among: entries.count), offset: state.top)
    }
}

extension PaneState {
    /// As on a whole page, without a filter.
    static var whole: PaneState {
        var state = PaneState()
        state.isWhole = true
        return state
    }
}
