internal import PlainText
internal import Screen

/// A piece of paper on top of the page: the page steps back, and a shadow falls on it.
struct Sheet {
    let frame: Rect
    /// Inside the border, with blank cells at the sides.
    let inside: Rect

    /// In the middle of `size`, as high as its content and never higher than the screen.
    init(columns: Int, content rows: Int, in size: Size) {
        let columns = min(columns, size.columns)
        let rows = min(rows + 2, size.rows)
        frame = Rect(
            row: (size.rows - rows) / 2, column: (size.columns - columns) / 2, columns: columns, rows: rows)
        inside = frame.inset(rows: 1, columns: columns >= 60 ? 3 : 2)
    }

    func draw(_ caption: Caption, on surface: inout Surface) {
        surface.recede()
        surface.fill(frame, .raised)
        surface.shadow(of: frame)
        surface.frame(frame, caption, isFocused: true)
    }

    /// A row inside, from border to border, on the ground of what is selected.
    func select(row: Int, on surface: inout Surface) {
        let line = inside.widened(columns: 1).split(top: row).rest.split(top: 1).top
        surface.tint(line, .selected)
        surface.put("▌", in: line, .accent)
    }
}

/// Which part of a list is seen.
struct Window {
    let first: Int
    let count: Int
    let total: Int

    /// - Parameter selected: a row that must be seen.
    init(rows: Int, of total: Int, top: Int, selected: Int? = nil) {
        var first = min(max(0, top), max(0, total - rows))
        if let selected, rows > 0 { first = min(max(first, selected - rows + 1), max(0, selected)) }
        self.first = first
        self.total = total
        count = max(0, min(rows, total - first))
    }

    var range: Range<Int> { first..<first + count }

    /// `▲ 4–12 of 30 ▼`, or nothing where everything is seen.
    var position: Line {
        if count >= total { return "" }
        let above: SafeText = first > 0 ? "▲ " : ""
        let below: SafeText = first + count < total ? " ▼" : ""
        return "\(above, .accent)\(first + 1)–\(first + count) of \(total)\(below, .accent)"
    }
}
