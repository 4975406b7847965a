internal import PlainText
package import Screen

/// The detail of what is selected in the first pane of the page, beside it: one reads while one goes through
/// the rows. With the focus it scrolls; Enter opens it whole, with who said what.
package struct StoryPane: Pane {
    package init() {}

    package var adding: [VerbName] { [] }
    package var editing: [VerbName] { [] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let inside = Page.inside(frame)
        guard let detail = state.lead?.detail(facts, width: inside.columns) else {
            return Caption(PaneName.story.title)
        }
        let window = Window(rows: inside.rows, of: detail.lines.count, top: state.top)
        if window.position.isEmpty { return Caption(detail.title, trailing: detail.trailing) }
        let whole: Line = "   \("Enter", .accent) opens it"
        return Caption(
            detail.title, trailing: detail.trailing,
            bottom: Line.longest(of: [window.position + whole, window.position], within: frame.columns - 6))
    }

    /// How far down it can be read in `area`: the first line of its last screenful.
    func lastTop(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        let lines = state.lead?.detail(facts, width: area.columns).lines.count ?? 0
        return max(0, lines - area.rows)
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { [] }
    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int { 0 }
    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? { nil }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        guard let detail = state.lead?.detail(facts, width: area.columns) else {
            return surface.say("nothing is selected", in: area)
        }
        let window = Window(rows: area.rows, of: detail.lines.count, top: state.top)
        for (row, index) in window.range.enumerated() {
            surface.put(detail.lines[index], row: row, in: area)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        Detail(title: PaneName.story.title, lines: ["nothing is selected"])
    }
}

/// What a story tells of: the first pane of its page, and the row that is selected there.
package struct Lead: Hashable, Sendable {
    package var pane: PaneName
    package var row: PaneRow?

    package init(_ pane: PaneName, _ row: PaneRow?) {
        self.pane = pane
        self.row = row
    }

    func detail(_ facts: Facts, width: Int) -> Detail {
        pane.pane.detail(of: row, facts, width: width)
    }
}
