/// Turns text from anywhere into text that can be shown: whatever would move the cursor, turn the writing
/// direction, hide, or pile up on a neighbour becomes a visible mark such as `⟦U+202E⟧`.
///
/// Kept are joiners between letters of scripts that need them and within emoji, and variation selectors
/// where they belong. Text that has been through it comes out of it unchanged.
struct Sanitizer {
    /// More marks than this on one letter are left out.
    private static let marksPerLetter = 4

    private var clean = ""
    /// The scalar that marks and joiners lean on.
    private var base: Unicode.Scalar?
    private var marks = 0

    static func sanitize(_ raw: String) -> String {
        if raw.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) { return raw }
        var sanitizer = Sanitizer()
        sanitizer.clean.reserveCapacity(raw.utf8.count)
        let scalars = raw.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            index = scalars.index(after: index)
            let next = index < scalars.endIndex ? scalars[index] : nil
            if scalar == "\r" && next == "\n" { continue }
            sanitizer.take(scalar, before: next)
        }
        return sanitizer.clean
    }

    private mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
        switch scalar.value {
        case 0x20..<0x7f: keep(scalar)
        case 0x09: keep("␉")
        case 0x0a, 0x0d, 0x85, 0x2028, 0x2029: keep("↵")
        case 0..<0xa0: show(scalar)
        case 0x200c, 0x200d:
            if let base, let next, Self.joins(base, scalar, next) { attach(scalar) } else { show(scalar) }
        case 0xfe00...0xfe0f, 0xe0100...0xe01ef:
            if let base, Self.varies(base, by: scalar, before: next) { attach(scalar) } else { show(scalar) }
        case 0x1f3fb...0x1f3ff:
            if let base, Self.isPicture(base) { keep(scalar) } else { show(scalar) }
        default:
            // What leans on the character before it must not begin a text, or it would lean on whatever is
            // drawn or written there.
            if base == nil && Self.leans(scalar) { show(scalar) } else { takeByProperties(scalar) }
        }
    }

    private mutating func takeByProperties(_ scalar: Unicode.Scalar) {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark:
            if properties.isDefaultIgnorableCodePoint { return show(scalar) }
            marks += 1
            if marks <= Self.marksPerLetter { attach(scalar) }
        case .format: show(scalar)
        case .control, .surrogate, .unassigned: show(scalar)
        default: if properties.isDefaultIgnorableCodePoint { show(scalar) } else { keep(scalar) }
        }
    }

    private mutating func keep(_ scalar: Unicode.Scalar) {
        clean.unicodeScalars.append(scalar)
        base = scalar
        marks = 0
    }

    private mutating func attach(_ scalar: Unicode.Scalar) {
        clean.unicodeScalars.append(scalar)
    }

    private mutating func show(_ scalar: Unicode.Scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        clean += "⟦U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟧"
        base = "⟧"
        marks = 0
    }

    private static func leans(_ scalar: Unicode.Scalar) -> Bool {
        var pair = "x"
        pair.unicodeScalars.append(scalar)
        return pair.count == 1
    }

    private static func joins(
        _ before: Unicode.Scalar, _ joiner: Unicode.Scalar, _ after: Unicode.Scalar
    ) -> Bool {
        isJoining(before) && isJoining(after)
            || joiner == "\u{200d}" && isPicture(before) && isPicture(after)
    }

    /// Letters of the scripts that are written with joiners. Between Latin, Greek or Cyrillic letters one
    /// would only hide a difference between two names.
    private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x109f, 0x1780...0x1cff, 0xa800...0xabff, 0xfb1d...0xfdff, 0xfe70...0xfefe,
            0x10a00...0x11fff, 0x1e900...0x1e95f:
            scalar.properties.isAlphabetic
        default: false
        }
    }

    private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        // A flag is spelled in letters that are emoji too, but join nothing.
        scalar.value > 0xff && scalar.properties.isEmoji && !(0x1f1e6...0x1f1ff).contains(scalar.value)
    }

    private static func varies(
        _ base: Unicode.Scalar, by selector: Unicode.Scalar, before next: Unicode.Scalar?
    ) -> Bool {
        switch selector.value {
        case 0xfe0f:
            base.properties.isEmoji && (base.value > 0x7f || next == "\u{20e3}")
        // The plain picture, where it is plain by nature too; otherwise terminals differ about its width.
        case 0xfe0e: isPicture(base) && !base.properties.isEmojiPresentation
        default: base.properties.isIdeographic
        }
    }
}
