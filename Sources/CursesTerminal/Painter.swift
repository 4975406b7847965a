import CNcurses
import Screen

/// Puts surfaces on the window of ncurses: what changed since the last one, in the colours of a theme.
struct Painter {
    private let depth: ColourDepth
    private let replacement: Unicode.Scalar
    /// What is on the window; empty when that is not known.
    private var front: [Cell] = []
    private var frontSize = Size(columns: 0, rows: 0)
    private var generation = 0
    private var colouring: Colouring?
    private var pairs: PairTable
    /// What ncurses is told, by the bits of a cell that say how it looks.
    private var looks: [UInt32: Look] = [:]
    private var run: [cchar_t] = []

    private struct Look {
        var attributes: attr_t
        var pair: Int32
    }

    init(depth: ColourDepth, replacement: Unicode.Scalar) {
        self.depth = depth
        self.replacement = replacement
        pairs = Self.noPairs(depth)
    }

    mutating func invalidate() { front = [] }

    /// Writes what differs to `window`.
    mutating func paint(_ surface: Surface, theme: Theme, on window: UnsafeMutablePointer<WINDOW>, size: Size)
    {
        adopt(theme, window)
        if frontSize != surface.size || generation != surface.graphemes.generation { front = [] }
        let cells = surface.cells
        let columns = surface.size.columns
        for row in 0..<min(surface.size.rows, size.rows) {
            let places = row * columns..<row * columns + min(columns, size.columns)
            paintRow(places, row, cells, surface.graphemes, window)
        }
        front = cells
        frontSize = surface.size
        generation = surface.graphemes.generation
    }

    private mutating func paintRow(
        _ places: Range<Int>, _ row: Int, _ cells: [Cell], _ graphemes: GraphemeTable,
        _ window: UnsafeMutablePointer<WINDOW>
    ) {
        var place = places.lowerBound
        while place < places.upperBound {
            if !front.isEmpty, front[place] == cells[place] {
                place += 1
                continue
            }
            // The right half of a wide character is drawn with its left half.
            if cells[place].width == 0, place > places.lowerBound { place -= 1 }
            let start = place
            run.removeAll(keepingCapacity: true)
            repeat {
                append(cells[place], graphemes)
                place += max(1, cells[place].width)
            } while place < places.upperBound && (front.isEmpty || front[place] != cells[place])
            wmove(window, Int32(row), Int32(start - places.lowerBound))
            wadd_wchnstr(window, run, Int32(run.count))
        }
    }

    private mutating func append(_ cell: Cell, _ graphemes: GraphemeTable) {
        let look = look(of: cell)
        let columns = max(1, cell.width)
        let text =
            if let scalar = cell.glyph.scalar {
                CellText(CollectionOfOne(scalar), columns: columns, replacement: replacement)
            } else {
                CellText(
                    graphemes.character(of: cell.glyph).unicodeScalars, columns: columns,
                    replacement: replacement)
            }
        append(text.scalars, look)
        if text.isPadded { append([0x20, 0], look) }
    }

    private mutating func append(_ scalars: [wchar_t], _ look: Look) {
        var character = cchar_t()
        taffrail_setcchar(&character, scalars, look.attributes, look.pair)
        run.append(character)
    }

    private mutating func look(of cell: Cell) -> Look {
        // Inks and emphasis are neighbours in a cell; see its drawing.
        let key = UInt32(truncatingIfNeeded: cell.bits >> 24) & 0x3ff_ffff
        if let known = looks[key] { return known }
        let look = look(ink: cell.ink, ground: cell.ground, emphasis: cell.emphasis)
        looks[key] = look
        return look
    }

    private mutating func look(ink: Ink, ground: Ink, emphasis: Emphasis) -> Look {
        guard let colouring else { preconditionFailure("a theme is adopted before anything is painted") }
        let rendition = Rendition(ink: ink, ground: ground, emphasis: emphasis, in: colouring)
        var attributes: attr_t = 0
        if rendition.attributes.contains(.bold) { attributes |= taffrail_bold() }
        if rendition.attributes.contains(.dim) { attributes |= taffrail_dim() }
        if rendition.attributes.contains(.reverse) { attributes |= taffrail_reverse() }
        if rendition.attributes.contains(.underline) { attributes |= taffrail_underline() }
        let pair = pairs.number(foreground: rendition.foreground, background: rendition.background) {
            number in
            init_extended_pair(number, rendition.foreground, rendition.background)
        }
        return Look(attributes: attributes, pair: pair)
    }

    /// Another theme: other colours for all that is there.
    private mutating func adopt(_ theme: Theme, _ window: UnsafeMutablePointer<WINDOW>) {
        if let old = colouring?.theme, old.name == theme.name, old.colours == theme.colours { return }
        colouring = Colouring(depth: depth, theme: theme)
        front = []
        looks = [:]
        pairs = Self.noPairs(depth)
        if depth != .mono { reset_color_pairs() }
        // What is cleared, by us or by the terminal, is page.
        let page = look(ink: Ink(.text), ground: Ink(.page), emphasis: [])
        var blank = cchar_t()
        taffrail_setcchar(&blank, [0x20, 0], page.attributes, page.pair)
        wbkgrndset(window, &blank)
    }

    private static func noPairs(_ depth: ColourDepth) -> PairTable {
        PairTable(limit: depth == .mono ? 1 : taffrail_color_pairs(), isDirect: depth == .truecolor)
    }
}
