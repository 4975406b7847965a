package import PlainText

/// A column of a register.
package struct RegisterColumn<Row> {
    package var heading: SafeText
    package var alignment: Alignment
    /// The least columns that make sense, and the most that are of use.
    package var width: ClosedRange<Int>
    /// When there is no room the column with the lowest priority goes first; ties from the right.
    package var priority: Int
    /// What a row shows here in so many columns; it is shortened and aligned afterwards.
    package var line: (Row, Int) -> Line

    package init(
        _ heading: SafeText, _ alignment: Alignment = .leading, width: ClosedRange<Int>, priority: Int = 5,
        line: @escaping (Row, Int) -> Line
    ) {
        self.heading = heading
        self.alignment = alignment
        self.width = width
        self.priority = priority
        self.line = line
    }
}

/// A list with columns: headings, rows, the row under the cursor, and where one is in it.
///
/// The area it is drawn in has one blank column at each side, in which the selected row is marked; see
/// `Rect.widened`.
package struct Register<Row> {
    package var columns: [RegisterColumn<Row>]
    package var rows: [Row]
    /// The row under the cursor.
    package var selection: Int?
    /// The first row that is shown.
    package var offset: Int
    /// The column by which the rows are sorted.
    package var sortedBy: Int?

    package init(
        columns: [RegisterColumn<Row>], rows: [Row], selection: Int? = nil, offset: Int = 0,
        sortedBy: Int? = nil
    ) {
        self.columns = columns
        self.rows = rows
        // A register may have shrunk since its row was selected.
        self.selection = rows.isEmpty ? nil : selection.map { min(max(0, $0), rows.count - 1) }
        self.offset = offset
        self.sortedBy = sortedBy
    }

    /// "2 of 14", with an arrow where rows are out of sight.
    package func position(inRows height: Int) -> Line {
        if rows.isEmpty { return "none" }
        let first = scrolled(toShow: max(0, height - 1))
        let above: SafeText = first > 0 ? " ▲" : ""
        let below: SafeText = first + height - 1 < rows.count ? " ▼" : ""
        guard let selection else { return "\("\(rows.count)" as SafeText)\(above, .accent)\(below, .accent)" }
        return "\(selection + 1) of \(rows.count, .muted)\(above, .accent)\(below, .accent)"
    }

    /// The offset nearest to the present one at which the selected row is in sight.
    package func scrolled(toShow height: Int) -> Int {
        let last = max(0, rows.count - height)
        var first = min(max(0, offset), last)
        if let selection, height > 0 {
            first = min(max(first, selection - height + 1), selection)
        }
        return first
    }

    /// Which row stands at a row of the area, for the mouse.
    package func row(at line: Int, inRows height: Int) -> Int? {
        let index = scrolled(toShow: height - 1) + line - 1
        return line >= 1 && line < height && rows.indices.contains(index) ? index : nil
    }

    package func draw(in area: Rect, on surface: inout Surface) {
        let text = area.inset(columns: 1)
        guard text.rows > 0, text.columns > 0 else { return }
        let layout = layout(in: text.columns)
        drawHeadings(layout, in: text, on: &surface)
        let first = scrolled(toShow: text.rows - 1)
        for (line, index) in (first..<rows.count).prefix(text.rows - 1).enumerated() {
            let isSelected = index == selection
            if isSelected {
                let place = area.split(top: line + 1).rest.split(top: 1).top
                surface.fill(place, .selected)
                surface.put("▌", in: place, .accent)
            }
            for (column, place, width) in layout {
                let cell = columns[column].line(rows[index], width)
                    .fitted(to: width, alignment: columns[column].alignment)
                surface.put(isSelected ? cell.lifted : cell, row: line + 1, column: place, in: text)
            }
        }
    }

    private func drawHeadings(
        _ layout: [(column: Int, place: Int, width: Int)], in text: Rect, on surface: inout Surface
    ) {
        for (column, place, width) in layout {
            let heading = columns[column].heading.shortened(to: width)
            let alignment = columns[column].alignment
            let line = Line(heading, column == sortedBy ? .text : .muted)
            surface.put(line.fitted(to: width, alignment: alignment), column: place, in: text)
            if column == sortedBy {
                // Before the name, in the blank between two columns if the name is as wide as its column.
                let name = alignment == .trailing ? place + width - heading.columns : place
                let margin = text.widened(columns: 1)
                surface.put(glyph: "▼", row: 0, column: name, in: margin, .text)
            }
        }
    }

    /// Which columns are shown, from where, and how wide, with one blank between them.
    func layout(in room: Int) -> [(column: Int, place: Int, width: Int)] {
        var shown = Array(columns.indices)
        func width(_ bound: (ClosedRange<Int>) -> Int) -> Int {
            shown.reduce(max(0, shown.count - 1)) { $0 + bound(columns[$1].width) }
        }
        while shown.count > 1 && width(\.lowerBound) > room {
            let lowest = shown.map { columns[$0].priority }.min()
            shown.remove(at: shown.lastIndex { columns[$0].priority == lowest }!)
        }
        var widths = shown.map { columns[$0].width.lowerBound }
        var spare = room - width(\.lowerBound)
        // What is left goes to the most important columns first.
        for index in shown.indices.sorted(by: {
            (columns[shown[$0]].priority, $1) > (columns[shown[$1]].priority, $0)
        }) where spare > 0 {
            let more = min(spare, columns[shown[index]].width.upperBound - widths[index])
            widths[index] += more
            spare -= more
        }
        var place = 0
        return zip(shown, widths).map { column, width in
            defer { place += width + 1 }
            return (column, place, min(width, max(0, room - place)))
        }
    }
}
