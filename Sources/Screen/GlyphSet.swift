/// What a terminal can show.
///
/// Panes draw in Unicode always; a finished surface is translated when it is presented. Only charts must
/// know the set beforehand, since their pictures become other pictures.
package enum GlyphSet: CaseIterable, Hashable, Sendable {
    case unicode, ascii

    /// What stands for a cell's glyph in ASCII.
    static func ascii(for glyph: Character, in cell: Cell) -> Character {
        if glyph.isASCII { return glyph }
        // The cursor of a register is half a block in a pure ink; a bar's half block is shaded.
        if glyph == "▌" && cell.ink.shade == .pure { return ">" }
        if let known = substitutes[glyph] { return known }
        if let scalar = glyph.unicodeScalars.first {
            let place = Int(scalar.value) - 0xc0
            if latin.indices.contains(place) { return latin[place] }
            // A letter with marks is shown by itself.
            if scalar.isASCII { return Character(scalar) }
        }
        return "?"
    }

    private static let substitutes: [Character: Character] = [
        "●": "o", "▲": "^", "■": "#", "✔": "v", "▶": ">", "▼": "v", "◀": "<", "○": "o", "◆": "#", "◇": "+",
        "─": "-", "│": "|", "━": "=", "═": "*", "╸": "=", "╺": "-", "┃": "|", "┊": ":", "╌": "-",
        "╭": "+", "╮": "+", "╰": "+", "╯": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+", "┿": "+",
        // A sparkline, lowest first.
        "▁": "_", "▂": ".", "▃": "-", "▄": "~", "▅": "=", "▆": "+", "▇": "*", "█": "#",
        // A bar's last cell, rounded.
        "▏": " ", "▎": " ", "▍": " ", "▌": "#", "▋": "#", "▊": "#", "▉": "#", "▀": "#", "▐": "#",
        "░": ".", "▒": ":", "▓": "%",
        "·": "-", "−": "-", "–": "-", "—": "-", "…": "~", "×": "x", "±": "~", "≤": "<", "≥": ">", "≈": "~",
        "↑": "^", "↓": "v", "←": "<", "→": ">", "⏎": ">", "↵": " ", "␉": " ", "⟦": "[", "⟧": "]",
        "‘": "'", "’": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "\u{a0}": " ",
        "€": "E", "£": "L", "°": "o", "§": "S", "µ": "u",
    ]

    /// The letters from U+00C0 to U+017F without their marks.
    private static let latin = Array(
        "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
            + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLl"
            + "NnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs")
}

extension Surface {
    /// The surface as a terminal with another set of glyphs shows it; sizes and inks stay.
    package func translated(to glyphs: GlyphSet) -> Surface {
        switch glyphs {
        case .unicode: return self
        case .ascii: break
        }
        var translated = self
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                let cell = self[row, column]
                if cell.width == 0 { continue }
                let character = GlyphSet.ascii(for: graphemes.character(of: cell.glyph), in: cell)
                let glyph = Glyph(character.unicodeScalars.first!)
                // Half of a wide character's substitute is blank.
                translated.write(
                    Cell(glyph, ink: cell.ink, ground: cell.ground, emphasis: cell.emphasis), row, column)
            }
        }
        return translated
    }
}
