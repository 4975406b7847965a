extension Surface {
    /// The surface as a picture, for reports and for looking at it.
    ///
    /// Grounds are rectangles, and so are block elements, so that gradients join without gaps; lines of
    /// borders are strokes; everything else is text in a monospaced font.
    package func svg(theme: Theme) -> String {
        var picture = SurfacePicture(surface: self, theme: theme)
        return picture.draw()
    }
}

private struct SurfacePicture {
    /// A cell in pixels, so that its eighths are whole pixels too.
    private static let width = 8
    private static let height = 16
    let surface: Surface
    let theme: Theme
    private var body = ""

    init(surface: Surface, theme: Theme) {
        self.surface = surface
        self.theme = theme
    }

    mutating func draw() -> String {
        let width = surface.size.columns * Self.width
        let height = surface.size.rows * Self.height
        for row in 0..<surface.size.rows { drawGrounds(row) }
        for row in 0..<surface.size.rows { drawGlyphs(row) }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
            viewBox="0 0 \(width) \(height)" font-family="DejaVu Sans Mono, monospace" font-size="13">
            <rect width="\(width)" height="\(height)" fill="\(hex(.page))"/>
            \(body)</svg>

            """
    }

    private mutating func drawGrounds(_ row: Int) {
        var column = 0
        while column < surface.size.columns {
            let colour = ground(row, column)
            var end = column + 1
            while end < surface.size.columns, ground(row, end) == colour { end += 1 }
            if colour != hex(.page) {
                rect(row, column, columns: end - column, colour)
            }
            column = end
        }
    }

    private mutating func drawGlyphs(_ row: Int) {
        var column = 0
        while column < surface.size.columns {
            let cell = surface[row, column]
            let glyph = surface.graphemes.character(of: cell.glyph)
            if cell.emphasis.contains(.underlined) {
                part(row, column, (0, 14, cell.width * 8, 1), ink(cell))
            }
            if glyph == " " || cell.width == 0 {
                column += 1
            } else if drawBlock(glyph, row, column, cell) || drawStroke(glyph, row, column, cell) {
                column += cell.width
            } else {
                column = drawText(row, column)
            }
        }
    }

    /// Text as far as its ink goes. Each run says how long it is, so that it stays in its cells whatever
    /// the font.
    private mutating func drawText(_ row: Int, _ start: Int) -> Int {
        let first = surface[row, start]
        var text = ""
        var column = start
        while column < surface.size.columns {
            let cell = surface[row, column]
            let glyph = surface.graphemes.character(of: cell.glyph)
            let isPlain = glyph.isASCII && glyph != " "
            if column > start, !isPlain || cell.ink != first.ink || cell.emphasis != first.emphasis { break }
            text += escaped(glyph)
            column += max(1, cell.width)
            if !isPlain { break }
        }
        let bold = first.emphasis.contains(.bold) ? " font-weight=\"bold\"" : ""
        let length = (column - start) * Self.width
        body += """
            <text x="\(start * Self.width)" y="\(row * Self.height + 12)" fill="\(ink(first))"\(bold) \
            textLength="\(length)" lengthAdjust="spacingAndGlyphs">\(text)</text>

            """
        return column
    }

    private mutating func drawBlock(_ glyph: Character, _ row: Int, _ column: Int, _ cell: Cell) -> Bool {
        guard let scalar = glyph.unicodeScalars.first, glyph.unicodeScalars.count == 1 else { return false }
        let value = Int(scalar.value)
        switch value {
        case 0x2580: part(row, column, (0, 0, 8, 8), ink(cell))
        case 0x2581...0x2588:
            let height = (value - 0x2580) * 2
            part(row, column, (0, 16 - height, 8, height), ink(cell))
        case 0x2589...0x258f: part(row, column, (0, 0, 0x2590 - value, 16), ink(cell))
        case 0x2591...0x2593: part(row, column, (0, 0, 8, 16), ink(cell), opacity: 25 * (value - 0x2590))
        default: return false
        }
        return true
    }

    private mutating func drawStroke(_ glyph: Character, _ row: Int, _ column: Int, _ cell: Cell) -> Bool {
        let (path, width): (String, String) =
            switch glyph {
            case "─": ("M0 8H8", "1")
            case "│": ("M4 0V16", "1")
            case "━": ("M0 8H8", "3")
            case "╸": ("M0 8H4", "3")
            case "┃": ("M4 0V16", "3")
            case "┊": ("M4 1V3M4 5V7M4 9V11M4 13V15", "1")
            case "╭": ("M4 16V11Q4 8 7 8H8", "1")
            case "╮": ("M0 8H1Q4 8 4 11V16", "1")
            case "╰": ("M4 0V5Q4 8 7 8H8", "1")
            case "╯": ("M0 8H1Q4 8 4 5V0", "1")
            case "├": ("M4 0V16M4 8H8", "1")
            case "┤": ("M4 0V16M0 8H4", "1")
            case "┬": ("M0 8H8M4 8V16", "1")
            case "┴": ("M0 8H8M4 0V8", "1")
            case "┼": ("M0 8H8M4 0V16", "1")
            default: ("", "")
            }
        if path.isEmpty { return false }
        body += """
            <path transform="translate(\(column * Self.width) \(row * Self.height))" d="\(path)" \
            fill="none" stroke="\(ink(cell))" stroke-width="\(width)"/>

            """
        return true
    }

    private mutating func rect(_ row: Int, _ column: Int, columns: Int, _ colour: String) {
        part(row, column, (0, 0, columns * Self.width, Self.height), colour)
    }

    private mutating func part(
        _ row: Int, _ column: Int, _ box: (x: Int, y: Int, width: Int, height: Int), _ colour: String,
        opacity: Int = 100
    ) {
        let faint = opacity == 100 ? "" : " fill-opacity=\"0.\(opacity)\""
        body += """
            <rect x="\(column * Self.width + box.x)" y="\(row * Self.height + box.y)" \
            width="\(box.width)" height="\(box.height)" fill="\(colour)"\(faint) shape-rendering="crispEdges"/>

            """
    }

    private func ground(_ row: Int, _ column: Int) -> String {
        let cell = surface[row, column]
        return hex(cell.ground, receded: cell.emphasis.contains(.receded))
    }

    private func ink(_ cell: Cell) -> String { hex(cell.ink, receded: cell.emphasis.contains(.receded)) }

    private func hex(_ ink: Ink, receded: Bool = false) -> String {
        let colour = theme.colour(of: ink, receded: receded)
        func two(_ byte: UInt8) -> String {
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return "#" + two(colour.red) + two(colour.green) + two(colour.blue)
    }

    private func escaped(_ glyph: Character) -> String {
        switch glyph {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        default: String(glyph)
        }
    }
}
