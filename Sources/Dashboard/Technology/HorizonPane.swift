internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// How far support reaches, on the project's own axis of time: today, the day use begins, the end of the
/// intended life.
package struct HorizonPane: Pane {
    package init() {}

    package var adding: [VerbName] { ComponentsPane().adding }
    package var editing: [VerbName] { ComponentsPane().editing + [VerbName("technology", "plan")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let horizon = facts.status.horizon
        let goLive = PlainFigures.dayAndYear(horizon.goLive)
        let end = PlainFigures.dayAndYear(horizon.endOfLife)
        let words: [Line] = [
            "\(horizon.isPlanned ? "go-live" : "committed") \(goLive, .text) · "
                + "\(horizon.lifeMonths, .text) months of use, to \(end, .text)",
            "in use \(goLive, .text) to \(end, .text)", "to \(end, .text)",
        ]
        return Caption(
            PaneName.horizon.title, trailing: Line.longest(of: words, within: frame.columns - 30),
            bottom: Self.legend(facts, columns: frame.columns - 8))
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        components(facts, state).map(ComponentOrder.row)
    }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        max(0, area.rows - Self.headRows(area))
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        let line = point.row - area.top - Self.headRows(area)
        guard area.contains(point), line >= 0 else { return nil }
        let index = state.top + line
        return components(facts, state).indices.contains(index) ? index : nil
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let components = components(facts, state)
        if components.isEmpty {
            let words: Line =
                state.filter.isEmpty ? ComponentOrder.emptyWords : "no component matches \(state.filter)"
            return surface.say(words, in: area)
        }
        let longest = components.map { SafeText($0.title).columns }.max() ?? 0
        let title = min(longest, max(10, area.columns / 4))
        // The end of support, a light, and blanks between them.
        let chart = area.columns - title - 4 - 17
        let picture = HorizonStrip(facts: facts, columns: max(0, chart))
        let head = Self.headRows(area)
        if head > 1 { surface.put(picture.marks, column: title + 3, in: area) }
        surface.put(picture.years, row: head - 1, column: title + 3, in: area)
        let seen = components.enumerated().dropFirst(state.top).prefix(max(0, area.rows - head))
        for (place, (index, component)) in seen.enumerated() {
            let line = area.split(top: head + place).rest.split(top: 1).top
            if state.selection(among: components.count) == index { surface.select(line) }
            surface.put("\(component.light.mark) \(SafeText(component.title).shortened(to: title))", in: line)
            surface.put(picture.strip(component), column: title + 3, in: line)
            surface.put(Self.end(component), in: line, alignment: .trailing)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        ComponentsPane().detail(of: row, facts)
    }

    private func components(_ facts: Facts, _ state: PaneState) -> [ComponentStanding] {
        ComponentOrder.sorted(facts.status.components).filter {
            ComponentOrder.row($0).matches(state.filter)
        }
    }

    /// The years, and what the marks mean above them where there is room.
    private static func headRows(_ area: Rect) -> Int { area.rows >= 5 ? 2 : 1 }

    /// `Apr ’28  −791 d`
    private static func end(_ component: ComponentStanding) -> Line {
        let ends = SafeText(ComponentsPane.text(component.securitySupport)).padded(to: 7)
        let gap = PlainFigures.plain(component.gapDays) { ComponentsPane.gap($0) }
        return Line(ends, .muted) + Line.blank(1)
            + Line(SafeText(gap).padded(to: 8, alignment: .trailing), component.light.figureInk)
    }

    private static func legend(_ facts: Facts, columns: Int) -> Line {
        let all: Line = """
            \("━", .accent) security  \("─", .accent) extended  \("╌", .offTrack) in use without support
            """
        return all.columns <= columns && !facts.status.components.isEmpty ? all : ""
    }
}
