/// What a chart is drawn with; the terminal's colours and glyphs choose.
package enum Rendering: CaseIterable, Hashable, Sendable {
    /// Eighth blocks in two tones a cell: 256 colours and more.
    case tones
    /// One tone a cell, areas told apart by `█ ▓ ▒ ░`: 16 colours, and none at all.
    case shades
    /// As shades, with characters for pictures.
    case ascii
}
