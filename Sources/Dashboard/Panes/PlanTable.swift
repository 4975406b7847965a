internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The plan on a whole page: phases, their deliverables, how far and how dear they are, and a strip of time
/// beside each.
struct PlanTable {
    private let facts: Facts
    private let state: PaneState
    private let entries: [PlanEntry]

    init(_ facts: Facts, _ state: PaneState) {
        self.facts = facts
        self.state = state
        entries = PlanEntry.all(facts, state)
    }

    /// The table, and what there is for the next dates below it.
    func split(_ area: Rect) -> (table: Rect, dates: Rect) {
        let dates = min(facts.status.upcoming.count, area.rows / 5)
        let wanted = max(entries.count + 1, 6)
        let table = min(wanted, area.rows - (area.rows >= 18 && dates > 0 ? dates + 1 : 0))
        let (top, rest) = area.split(top: table)
        return (top, rest.split(top: 1).rest)
    }

    func position(inRows height: Int) -> Line { register(besideStrips: false).position(inRows: height) }

    func row(at line: Int, in area: Rect) -> Int? {
        register(besideStrips: false).row(at: line, inRows: split(area).table.rows)
    }

    func draw(on surface: inout Surface, in area: Rect) {
        let (table, dates) = split(area)
        let strip = stripColumns(in: table)
        let (left, right) = table.split(left: table.columns - (strip > 0 ? strip + 2 : 0))
        let register = register(besideStrips: strip > 0)
        register.draw(in: left.widened(columns: 1), on: &surface)
        if strip > 0 {
            drawStrips(
                from: register.scrolled(toShow: table.rows - 1), on: &surface,
                in: Rect(row: right.top, column: right.left + 2, columns: strip, rows: right.rows))
        }
        if facts.project.deliverables.isEmpty, state.filter.isEmpty {
            surface.say("no deliverables yet — \("a", .accent, .bold) adds one", in: dates)
        } else {
            UpcomingDates(facts: facts).draw(on: &surface, in: dates.split(left: 60).left)
        }
    }

    private func stripColumns(in table: Rect) -> Int { table.columns >= 96 ? table.columns / 4 : 0 }

    private func drawStrips(from first: Int, on surface: inout Surface, in area: Rect) {
        let axis = PlanAxis(facts)
        surface.put(axis.letters(columns: area.columns), in: area)
        for (line, index) in (first..<entries.count).prefix(max(0, area.rows - 1)).enumerated() {
            var strip = axis.empty(columns: area.columns)
            let figures = PlanFigures(entries[index], facts)
            if let start = figures.start, let finish = figures.finish {
                strip = axis.strip(
                    from: start, through: finish, done: figures.share ?? 0, columns: area.columns)
            }
            let row = area.split(top: line + 1).rest.split(top: 1).top
            if index == state.cursor, state.isFocused {
                surface.tint(
                    Rect(row: row.top, column: row.left - 3, columns: row.columns + 4, rows: 1), .selected)
            }
            surface.put(strip, in: row)
        }
    }

    private func register(besideStrips: Bool) -> Screen.Register<PlanEntry> {
        Screen.Register(
            columns: PlanColumns(entries: entries, facts: facts, besideStrips: besideStrips).all,
            rows: entries,
            selection: state.selection(among: entries.count), offset: state.top)
    }
}
