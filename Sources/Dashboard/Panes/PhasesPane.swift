internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// How far the five phases are, and the dates that come next; on a whole page the deliverables of each phase.
package struct PhasesPane: Pane {
    package init() {}

    package var adding: [VerbName] {
        [
            VerbName("deliverable", "add"), VerbName("milestone", "set"), VerbName("criterion", "set"),
            VerbName("phase", "plan"), VerbName("baseline", "take"),
        ]
    }

    package var editing: [VerbName] {
        [
            VerbName("progress", "record"), VerbName("cost", "record"), VerbName("deliverable", "replan"),
            VerbName("deliverable", "link"), VerbName("phase", "plan"), VerbName("gate", "decide"),
            VerbName("criterion", "meet"), VerbName("milestone", "expect"), VerbName("milestone", "reach"),
            VerbName("milestone", "link"),
        ]
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let gate = nextGate(facts)
        guard state.isWhole else { return Caption(PaneName.phases.title, trailing: gate) }
        let table = PlanTable(facts, state)
        let earned = facts.status.earnedValue
        let totals: Line =
            "budget \(facts.money(earned.budgetAtCompletion))  spent \(facts.money(earned.actualCost))"
        let inside = Page.inside(frame)
        let (rows, _) = table.split(inside)
        return Caption(
            PaneName.phases.title,
            detail: "\(PlainFigures.count(facts.project.deliverables.count, "deliverable"))",
            trailing: gate, bottom: totals + Line.blank(3) + table.position(inRows: rows.rows))
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        PlanEntry.all(facts, state).map(\.row)
    }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        if state.isWhole { return max(0, PlanTable(facts, state).split(area).table.rows - 1) }
        return area.rows / PhaseGlance.height(in: area)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        guard area.contains(point) else { return nil }
        if state.isWhole { return PlanTable(facts, state).row(at: point.row - area.top, in: area) }
        let index = state.top + (point.row - area.top) / PhaseGlance.height(in: area)
        return index < PlanEntry.all(facts, state).count ? index : nil
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        if PlanEntry.all(facts, state).isEmpty {
            surface.say("nothing here matches \(state.filter)", in: area)
        } else if state.isWhole {
            PlanTable(facts, state).draw(on: &surface, in: area)
        } else {
            PhaseGlance(facts: facts, state: state).draw(on: &surface, in: area)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        if let row, let deliverable = facts.project.deliverables[ID(row.subject)] {
            return DeliverableDetail(deliverable: deliverable, facts: facts).detail
        }
        let phase = row.flatMap { Phase(rawValue: $0.subject) } ?? facts.status.currentPhase ?? .initiation
        return PhaseDetail(phase: phase, facts: facts).detail
    }

    /// `gate 3 22 Jan`: what comes next; lit when its day has gone by.
    private func nextGate(_ facts: Facts) -> Line {
        let next = facts.status.phases.first { $0.gate.day != nil && !$0.gate.isPassed }
        guard let next, let day = next.gate.day else { return "" }
        let isOver = day < facts.status.asOf
        return "gate \(next.phase.number, .muted) \(facts.day(day), isOver ? .offTrack : .text)"
    }
}
