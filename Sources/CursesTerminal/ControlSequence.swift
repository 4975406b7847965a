import Screen

/// The parameters of a control sequence: what stands between `ESC [` and its final byte.
struct ControlSequence: Sendable {
    private static let limit = 64
    private var bytes: [UInt8] = []

    var isEmpty: Bool { bytes.isEmpty }

    /// Longer ones exist only to do harm: what is beyond the limit is not kept, and such a one says nothing.
    mutating func append(_ byte: UInt8) {
        if bytes.count < Self.limit { bytes.append(byte) }
    }

    /// Whether this is a report of the mouse, whose numbers are after a `<`.
    var isMouse: Bool { bytes.first == UInt8(ascii: "<") }

    /// The numbers between semicolons; of one with subparameters the first, of an empty one 1. Nil when there is
    /// anything else. At least one number.
    var numbers: [Int]? {
        guard bytes.count < Self.limit else { return nil }
        var numbers: [Int] = []
        let parameters = isMouse ? bytes.dropFirst() : bytes[...]
        for parameter in parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
            var number = 0
            let figures = parameter.prefix { $0 != UInt8(ascii: ":") }
            for figure in figures {
                guard (0x30...0x39).contains(figure) else { return nil }
                number = min(number * 10 + Int(figure - 0x30), 1_000_000)
            }
            numbers.append(figures.isEmpty ? 1 : number)
        }
        return numbers
    }
}

extension Key {
    /// The key that a letter names, after CSI and after SS3.
    init?(final: UInt8) {
        switch final {
        case UInt8(ascii: "A"): self = .up
        case UInt8(ascii: "B"): self = .down
        case UInt8(ascii: "C"): self = .right
        case UInt8(ascii: "D"): self = .left
        case UInt8(ascii: "F"): self = .end
        case UInt8(ascii: "H"): self = .home
        case UInt8(ascii: "P")...UInt8(ascii: "S"): self = .function(Int(final) - 0x4f)
        default: return nil
        }
    }

    /// The key that a number before `~` names; the gaps are those of the VT220's keyboard.
    init?(number: Int) {
        switch number {
        case 1, 7: self = .home
        case 2: self = .insert
        case 3: self = .delete
        case 4, 8: self = .end
        case 5: self = .pageUp
        case 6: self = .pageDown
        case 11...15: self = .function(number - 10)
        case 17...21: self = .function(number - 11)
        case 23...26: self = .function(number - 12)
        case 28, 29: self = .function(number - 13)
        case 31...34: self = .function(number - 14)
        default: return nil
        }
    }
}

extension KeyPress {
    /// The key that a control character stands for.
    init(control byte: UInt8) {
        switch byte {
        case 0x08, 0x7f: self.init(.backspace)
        case 0x09: self.init(.tab)
        case 0x0a, 0x0d: self.init(.enter)
        case 0x1b: self.init(.escape)
        case 0x00: self.init(.character(" "), .control)
        case 0x01...0x1a: self.init(.character(Character(Unicode.Scalar(byte + 0x60))), .control)
        default: self.init(.character(Character(Unicode.Scalar(byte | 0x40))), .control)
        }
    }

    /// A key by its code point, as terminals report it when a modifier has no other way to show.
    init?(code: Int, _ modifiers: Modifiers) {
        switch code {
        case 9: self.init(.tab, modifiers)
        case 13: self.init(.enter, modifiers)
        case 27: self.init(.escape, modifiers)
        case 8, 127: self.init(.backspace, modifiers)
        default:
            guard let scalar = Unicode.Scalar(UInt32(code)), scalar.isTypable else { return nil }
            let isShifted = modifiers.contains(.shift) && scalar.properties.isLowercase
            let text = isShifted ? scalar.properties.uppercaseMapping : String(scalar)
            self.init(.character(Character(text)), modifiers.subtracting(.shift))
        }
    }
}

extension KeyPress.Modifiers {
    /// As the second parameter of a control sequence says them: one more than their sum.
    init(parameter: Int) { self.init(rawValue: UInt8(truncatingIfNeeded: parameter - 1) & 0b111) }
}

extension Mouse {
    /// A report of the mouse, `button ; column ; row`, if it is of a kind that we have a use for.
    init?(_ numbers: [Int], isRelease: Bool) {
        guard numbers.count == 3, numbers[1] >= 1, numbers[2] >= 1 else { return nil }
        let deed: Deed
        switch (numbers[0] & ~0b11100, isRelease) {  // whatever Shift, Alt and Control are
        case (0, false): deed = .press
        case (0, true): deed = .release
        case (64, false): deed = .scrollUp
        case (65, false): deed = .scrollDown
        default: return nil
        }
        self.init(deed, at: Point(row: numbers[2] - 1, column: numbers[1] - 1))
    }
}

extension Unicode.Scalar {
    /// Not a control, not one of the private places where terminals put keys, not a noncharacter.
    var isTypable: Bool {
        switch properties.generalCategory {
        case .control, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
