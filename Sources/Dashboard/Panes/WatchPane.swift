internal import PlainText
internal import ProjectControls
package import Screen

/// The five things that delay IT projects, each with its light, its figure and where that comes from.
package struct WatchPane: Pane {
    package init() {}

    package var adding: [VerbName] {
        [
            VerbName("change", "request"), VerbName("statement", "record"), VerbName("component", "record"),
            VerbName("risk", "raise"), VerbName("lesson", "record"), VerbName("remark", "record"),
        ]
    }

    package var editing: [VerbName] {
        [VerbName("change", "decide"), VerbName("topic", "rule"), VerbName("tolerances", "set")]
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let lit: [Light] = [.offTrack, .attention, .unknown]
        let counts = lit.compactMap { light -> Line? in
            let count = facts.status.hazards.filter { $0.light == light }.count
            return count == 0 ? nil : "\(light.mark) \(count, .bold)"
        }
        let sentence = counts.reduce(Line()) { $0.isEmpty ? $1 : $0 + Line.blank(2) + $1 }
        return Caption(
            PaneName.watch.title, trailing: sentence.isEmpty ? "\(Mark.onTrack) all on track" : sentence)
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { hazards(facts, state).map(row) }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        area.rows / Self.height(in: area)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        let (height, lead) = (Self.height(in: area), Self.lead(in: area))
        let line = point.row - area.top - lead
        let index = state.top + line / height
        guard area.contains(point), line >= 0, line % height < max(1, height - 1) else { return nil }
        return hazards(facts, state).indices.contains(index) ? index : nil
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let hazards = hazards(facts, state)
        if hazards.isEmpty {
            surface.say("no hazard is called \(state.filter)", in: area)
            return
        }
        let (height, lead) = (Self.height(in: area), Self.lead(in: area))
        let seen = hazards.enumerated().dropFirst(state.top).prefix(max(1, (area.rows - lead) / height))
        for (place, (index, hazard)) in seen.enumerated() {
            let box = area.split(top: lead + place * height).rest.split(top: max(1, height - 1)).top
            if state.isFocused, index == state.cursor {
                surface.select(box.split(top: min(2, box.rows)).top)
            }
            if height == 1 {
                surface.put(narrow(hazard, columns: box.columns), in: box)
            } else {
                drawTall(hazard, on: &surface, in: box)
            }
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        let hazard =
            facts.status.hazards.first { $0.kind.title == row?.subject } ?? facts.status.hazards.first
        return hazard.map { HazardDetail(hazard: $0, facts: facts).detail }
            ?? Detail(title: PaneName.watch.title, lines: ["nothing is watched yet"])
    }

    private func row(_ hazard: Hazard) -> PaneRow {
        PaneRow(
            subject: hazard.kind.title, kind: nil,
            words: "\(hazard.kind.title) \(hazard.kind.short) \(hazard.detail) \(hazard.light.name)")
    }

    private func hazards(_ facts: Facts, _ state: PaneState) -> [Hazard] {
        facts.status.hazards.filter { row($0).matches(state.filter) }
    }

    /// The rows that one hazard takes, its blank row included: one where there is no room for more.
    private static func height(in area: Rect) -> Int {
        let height = area.rows / HazardKind.allCases.count
        return height < 2 ? 1 : min(height, 6)
    }

    /// A blank row above the first, where there is one to spare.
    private static func lead(in area: Rect) -> Int {
        area.rows > height(in: area) * HazardKind.allCases.count ? 1 : 0
    }

    private func drawTall(_ hazard: Hazard, on surface: inout Surface, in box: Rect) {
        surface.put("\(light: hazard.light.mark) \(hazard.kind.title, .bold)", in: box)
        let hasTrend = box.columns >= 32 && hazard.trend.count > 1
        let figure = figure(hazard)
        let words = box.split(left: box.columns - (hasTrend ? 11 : 0)).left
        // The figures of all five end in one column.
        let indent = max(4, 9 - SafeText(hazard.headline).columns)
        let least = hazard.headline == PlainFigures.notAvailable ? indent : 0
        surface.put(
            figure, row: 1, column: min(indent, max(least, words.columns - figure.columns)), in: words)
        if hasTrend {
            let trend = Sparkline(hazard.trend, hazard.light.mark).line(columns: 10)
            surface.put(trend, row: 1, in: box, alignment: .trailing)
        }
        let reasons = hazard.reasons.flatMap { Line(SafeText($0), .muted).wrapped(at: box.columns - 4) }
        for (row, reason) in reasons.prefix(max(0, box.rows - 2)).enumerated() {
            surface.put(reason, row: row + 2, column: 4, in: box)
        }
    }

    /// The figure with what stands beside it; without a figure, the reason why there is none.
    private func figure(_ hazard: Hazard) -> Line {
        let beside = hazard.headline == PlainFigures.notAvailable ? hazard.reasons.first : nil
        return "\(hazard.headline, hazard.light.figureInk, .bold) \(beside ?? hazard.detail, .muted)"
    }

    private func narrow(_ hazard: Hazard, columns: Int) -> Line {
        let title = SafeText(hazard.kind.title).fitted(to: 19)
        let figure = SafeText(hazard.headline).padded(to: 7, alignment: .trailing)
        return Line.longest(
            of: [
                "\(light: hazard.light.mark) \(title) \(figure, hazard.light.figureInk, .bold) \(hazard.detail)",
                "\(light: hazard.light.mark) \(title) \(figure, hazard.light.figureInk, .bold)",
            ], within: columns)
    }
}
