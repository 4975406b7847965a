internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What was agreed and what became of it, by phase and by deliverable.
package struct PlanAgainstActualPane: ListPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("lesson", "record"), VerbName("remark", "record")] }

    package var editing: [VerbName] { [VerbName("progress", "record"), VerbName("cost", "record")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let plan = facts.status.closure.planAgainstActual
        let total = plan.total
        let finished = plan.deliverables.count { $0.outcome.actualFinish != nil }
        let against: Line =
            plan.isAgreed ? "against the first baseline" : "no baseline: against the present plan"
        let position = position(facts, state, in: frame)
        return Caption(
            PaneName.planAgainstActual.title,
            detail: plan.deliverables.isEmpty
                ? "" : "\(finished, .muted) of \(plan.deliverables.count, .muted) finished",
            trailing: Line.longest(of: sentences(total, facts), within: frame.columns - 28),
            bottom: position.isEmpty ? "" : against + Line.blank(3) + position)
    }

    var emptyWords: Line { "no deliverables: there is nothing to compare yet" }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        ClosureEntry.all(facts, state).map(\.row)
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

    func register(_ facts: Facts, _ state: PaneState, columns room: Int) -> Screen.Register<ClosureEntry> {
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
