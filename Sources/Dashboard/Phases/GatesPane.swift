internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// The gates between the phases, and what must be true before each is passed.
package struct GatesPane: Pane {
    package init() {}

    package var adding: [VerbName] {
        [VerbName("criterion", "set"), VerbName("gate", "decide"), VerbName("phase", "plan")]
    }

    package var editing: [VerbName] {
        [
            VerbName("criterion", "meet"), VerbName("criterion", "waive"), VerbName("criterion", "revise"),
            VerbName("criterion", "withdraw"), VerbName("gate", "decide"), VerbName("phase", "plan"),
        ]
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let open = facts.status.phases.reduce(0) {
            $1.gate.decision?.verdict == .go ? $0 : $0 + $1.gate.criteria - $1.gate.criteriaSettled
        }
        let overdue = facts.status.phases.contains { $0.gate.overdueConditions != nil }
        let register = register(facts, state, columns: Page.inside(frame).columns)
        return Caption(
            PaneName.gates.title, detail: open == 0 ? "" : "\(open, .muted) open",
            trailing: overdue ? "conditions overdue \(Mark.offTrack)" : next(facts),
            bottom: register.rows.isEmpty ? "" : register.position(inRows: Page.inside(frame).rows))
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        GateEntry.all(facts, state).map(\.row)
    }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        max(0, area.rows - 1)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        guard area.contains(point) else { return nil }
        return register(facts, state, columns: area.columns).row(at: point.row - area.top, inRows: area.rows)
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let register = register(facts, state, columns: area.columns)
        if !register.rows.isEmpty {
            register.draw(in: area.widened(columns: 1), on: &surface)
        } else if state.filter.isEmpty {
            surface.say(
                "no gate yet — \("a", .accent, .bold) says what must be true before a phase ends", in: area)
        } else {
            surface.say("no gate or criterion matches \(state.filter)", in: area)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        if let row, let criterion = facts.project.criteria[ID(row.subject)] {
            return CriterionDetail(criterion: criterion, facts: facts).detail
        }
        let phase = row.flatMap { Phase(rawValue: $0.subject) } ?? facts.status.currentPhase ?? .initiation
        return PhaseDetail(phase: phase, facts: facts).detail
    }

    /// `gate 3 22 Jan`
    private func next(_ facts: Facts) -> Line {
        let next = facts.status.phases.first { $0.gate.day != nil && !$0.gate.isPassed }
        guard let next, let day = next.gate.day else { return "" }
        return
            "gate \(next.phase.number, .muted) \(facts.day(day), day < facts.status.asOf ? .offTrack : .text)"
    }

    /// What stands of each row is told in full where there is room, since names can do with less.
    private func register(_ facts: Facts, _ state: PaneState, columns: Int) -> Screen.Register<GateEntry> {
        let entries = GateEntry.all(facts, state)
        let states = entries.map { $0.state(facts).columns }.max() ?? 0
        let owners = entries.map(\.owner.columns).max() ?? 0
        let (stateWidth, ownerWidth) = (columns < 50 ? 10 : min(22, max(10, states)), min(8, max(3, owners)))
        return Screen.Register(
            columns: [
                RegisterColumn("", width: 1...1, priority: 20) { entry, _ in entry.sign },
                RegisterColumn("gate, criterion", width: 18...80, priority: 18) { entry, _ in entry.title },
                RegisterColumn("who", width: ownerWidth...ownerWidth, priority: 4) { entry, _ in entry.owner
                },
                RegisterColumn("", .trailing, width: stateWidth...stateWidth, priority: 16) { entry, _ in
                    entry.state(facts)
                },
            ], rows: entries, selection: state.selection(among: entries.count), offset: state.top)
    }
}
