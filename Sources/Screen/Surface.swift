/// A sheet of cells to draw on.
///
/// Whoever draws names an area and places inside it, counted from the area's own corner; what does not fit
/// into the area, or into the surface, is left out. So a pane cannot reach outside its frame.
package struct Surface: Hashable, Sendable {
    package private(set) var size: Size
    /// Row after row.
    package private(set) var cells: [Cell]
    package private(set) var graphemes = GraphemeTable()

    package init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
    }

    package var area: Rect { Rect(origin: Point(row: 0, column: 0), size: size) }

    package subscript(row: Int, column: Int) -> Cell { cells[index(row, column)] }

    /// What the cell shows; the right half of a wide character shows what its left half does.
    package func character(atRow row: Int, column: Int) -> Character {
        let cell = self[row, column]
        return graphemes.character(of: cell.width == 0 ? self[row, column - 1].glyph : cell.glyph)
    }

    /// Blanks everything. The table of graphemes is kept while it is small; see `GraphemeTable`.
    package mutating func clear() {
        for index in cells.indices { cells[index] = .blank }
        graphemes.trim()
    }

    /// Blanks everything at another size.
    package mutating func resize(to size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
        graphemes.trim()
    }

    // What follows is the only way to a cell, and keeps wide characters whole.

    func index(_ row: Int, _ column: Int) -> Int {
        precondition((0..<size.rows).contains(row) && (0..<size.columns).contains(column))
        return row * size.columns + column
    }

    /// Writes a cell of one column, or of two with room to its right.
    mutating func write(_ cell: Cell, _ row: Int, _ column: Int) {
        let place = index(row, column)
        release(place)
        cells[place] = cell
        guard cell.width == 2 else { return }
        precondition(column + 1 < size.columns)
        release(place + 1)
        cells[place + 1] = Cell(
            Glyph(" "), ink: cell.ink, ground: cell.ground, emphasis: cell.emphasis, width: 0)
    }

    mutating func write(
        _ glyph: Glyph, _ row: Int, _ column: Int, _ ink: Ink, _ ground: Ink?, _ emphasis: Emphasis,
        width: Int = 1
    ) {
        let ground = ground ?? self[row, column].ground
        write(Cell(glyph, ink: ink, ground: ground, emphasis: emphasis, width: width), row, column)
    }

    mutating func glyph(for character: Character) -> Glyph { graphemes.glyph(for: character) }

    /// Changes inks and emphasis of every cell of an area, never its glyph or width.
    mutating func recolour(_ area: Rect, _ change: (Cell) -> Cell) {
        let area = area.intersection(self.area)
        for row in area.top..<area.bottom {
            for column in area.left..<area.right {
                let place = index(row, column)
                cells[place] = change(cells[place])
            }
        }
    }

    /// Blanks the other half of a wide character that is about to lose this one.
    private mutating func release(_ place: Int) {
        let other =
            switch cells[place].width {
            case 0: place - 1
            case 2: place + 1
            default: place
            }
        if other == place { return }
        let cell = cells[other]
        cells[other] = Cell(Glyph(" "), ink: cell.ink, ground: cell.ground, emphasis: cell.emphasis)
    }
}
