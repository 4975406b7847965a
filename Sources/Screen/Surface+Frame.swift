package import PlainText

/// What stands in the border of a pane.
package struct Caption: Hashable, Sendable {
    /// Bold, and in the accent when the pane has the focus.
    package var title: SafeText
    /// Muted, after the title: a count.
    package var detail: Line
    /// The one sentence of the pane, at the right of the upper border.
    package var trailing: Line
    /// Totals and position, at the right of the lower border.
    package var bottom: Line
    /// At the left of the lower border, where there is room for it.
    package var more: Line = ""

    package init(_ title: SafeText, detail: Line = "", trailing: Line = "", bottom: Line = "") {
        self.title = title
        self.detail = detail
        self.trailing = trailing
        self.bottom = bottom
    }
}

extension Surface {
    /// Draws a rounded border with its words in it.
    ///
    /// When the border is too short for all of them, the detail goes first, then the sentence at the right.
    /// - Returns: the area for text, one cell inside the border and one blank cell from its sides.
    @discardableResult
    package mutating func frame(_ area: Rect, _ caption: Caption, isFocused: Bool = false) -> Rect {
        guard area.columns >= 2, area.rows >= 2 else { return area.inset(rows: 1, columns: 2) }
        let ink: Ink = isFocused ? .accent : .frame
        border(area, ink)
        let title = Line(caption.title, isFocused ? .accent : .text, .bold)
        let full = caption.detail.isEmpty ? title : title + Line.blank(1) + caption.detail
        let top = area.split(top: 1).top
        let room = area.columns - 6
        if full.columns + 3 + caption.trailing.columns <= room || caption.trailing.isEmpty {
            label(full.columns <= room ? full : title, in: top, .leading)
            label(caption.trailing, in: top, .trailing)
        } else if title.columns + 3 + caption.trailing.columns <= room {
            label(title, in: top, .leading)
            label(caption.trailing, in: top, .trailing)
        } else {
            label(full.columns <= room ? full : title, in: top, .leading)
        }
        let foot = area.split(top: area.rows - 1).rest
        label(caption.bottom, in: foot, .trailing)
        if caption.more.columns + 3 + caption.bottom.columns <= room {
            label(caption.more, in: foot, .leading)
        }
        return area.inset(rows: 1, columns: 2)
    }

    /// Draws a line across a frame, joined to its sides, with words in it like those of the upper border.
    package mutating func divider(
        _ area: Rect, row: Int, title: SafeText = "", trailing: Line = "", isFocused: Bool = false
    ) {
        let line = area.split(top: row).rest.split(top: 1).top
        guard !line.isEmpty else { return }
        let ink: Ink = isFocused ? .accent : .frame
        horizontal(row: 0, in: line, ink)
        put(glyph: "├", row: 0, column: 0, in: line, ink)
        put(glyph: "┤", row: 0, column: line.columns - 1, in: line, ink)
        label(Line(title, .text, .bold), in: line, .leading)
        if title.columns + 3 + trailing.columns <= line.columns - 6 { label(trailing, in: line, .trailing) }
    }

    /// Turns the border of a frame into a hatch that no glyph set and no lack of colours can hide. The words in
    /// it stay.
    package mutating func hatch(_ area: Rect, _ ink: Ink) {
        let right = area.columns - 1
        let bottom = area.rows - 1
        for row in 0..<area.rows {
            let columns = row == 0 || row == bottom ? Array(0..<area.columns) : [0, right]
            for column in columns {
                let place = Point(row: area.top + row, column: area.left + column)
                guard self.area.contains(place) else { continue }
                let glyph = self[place.row, place.column].glyph
                guard (0x2500...0x257f).contains(glyph.code) else { continue }
                write(Glyph("/"), place.row, place.column, ink, nil, [])
            }
        }
    }

    private mutating func border(_ area: Rect, _ ink: Ink) {
        let right = area.columns - 1
        let bottom = area.rows - 1
        for row in [0, bottom] { horizontal(row: row, in: area, ink) }
        for column in [0, right] { vertical(column: column, in: area, ink) }
        put(glyph: "╭", row: 0, column: 0, in: area, ink)
        put(glyph: "╮", row: 0, column: right, in: area, ink)
        put(glyph: "╰", row: bottom, column: 0, in: area, ink)
        put(glyph: "╯", row: bottom, column: right, in: area, ink)
    }

    /// Writes words into a horizontal border, two cells from its end and with a blank on both sides.
    private mutating func label(_ words: Line, in border: Rect, _ alignment: Alignment) {
        let words = words.shortened(to: border.columns - 6)
        if words.isEmpty { return }
        put(
            Line.blank(1) + words + Line.blank(1), in: border.inset(columns: 2), alignment: alignment)
    }
}
