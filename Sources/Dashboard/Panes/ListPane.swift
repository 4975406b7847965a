internal import PlainText
internal import Screen

/// A pane that is one list with columns from border to border.
protocol ListPane: Pane {
    associatedtype Entry

    /// What is shown, after the filter of `state`.
    ///
    /// - Parameter room: the columns there are for all of them.
    func register(_ facts: Facts, _ state: PaneState, columns room: Int) -> Screen.Register<Entry>
    /// What stands where there is nothing, with the key that helps.
    var emptyWords: Line { get }
    /// What stands where the filter lets nothing through.
    func noMatchWords(_ filter: String) -> Line
}

extension ListPane {
    func noMatchWords(_ filter: String) -> Line { "nothing here matches \(filter)" }

    /// Where one is in the list, for the lower border.
    func position(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Line {
        let area = Page.inside(frame)
        let register = register(facts, state, columns: area.columns)
        return register.rows.isEmpty ? "" : register.position(inRows: area.rows)
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
            surface.say(emptyWords, in: area)
        } else {
            surface.say(noMatchWords(state.filter), in: area)
        }
    }
}
