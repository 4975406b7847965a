internal import PlainText
internal import ProjectControls
internal import Screen

/// A pane that is one list with columns: it says what its rows are, and the rest follows.
protocol RegisterPane: Pane {
    associatedtype Entry

    /// Everything there is, in the order of the screen, before the filter.
    func entries(_ facts: Facts) -> [Entry]
    func row(_ entry: Entry) -> PaneRow
    /// - Parameter room: the columns there are for all of them.
    func columns(_ entries: [Entry], _ facts: Facts, room: Int) -> [RegisterColumn<Entry>]
    /// What stands where there is nothing, with the key that helps.
    var emptyWords: Line { get }
    /// The columns sorted by, as an index into `columns`; nil where no heading says it.
    var sortedBy: Int? { get }
}

extension RegisterPane {
    var sortedBy: Int? { nil }

    func shown(_ facts: Facts, _ state: PaneState) -> [Entry] {
        entries(facts).filter { row($0).matches(state.filter) }
    }

    func register(_ facts: Facts, _ state: PaneState, columns room: Int) -> Register<Entry> {
        let entries = shown(facts, state)
        return Register(
            columns: columns(entries, facts, room: room), rows: entries,
            selection: state.selection(among: entries.count), offset: state.top, sortedBy: sortedBy)
    }

    /// Where one is in the list, for the lower border.
    func position(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Line {
        let area = Page.inside(frame)
        let register = register(facts, state, columns: area.columns)
        return register.rows.isEmpty ? "" : register.position(inRows: area.rows)
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { shown(facts, state).map(row) }

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
            surface.say(emptyWords, in: area)
        } else {
            surface.say("nothing here matches \(state.filter)", in: area)
        }
    }
}

extension RegisterColumn {
    /// As wide as its widest entry, within reason.
    static func fixed(
        _ heading: SafeText, _ alignment: Alignment = .leading, priority: Int, least: Int = 1,
        most: Int = 14, of entries: [Row], _ line: @escaping (Row) -> Line
    ) -> RegisterColumn {
        let width = min(most, entries.reduce(max(least, heading.columns)) { max($0, line($1).columns) })
        return RegisterColumn(heading, alignment, width: width...width, priority: priority) { entry, _ in
            line(entry)
        }
    }

    /// The sign of a light.
    static func light(_ mark: @escaping (Row) -> Mark) -> RegisterColumn {
        RegisterColumn("", width: 1...1, priority: 20) { entry, _ in Line([mark(entry).sign]) }
    }

    /// Words that take what room there is, from `least` up to the longest.
    static func words(
        _ heading: SafeText, priority: Int, least: Int, most: Int = 60, of entries: [Row],
        _ line: @escaping (Row) -> Line
    ) -> RegisterColumn {
        let longest = entries.map { line($0).columns }.max() ?? 0
        return RegisterColumn(heading, width: least...max(least, min(most, longest)), priority: priority) {
            entry, _ in line(entry)
        }
    }
}
