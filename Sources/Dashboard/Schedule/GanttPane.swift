internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// The network in time: every deliverable from its early start to its early finish, its float behind it, what
/// was agreed under it, and which of them decide when the project ends.
package struct GanttPane: Pane {
    package init() {}

    package var adding: [VerbName] { WorkPane().adding }
    package var editing: [VerbName] {
        [
            VerbName("deliverable", "replan"), VerbName("deliverable", "link"),
            VerbName("progress", "record"), VerbName("deliverable", "block"),
        ]
    }

    package var hasTimeWindow: Bool { true }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let chart = GanttChart(facts, state)
        let inside = Page.inside(frame)
        guard !chart.entries.isEmpty else { return Caption(PaneName.gantt.title) }
        return Caption(
            PaneName.gantt.title, detail: "by \(state.window.scale.name)",
            trailing: Line.longest(
                of: ["\(chart.criticalCount, .offTrack, .bold) critical · ends \(chart.finish, .text)", ""],
                within: max(0, frame.columns - 40)),
            bottom: chart.position(inRows: inside.rows))
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        GanttChart(facts, state).entries.map { WorkEntry.deliverable($0).row }
    }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        max(0, area.rows - 1)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        guard area.contains(point) else { return nil }
        return GanttChart(facts, state).row(at: point.row - area.top, inRows: area.rows)
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        if facts.status.schedule.work.isEmpty {
            surface.say("no deliverables yet — \("a", .accent, .bold) adds one", in: area)
        } else if rows(facts, state).isEmpty {
            surface.say("no work matches \(state.filter)", in: area)
        } else {
            GanttChart(facts, state).draw(on: &surface, in: area)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail { WorkPane().detail(of: row, facts) }
}
