/// A place on a surface, in cells; row and column zero are at the top left.
package struct Point: Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

/// An extent in cells; never negative.
package struct Size: Hashable, Sendable, CustomStringConvertible {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    package var description: String { "\(columns)×\(rows)" }
}

/// A rectangle of cells. Asking one for a part gives what of that part there is, so a pane that is
/// too small for its content gets empty rectangles and never one that reaches outside.
package struct Rect: Hashable, Sendable {
    package var origin: Point
    package var size: Size

    package init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }

    package init(row: Int, column: Int, columns: Int, rows: Int) {
        self.init(origin: Point(row: row, column: column), size: Size(columns: columns, rows: rows))
    }

    package var top: Int { origin.row }
    package var left: Int { origin.column }
    package var columns: Int { size.columns }
    package var rows: Int { size.rows }
    /// The first row below.
    package var bottom: Int { top + rows }
    /// The first column to the right.
    package var right: Int { left + columns }
    package var isEmpty: Bool { columns == 0 || rows == 0 }

    package func contains(_ point: Point) -> Bool {
        (top..<bottom).contains(point.row) && (left..<right).contains(point.column)
    }

    /// What is left when `rows` are taken off above and below, `columns` off left and right.
    package func inset(rows: Int = 0, columns: Int = 0) -> Rect {
        let rows = min(rows, self.rows / 2)
        let columns = min(columns, self.columns / 2)
        return Rect(
            row: top + rows, column: left + columns,
            columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
    }

    /// The same rows with so many more columns on both sides, for a register that marks its selected row in
    /// the blank cell inside a border.
    package func widened(columns: Int) -> Rect {
        Rect(row: top, column: left - columns, columns: self.columns + 2 * columns, rows: rows)
    }

    /// The upper `rows` rows, and the rest below them.
    package func split(top rows: Int) -> (top: Rect, rest: Rect) {
        let rows = min(max(0, rows), self.rows)
        return (
            Rect(row: top, column: left, columns: columns, rows: rows),
            Rect(row: top + rows, column: left, columns: columns, rows: self.rows - rows)
        )
    }

    /// The left `columns` columns, and the rest beside them.
    package func split(left columns: Int) -> (left: Rect, rest: Rect) {
        let columns = min(max(0, columns), self.columns)
        return (
            Rect(row: top, column: left, columns: columns, rows: rows),
            Rect(row: top, column: left + columns, columns: self.columns - columns, rows: rows)
        )
    }

    package func intersection(_ other: Rect) -> Rect {
        let top = max(self.top, other.top)
        let left = max(self.left, other.left)
        return Rect(
            row: top, column: left,
            columns: min(right, other.right) - left, rows: min(bottom, other.bottom) - top)
    }
}
