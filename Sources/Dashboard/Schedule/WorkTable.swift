internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The work breakdown with a strip of time beside each deliverable, as wide as there is room for.
///
/// On a strip ━ is done, ─ is to do, ┊ the finish that was agreed, ┃ today.
struct WorkTable {
    private let facts: Facts
    private let state: PaneState
    private let entries: [WorkEntry]

    init(_ facts: Facts, _ state: PaneState) {
        self.facts = facts
        self.state = state
        entries = WorkEntry.all(facts, state)
    }

    func position(inRows height: Int) -> Line { register.position(inRows: height) }

    func row(at line: Int, inRows height: Int) -> Int? { register.row(at: line, inRows: height) }

    func draw(on surface: inout Surface, in area: Rect) {
        // The table wants no more than 114 columns; what is left over belongs to time.
        let strip = area.columns >= 96 ? max(area.columns * 3 / 10, area.columns - 114) : 0
        let (left, right) = area.split(left: area.columns - (strip > 0 ? strip + 2 : 0))
        var register = register
        register.columns =
            WorkColumns(
                facts: facts, entries: entries,
                network: area.columns >= 66
                    ? try? ProjectNetwork(of: facts.project, asOf: facts.status.asOf) : nil,
                besideStrips: strip > 0
            ).all
        register.draw(in: left.widened(columns: 1), on: &surface)
        guard strip > 0 else { return }
        drawStrips(
            from: register.scrolled(toShow: area.rows - 1), on: &surface,
            in: Rect(row: right.top, column: right.left + 2, columns: strip, rows: right.rows))
    }

    private func drawStrips(from first: Int, on surface: inout Surface, in area: Rect) {
        let axis = PlanAxis(facts)
        surface.put(axis.letters(columns: area.columns), in: area)
        for (line, index) in (first..<entries.count).prefix(max(0, area.rows - 1)).enumerated() {
            let row = area.split(top: line + 1).rest.split(top: 1).top
            if index == state.cursor, state.isFocused {
                surface.tint(
                    Rect(row: row.top, column: row.left - 3, columns: row.columns + 4, rows: 1), .selected)
            }
            surface.put(strip(entries[index], axis, columns: area.columns), in: row)
        }
    }

    private func strip(_ entry: WorkEntry, _ axis: PlanAxis, columns: Int) -> Line {
        guard case .deliverable(let standing) = entry else { return axis.empty(columns: columns) }
        let strip = axis.strip(
            from: standing.actualStart.map { min($0, standing.start) } ?? standing.start,
            through: standing.actualFinish ?? max(standing.finish, standing.start),
            done: standing.percentComplete.fraction, columns: columns)
        guard let agreed = standing.agreedFinish, agreed != (standing.actualFinish ?? standing.finish) else {
            return strip
        }
        return axis.marking(agreed, on: strip, columns: columns)
    }

    private var register: Screen.Register<WorkEntry> {
        Screen.Register(
            columns: WorkColumns(facts: facts, entries: entries).all, rows: entries,
            selection: state.selection(among: entries.count), offset: state.top)
    }
}
