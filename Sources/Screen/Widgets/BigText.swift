package import PlainText

/// Figures to be read from across the room.
package struct BigText: Hashable, Sendable {
    package enum Scale: Hashable, Sendable {
        /// A dot is half a row: four rows.
        case half
        /// A dot is a row and two columns, with rounded corners: seven rows.
        case full
    }

    package var text: SafeText
    package var style: Style
    package var scale: Scale

    package init(_ text: SafeText, _ style: Style = .text, _ scale: Scale = .half) {
        self.text = text
        self.style = style
        self.scale = scale
    }

    package var size: Size {
        let columns = dots.first?.count ?? 0
        return switch scale {
        case .half: Size(columns: columns, rows: (BigFont.rows + 1) / 2)
        case .full: Size(columns: 2 * columns, rows: BigFont.rows)
        }
    }

    /// Draws it at the top left of an area; when it does not fit, or half rows cannot be told apart, as
    /// ordinary text.
    package func draw(in area: Rect, on surface: inout Surface, _ rendering: Rendering = .tones) {
        let size = size
        let isPlain = rendering == .ascii && scale == .half
        if isPlain || size.columns > area.columns || size.rows > area.rows {
            surface.put(text, row: min(size.rows, area.rows) / 2, in: area, Ink(style), .bold)
            return
        }
        switch scale {
        case .half: drawHalf(in: area, on: &surface)
        case .full: drawFull(in: area, on: &surface, rendering)
        }
    }

    private func drawHalf(in area: Rect, on surface: inout Surface) {
        let dots = dots
        for row in stride(from: 0, to: BigFont.rows, by: 2) {
            for column in dots[row].indices {
                let lower = row + 1 < BigFont.rows && dots[row + 1][column]
                let glyph: Unicode.Scalar? =
                    switch (dots[row][column], lower) {
                    case (true, true): "█"
                    case (true, false): "▀"
                    case (false, true): "▄"
                    case (false, false): nil
                    }
                guard let glyph else { continue }
                surface.put(glyph: glyph, row: row / 2, column: column, in: area, Ink(style))
            }
        }
    }

    /// Sinks from bright to two thirds, so that large figures do not look flat.
    private func drawFull(in area: Rect, on surface: inout Surface, _ rendering: Rendering) {
        for row in 0..<BigFont.rows {
            let ink = rendering == .tones ? Ink(style, .bar(13 - row)) : Ink(style)
            for (column, isSet) in doubled(row).enumerated() where isSet {
                surface.put(glyph: "█", row: row, column: column, in: area, ink)
            }
        }
    }

    /// A row of dots at twice its width, with corners rounded: a dot that stands by itself in its row and
    /// hangs on a diagonal goes half a dot towards it.
    private func doubled(_ row: Int) -> [Bool] {
        let dots = dots
        func isSet(_ row: Int, _ column: Int) -> Bool {
            dots.indices.contains(row) && dots[row].indices.contains(column) && dots[row][column]
        }
        var doubled = Array(repeating: false, count: 2 * dots[row].count)
        for column in dots[row].indices where dots[row][column] {
            var shift = 0
            if !isSet(row, column - 1), !isSet(row, column + 1) {
                for level in [row - 1, row + 1] where !isSet(level, column) {
                    // Between two diagonals it stays where it is.
                    shift += (isSet(level, column + 1) ? 1 : 0) - (isSet(level, column - 1) ? 1 : 0)
                }
            }
            for half in 0...1 { doubled[2 * column + half + shift.signum()] = true }
        }
        return doubled
    }

    private var dots: [[Bool]] {
        var rows = Array(repeating: [Bool](), count: BigFont.rows)
        for character in text.string {
            // A letter that is not in the font is a question mark.
            let letter = BigFont.dots(of: character) ?? BigFont.dots(of: "?")!
            for row in rows.indices {
                if !rows[row].isEmpty { rows[row].append(false) }
                rows[row] += letter[row]
            }
        }
        return rows
    }
}
