/// One place of a surface, in eight bytes.
///
/// ```
///  63      52 51 50 49     46 45          35 34          24 23                     0
/// ┌──────────┬─────┬─────────┬──────────────┬──────────────┬────────────────────────┐
/// │ zero     │width│emphasis │ ground ink   │ ink          │ glyph                  │
/// └──────────┴─────┴─────────┴──────────────┴──────────────┴────────────────────────┘
/// ink   = style (5 bits) << 6 | shade (6 bits)
/// glyph = a Unicode scalar, or with bit 23 set an index into the surface's table of graphemes
/// width = 1 or 2 columns; 0 is the right half of the cell before
/// ```
package struct Cell: Hashable, Sendable {
    package let bits: UInt64

    package init(_ glyph: Glyph, ink: Ink, ground: Ink, emphasis: Emphasis = [], width: Int = 1) {
        precondition((0...2).contains(width))
        bits =
            UInt64(glyph.code) | Self.code(ink) << 24 | Self.code(ground) << 35
            | UInt64(emphasis.rawValue & 0xf) << 46 | UInt64(width) << 50
    }

    /// A blank of the page.
    package static let blank = Cell(Glyph(" "), ink: Ink(.text), ground: Ink(.page))

    package var glyph: Glyph { Glyph(code: UInt32(truncatingIfNeeded: bits) & 0xff_ffff) }
    package var ink: Ink { Self.ink(code: bits >> 24) }
    package var ground: Ink { Self.ink(code: bits >> 35) }
    package var emphasis: Emphasis { Emphasis(rawValue: UInt8(truncatingIfNeeded: bits >> 46) & 0xf) }
    package var width: Int { Int(bits >> 50) & 3 }

    private static func code(_ ink: Ink) -> UInt64 {
        UInt64(ink.style.rawValue) << 6 | UInt64(ink.shade.code)
    }

    private static func ink(code: UInt64) -> Ink {
        guard let style = Style(rawValue: UInt8(truncatingIfNeeded: code >> 6) & 0x1f) else {
            preconditionFailure("a cell holds only inks that it was given")
        }
        return Ink(style, Shade(code: UInt8(truncatingIfNeeded: code) & 0x3f))
    }
}

/// What a cell shows: one Unicode scalar, or an entry of the surface's table of longer graphemes.
package struct Glyph: Hashable, Sendable {
    package let code: UInt32

    package init(code: UInt32) { self.code = code }
    package init(_ scalar: Unicode.Scalar) { code = scalar.value }
    package init(entry: Int) { code = 0x80_0000 | UInt32(entry) }

    /// The scalar, unless the glyph stands in the table.
    package var scalar: Unicode.Scalar? { code & 0x80_0000 == 0 ? Unicode.Scalar(code) : nil }
    /// The index into the table of graphemes, unless the glyph is a scalar.
    package var entry: Int? { code & 0x80_0000 == 0 ? nil : Int(code & 0x7f_ffff) }
}
