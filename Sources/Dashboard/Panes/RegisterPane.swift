internal import PlainText
internal import ProjectControls
internal import Screen

/// A list that says what its entries are and which columns they have; the register follows.
protocol RegisterPane: ListPane {
    associatedtype Entry

    /// Everything there is, in the order of the screen, before the filter.
    func entries(_ facts: Facts) -> [Entry]
    func row(_ entry: Entry) -> PaneRow
    /// - Parameter room: the columns there are for all of them.
    func columns(_ entries: [Entry], _ facts: Facts, room: Int) -> [RegisterColumn<Entry>]
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

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { shown(facts, state).map(row) }
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
