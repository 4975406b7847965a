internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// The network in time: every deliverable from its early start to its early finish, its float behind it, what
/// was agreed under it, which of them decide when the project ends, and the milestones that wait for them.
package struct GanttPane: Pane {
    package init() {}

    package var adding: [VerbName] { WorkPane().adding }
    package var editing: [VerbName] {
        [
            VerbName("deliverable", "replan"), VerbName("deliverable", "link"),
            VerbName("progress", "record"), VerbName("deliverable", "block"),
            VerbName("milestone", "expect"), VerbName("milestone", "reach"), VerbName("milestone", "link"),
        ]
    }

    package var hasTimeWindow: Bool { true }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let chart = GanttChart(facts, state)
        let inside = Page.inside(frame)
        guard !chart.entries.isEmpty else { return Caption(PaneName.gantt.title) }
        let critical: Line = "\(chart.criticalCount, .offTrack, .bold) critical · ends \(chart.finish, .text)"
        return Caption(
            PaneName.gantt.title, detail: "by \(state.window.scale.name)",
            trailing: Line.longest(
                of: legends(chart).map { $0 + " · " + critical } + [critical, ""],
                within: max(0, frame.columns - 40)),
            bottom: chart.position(inRows: inside.rows))
    }

    private func legends(_ chart: GanttChart) -> [Line] {
        let work: Line =
            "\("━", .accent) done \("─", .text) to do \("═", .offTrack) critical \("▒", .frame) float"
        guard chart.hasMilestones else { return [work] }
        let sign: Line = "\("◆", .text, .bold) milestone"
        let due = sign + " \("◇", .text) due"
        let milestones = due + " \("○", .text) expected"
        return [work + "  " + milestones, milestones, due, sign]
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        GanttChart(facts, state).entries.map(\.row)
    }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        max(0, area.rows - 1)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        guard area.contains(point) else { return nil }
        return GanttChart(facts, state).row(at: point.row - area.top, inRows: area.rows)
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        if rows(facts, state).isEmpty {
            surface.say(
                state.filter.isEmpty
                    ? "no deliverables yet — \("a", .accent, .bold) adds one"
                    : "no work matches \(state.filter)",
                in: area)
        } else {
            GanttChart(facts, state).draw(on: &surface, in: area)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        row.flatMap { MilestoneDetail(ID($0.subject), facts)?.detail } ?? WorkPane().detail(of: row, facts)
    }
}
