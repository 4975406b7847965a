package import PlainText

extension Surface {
    /// Draws a line at a place of the area, shortened to what room there is.
    ///
    /// - Parameters:
    ///   - row: counted from the top of the area.
    ///   - column: counted from its left; the line has the columns from there on to itself.
    ///   - ground: what the line stands on where its runs do not say; nil keeps what is there.
    /// - Returns: the columns that were drawn.
    @discardableResult
    package mutating func put(
        _ line: Line, row: Int = 0, column: Int = 0, in area: Rect, alignment: Alignment = .leading,
        on ground: Ink? = nil
    ) -> Int {
        guard (0..<area.rows).contains(row), column >= 0 else { return 0 }
        let line = line.shortened(to: max(0, area.columns - column))
        let missing = area.columns - column - line.columns
        var at = area.left + column
        switch alignment {
        case .leading: break
        case .centre: at += missing / 2
        case .trailing: at += missing
        }
        let room = area.intersection(self.area)
        guard (room.top..<room.bottom).contains(area.top + row) else { return 0 }
        for run in line.runs {
            at = write(run, area.top + row, at, within: room, ground)
        }
        return line.columns
    }

    @discardableResult
    package mutating func put(
        _ text: SafeText, row: Int = 0, column: Int = 0, in area: Rect, _ ink: Ink = .text,
        _ emphasis: Emphasis = [], alignment: Alignment = .leading, on ground: Ink? = nil
    ) -> Int {
        put(Line(text, ink, emphasis), row: row, column: column, in: area, alignment: alignment, on: ground)
    }

    /// Draws text in as many lines as it needs and has, the last one shortened if it needs more.
    ///
    /// - Returns: the rows that were drawn.
    @discardableResult
    package mutating func put(
        paragraph text: SafeText, row: Int = 0, in area: Rect, _ ink: Ink = .text, _ emphasis: Emphasis = [],
        on ground: Ink? = nil
    ) -> Int {
        let room = area.rows - row
        guard area.columns >= 2, row >= 0, room > 0 else { return 0 }
        var lines = text.lines(wrappedAt: area.columns)
        if lines.count > room {
            lines[room - 1] = lines[(room - 1)...].joined(separator: " ").shortened(to: area.columns)
        }
        for (offset, line) in lines.prefix(room).enumerated() {
            put(line, row: row + offset, in: area, ink, emphasis, on: ground)
        }
        return min(room, lines.count)
    }

    /// Draws one glyph of one column, if the place is in the area.
    package mutating func put(
        glyph scalar: Unicode.Scalar, row: Int, column: Int, in area: Rect, _ ink: Ink,
        _ emphasis: Emphasis = [], on ground: Ink? = nil
    ) {
        let place = Point(row: area.top + row, column: area.left + column)
        guard area.contains(place), self.area.contains(place) else { return }
        write(Glyph(scalar), place.row, place.column, ink, ground, emphasis)
    }

    /// Repeats a glyph along a row.
    package mutating func horizontal(
        _ scalar: Unicode.Scalar = "─", row: Int, column: Int = 0, columns: Int? = nil, in area: Rect,
        _ ink: Ink = .frame, on ground: Ink? = nil
    ) {
        for column in column..<max(column, min(area.columns, column + (columns ?? area.columns))) {
            put(glyph: scalar, row: row, column: column, in: area, ink, on: ground)
        }
    }

    /// Repeats a glyph down a column.
    package mutating func vertical(
        _ scalar: Unicode.Scalar = "│", column: Int, row: Int = 0, rows: Int? = nil, in area: Rect,
        _ ink: Ink = .frame, on ground: Ink? = nil
    ) {
        for row in row..<max(row, min(area.rows, row + (rows ?? area.rows))) {
            put(glyph: scalar, row: row, column: column, in: area, ink, on: ground)
        }
    }

    /// Blanks an area and gives it a ground.
    package mutating func fill(_ area: Rect, _ ground: Ink = .page) {
        let area = area.intersection(self.area)
        let blank = Cell(Glyph(" "), ink: .text, ground: ground)
        for row in area.top..<area.bottom {
            for column in area.left..<area.right { write(blank, row, column) }
        }
    }

    /// Gives an area another ground and leaves what stands there.
    package mutating func tint(_ area: Rect, _ ground: Ink) {
        recolour(area) {
            Cell($0.glyph, ink: $0.ink, ground: ground, emphasis: $0.emphasis, width: $0.width)
        }
    }

    /// Puts everything so far behind what will be drawn next.
    package mutating func recede() {
        recolour(area) {
            Cell(
                $0.glyph, ink: $0.ink, ground: $0.ground, emphasis: $0.emphasis.union(.receded),
                width: $0.width)
        }
    }

    /// The shadow that an overlay throws, one row below and two columns to its right.
    package mutating func shadow(of area: Rect) {
        for part in [
            Rect(row: area.bottom, column: area.left + 2, columns: area.columns, rows: 1),
            Rect(row: area.top + 1, column: area.right, columns: 2, rows: area.rows - 1),
        ] {
            recolour(part) {
                // Of what lies in the shadow only words can still be made out, not the blocks of a chart.
                let isBlock = (0x2580...0x259f).contains($0.glyph.code)
                return Cell(
                    isBlock ? Glyph(" ") : $0.glyph, ink: .frame, ground: .page, emphasis: .receded,
                    width: $0.width)
            }
        }
    }

    /// Draws what fits of a run and says which column comes next.
    private mutating func write(_ run: Run, _ row: Int, _ start: Int, within room: Rect, _ ground: Ink?)
        -> Int
    {
        var column = start
        for character in run.text.string {
            let width = DisplayWidth.of(character)
            defer { column += width }
            // What has no width has no cell of its own; a sanitized text has none such by itself.
            guard width > 0, column >= room.left, column + width <= room.right else { continue }
            let glyph = glyph(for: character)
            write(glyph, row, column, run.ink, run.ground ?? ground, run.emphasis, width: width)
        }
        return column
    }
}
