import CNcurses

/// The scalars that show a grapheme in a cell of ncurses, which holds one spacing character and four that combine
/// with it, and moves on by what the C library says of their width. Where that differs from the columns that the
/// surface has given it, the base stands for the whole; where even that does not fit, a replacement.
struct CellText {
    /// Ends with a zero, as `setcchar` wants it.
    var scalars: [wchar_t]
    /// Whether a blank has to follow, to fill the columns.
    var isPadded: Bool

    init(_ scalars: some Sequence<Unicode.Scalar>, columns: Int, replacement: Unicode.Scalar) {
        let all = scalars.map { wchar_t(bitPattern: $0.value) }
        let base = all.first ?? 0x20
        let width = Int(taffrail_wcwidth(base))
        let combining = all.dropFirst()
        // Joiners and selectors ask the terminal for a picture whose width is a matter of opinion.
        let isPlain =
            combining.count <= 4
            && combining.allSatisfy {
                taffrail_wcwidth($0) == 0 && $0 != 0x200d && !(0xfe00...0xfe0f).contains($0)
            }
        let isRegional = (0x1f1e6...0x1f1ff).contains(base)
        if isPlain, width == columns {
            self.init(scalars: all, padding: 0)
        } else if !isRegional, width == columns || width == 1 {
            self.init(scalars: [base], padding: columns - width)
        } else {
            self.init(scalars: [wchar_t(bitPattern: replacement.value)], padding: columns - 1)
        }
    }

    private init(scalars: [wchar_t], padding: Int) {
        self.scalars = (scalars.isEmpty ? [0x20] : scalars) + [0]
        isPadded = padding > 0
    }
}
