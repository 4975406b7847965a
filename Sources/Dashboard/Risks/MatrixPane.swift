internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// Open risks by bands of probability and impact: a view, never the ranking.
///
/// ```
///    >60 ░░░░░░ ▒▒▒▒▒▒ …        the numbers of the risks stand in the cells,
///  40–60 ░05░17 ▒07▒▒▒ …        that of the one selected in the register is reversed
///    p %   <12k 12–30k …
/// ```
package struct MatrixPane: Pane {
    package init() {}

    package var adding: [VerbName] { [VerbName("risk", "raise")] }
    package var editing: [VerbName] { [] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        Caption(PaneName.matrix.title, trailing: "a view, never the ranking")
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { [] }
    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int { 0 }
    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? { nil }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        guard !facts.status.risks.isEmpty else { return surface.say("no open risk", in: area) }
        let matrix = matrix(facts)
        let bands = matrix.cells.count
        let label = 6
        let width = (area.columns - label - (bands - 1)) / bands
        let height = min(3, (area.rows - 1) / bands)
        guard width >= 2, height >= 1 else {
            return surface.say("too small for a matrix; \("z", .accent, .bold) gives it the screen", in: area)
        }
        let names = RiskMatrix.probabilityNames
        for band in (0..<bands).reversed() {
            let top = (bands - 1 - band) * height
            let line = area.split(top: top).rest.split(top: height).top
            surface.put(
                SafeText(names[band]), in: line.split(left: label - 1).left, .muted, alignment: .trailing)
            for column in 0..<bands {
                let place = line.split(left: label + column * (width + 1)).rest.split(left: width).left
                fill(place, severity: band + column, of: 2 * (bands - 1), facts, on: &surface)
                put(
                    matrix.cells[band][column], in: place, selected: state.lead?.row?.subject, facts,
                    on: &surface)
            }
        }
        let foot = area.split(top: bands * height).rest
        surface.put("p %", in: foot.split(left: label - 1).left, .muted, alignment: .trailing)
        for (column, name) in matrix.impactNames(facts.currency).enumerated() {
            let place = foot.split(left: label + column * (width + 1)).rest.split(left: width).left
            // Where a name has no room its unit goes: those beside it say it too.
            let isLong = SafeText(name).columns > width
            surface.put(
                SafeText(isLong ? String(name.dropLast()) : name), in: place, .muted, alignment: .trailing)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        let matrix = matrix(facts)
        var text = DetailText()
        text.paragraph(
            """
            Where the middles of the ranges lie. Bands lose what ranges say, and scores made from them can rank \
            risks the wrong way round, so nothing is computed from the matrix; the register is sorted by EMV.
            """)
        text.row("p", text: RiskMatrix.probabilityNames.joined(separator: "  ") + " percent")
        text.row("impact", text: matrix.impactNames(facts.currency).joined(separator: "  "))
        text.note("1, 2.5, 5 and 10 percent of the budget; the lower end of a band belongs to it")
        return Detail(title: PaneName.matrix.title, lines: text.lines)
    }

    private func matrix(_ facts: Facts) -> RiskMatrix {
        RiskMatrix(facts.status.risks, budget: facts.project.charter.budget.value)
    }

    /// One hue, from a breath to a warning, with a thin gap below; where there are no tones, in dots.
    private func fill(
        _ place: Rect, severity: Int, of most: Int, _ facts: Facts, on surface: inout Surface
    ) {
        let third = severity * 3 / max(1, most)
        switch facts.rendering {
        case .tones:
            let ground = Ink(.offTrack, .tint(2 + 13 * severity / max(1, most)))
            surface.fill(place, ground)
            if place.rows > 1 { surface.horizontal("▁", row: place.rows - 1, in: place, Ink(.page)) }
        case .shades: dot(place, [" ", "·", "░"][min(2, third)], on: &surface)
        case .ascii: dot(place, [" ", ".", ":"][min(2, third)], on: &surface)
        }
    }

    private func dot(_ place: Rect, _ glyph: Unicode.Scalar, on surface: inout Surface) {
        for row in 0..<place.rows { surface.horizontal(glyph, row: row, in: place, .frame) }
    }

    /// The numbers of the risks, as many as fit, each with a blank before and after it where there is room.
    private func put(
        _ ids: [ID<Risk>], in place: Rect, selected: String?, _ facts: Facts, on surface: inout Surface
    ) {
        let each = max(2, ids.map { number($0).columns }.max() ?? 2)
        let margin = place.columns > each ? 1 : 0
        let inLine = max(1, (place.columns - margin + 1) / (each + 1))
        let room = inLine * place.rows
        let shown = ids.count > room ? Array(ids.prefix(room - 1)) : ids
        var words = shown.map { id -> (word: Line, isSelected: Bool) in
            let risk = facts.status.risks.first { $0.id == id }
            let ink: Ink = risk?.nature == .opportunity ? .onTrack : .text
            return (Line(number(id), ink, risk?.light == .offTrack ? .bold : []), id.text == selected)
        }
        if shown.count < ids.count {
            let hidden = ids.dropFirst(shown.count)
            words.append((Line("+\(hidden.count)", .muted), hidden.contains { $0.text == selected }))
        }
        let marked = words.enumerated().filter(\.element.isSelected)
        // The selected one last, since two that stand side by side share a blank.
        for (index, (word, isSelected)) in words.enumerated() + marked {
            let column = index % inLine * (each + 1) + margin
            let blank = Line.blank(1)
            let hasRoom = column + word.columns < place.columns
            var line = (column > 0 ? blank : "") + word + (hasRoom ? blank : "")
            if isSelected { line = line.map { $0 = Run($0.text, .page, .bold, on: .accent) } }
            surface.put(
                line, row: index / inLine,
                column: max(0, column - 1), in: place)
        }
    }

    /// `07` of `R-07`.
    private func number(_ id: ID<Risk>) -> SafeText {
        let text = id.text
        return SafeText(text.lastIndex(of: "-").map { String(text[text.index(after: $0)...]) } ?? text)
            .shortened(to: 4)
    }
}
