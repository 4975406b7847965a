internal import PlainText
package import Screen

/// The detail of what is selected in the first pane of the page, beside it: one reads while one goes through
/// the rows. Enter opens it whole.
package struct StoryPane: Pane {
    package init() {}

    package var adding: [VerbName] { [] }
    package var editing: [VerbName] { [] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let inside = Page.inside(frame)
        guard let detail = state.lead?.detail(facts, width: inside.columns) else {
            return Caption(PaneName.story.title)
        }
        let isCut = detail.lines.count > inside.rows
        return Caption(
            detail.title, trailing: detail.trailing, bottom: isCut ? "\("Enter", .accent) reads on" : "")
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { [] }
    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int { 0 }
    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? { nil }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        guard let detail = state.lead?.detail(facts, width: area.columns) else {
            return surface.say("nothing is selected", in: area)
        }
        for (row, line) in detail.lines.prefix(area.rows).enumerated() {
            surface.put(line, row: row, in: area)
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
