/// How many columns text takes on a terminal.
///
/// The rule is the one that terminals and the C library share, so that our count and the cursor agree: a
/// character is as wide as its parts together, but never wider than two columns, and an emoji sequence is
/// one picture of two.
package enum DisplayWidth {
    /// The columns of one grapheme: 0, 1 or 2.
    package static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        var width = of(first)
        for scalar in scalars.dropFirst() {
            // Variation selector 16 asks for the coloured picture, which is wide.
            width += scalar == "\u{fe0f}" ? 1 : of(scalar)
            if width >= 2 { return 2 }
        }
        return width
    }

    /// The columns of one scalar by itself: 0, 1 or 2. Spacing combining marks count one column, as the C
    /// library says.
    package static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20..<0x7f: return 1
        case 0..<0xa0: return 0
        case 0xa0..<0x300: return scalar == "\u{ad}" ? 0 : 1
        // The vowels and finals of Hangul are written into the block that their initial opens.
        case 0x1160...0x11ff, 0xd7b0...0xd7ff: return 0
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
        default: return WideScalars.contains(scalar) ? 2 : 1
        }
    }
}
