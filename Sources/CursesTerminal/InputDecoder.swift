package import Screen

/// What a terminal sends, byte by byte, as inputs.
///
/// ncurses could do this, but it turns a sequence that it does not know into keys, letter by letter, and
/// waits inside the call to tell Escape from the start of a sequence. Here whatever is not understood is
/// dropped as a whole, and the time to wait is a number that the caller hands to `poll`.
///
/// ```
/// ESC [ 1 ; 5 A         CSI   parameters, then a final byte; SGR mouse is ESC [ < button ; column ; row M or m
/// ESC [ M b x y         the mouse of old terminals, three bytes as they are
/// ESC [ [ A             a function key of the Linux console
/// ESC O P               SS3   one byte
/// ESC ] … BEL or ESC \  OSC, and likewise DCS, APC, PM, SOS: replies that nobody asked for
/// ESC [200~ … ESC [201~ a paste
/// ESC x                 Alt-x
/// ```
package struct InputDecoder: Sendable {
    /// Longer pastes are cut off here; the rest is swallowed.
    package static let longestPasteBytes = 64 * 1024

    private enum State {
        case ground
        case escape
        case controlSequence(ControlSequence)
        case linuxFunction
        case oldMouse(missing: Int)
        case singleShift
        /// `introducer` is the byte after ESC; until more follows this may be Alt with that key.
        case controlString(introducer: UInt8, isEmpty: Bool)
        /// After an ESC in a control string: with a backslash it ends, else another sequence has begun.
        case controlStringMayEnd
        case paste
    }

    private var state = State.ground
    private var pasted: [UInt8] = []
    /// How much of `ESC [201~` has been seen within a paste.
    private var matchedOfTerminator = 0
    private var partialScalar = PartialScalar()
    private var altIsHeld = false
    /// Characters not yet handed out, since marks that combine with them may follow.
    private var text = String.UnicodeScalarView()
    private var inputs: [Input] = []

    package init() {}

    /// How long to wait for more before calling `silence()`; nil when nothing is held back.
    package var patienceMilliseconds: Int? {
        switch state {
        case .ground: partialScalar.isEmpty ? nil : 250
        case .escape, .singleShift: 25
        case .controlSequence(let sequence): sequence.isEmpty ? 25 : 250
        case .controlString(_, let isEmpty): isEmpty ? 25 : 250
        case .linuxFunction, .oldMouse, .controlStringMayEnd: 250
        case .paste: 5000
        }
    }

    /// - Parameter bytes: all that has come so far, since the end of a paste is told by what follows at once.
    package mutating func decode(_ bytes: [UInt8]) -> [Input] {
        for index in bytes.indices {
            step(bytes[index], followedBy: bytes[(index + 1)...])
        }
        return takeInputs()
    }

    /// Nothing more came: Escape was Escape, and half a sequence is nothing.
    package mutating func silence() -> [Input] {
        switch state {
        case .ground, .linuxFunction, .oldMouse, .controlStringMayEnd: break
        case .escape: press(KeyPress(.escape))
        case .controlSequence(let sequence):
            if sequence.isEmpty { press(KeyPress(.character("["), .alt)) }
        case .singleShift: press(KeyPress(.character("O"), .alt))
        case .controlString(let introducer, let isEmpty):
            if isEmpty { press(KeyPress(.character(Character(Unicode.Scalar(introducer))), .alt)) }
        case .paste: endPaste()
        }
        state = .ground
        partialScalar = PartialScalar()
        altIsHeld = false
        return takeInputs()
    }

    private mutating func step(_ byte: UInt8, followedBy rest: ArraySlice<UInt8>) {
        switch state {
        case .ground: stepGround(byte)
        case .escape: stepEscape(byte)
        case .controlSequence(let sequence): stepControlSequence(byte, after: sequence)
        case .linuxFunction:
            state = .ground
            if (0x41...0x45).contains(byte) { press(KeyPress(.function(Int(byte) - 0x40))) }
        case .oldMouse(let missing):
            state = missing > 1 ? .oldMouse(missing: missing - 1) : .ground
        case .singleShift: stepSingleShift(byte)
        case .controlString(let introducer, _): stepControlString(byte, introducer)
        case .controlStringMayEnd:
            state = .ground
            if byte != UInt8(ascii: "\\") { stepEscape(byte) }
        case .paste: stepPaste(byte, followedBy: rest)
        }
    }

    private mutating func stepGround(_ byte: UInt8) {
        if byte == 0x1b {
            partialScalar = PartialScalar()
            state = .escape
        } else if byte < 0x20 || byte == 0x7f {
            partialScalar = PartialScalar()
            press(KeyPress(control: byte))
        } else if let scalar = partialScalar.append(byte), scalar.isTypable {
            if altIsHeld { press(KeyPress(.character(Character(scalar)))) } else { text.append(scalar) }
        }
        // Alt is held for one key, or until the scalar that has begun is whole.
        if partialScalar.isEmpty { altIsHeld = false }
    }

    private mutating func stepEscape(_ byte: UInt8) {
        switch byte {
        case 0x1b:
            press(KeyPress(.escape))
        case UInt8(ascii: "["):
            state = .controlSequence(ControlSequence())
        case UInt8(ascii: "O"):
            state = .singleShift
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
            state = .controlString(introducer: byte, isEmpty: true)
        default:
            state = .ground
            altIsHeld = true
            stepGround(byte)
        }
    }

    private mutating func stepControlSequence(_ byte: UInt8, after sequence: ControlSequence) {
        switch byte {
        case 0x1b:
            state = .escape
        case 0x20...0x3f:
            var sequence = sequence
            sequence.append(byte)
            state = .controlSequence(sequence)
        case UInt8(ascii: "[") where sequence.isEmpty:
            state = .linuxFunction
        case UInt8(ascii: "M") where sequence.isEmpty:
            state = .oldMouse(missing: 3)
        case 0x40...0x7e:
            state = .ground
            finish(sequence, final: byte)
        default:
            state = .ground
        }
    }

    private mutating func finish(_ sequence: ControlSequence, final: UInt8) {
        guard let numbers = sequence.numbers else { return }
        if sequence.isMouse {
            guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m"),
                let mouse = Mouse(numbers, isRelease: final == UInt8(ascii: "m"))
            else { return }
            flushText()
            inputs.append(.mouse(mouse))
            return
        }
        let modifiers = KeyPress.Modifiers(parameter: numbers.count > 1 ? numbers[1] : 1)
        switch final {
        case UInt8(ascii: "~") where numbers[0] == 200:
            flushText()
            state = .paste
        case UInt8(ascii: "~") where numbers[0] == 27 && numbers.count == 3:
            press(KeyPress(code: numbers[2], modifiers))
        case UInt8(ascii: "~"):
            press(Key(number: numbers[0]), modifiers)
        case UInt8(ascii: "^"):
            press(Key(number: numbers[0]), .control)
        case UInt8(ascii: "u"):
            press(KeyPress(code: numbers[0], modifiers))
        case UInt8(ascii: "Z"):
            press(.tab, .shift)
        case UInt8(ascii: "a")...UInt8(ascii: "d"):
            press(Key(final: final - 0x20), .shift)
        case UInt8(ascii: "R") where numbers[0] != 1:
            break  // a report of where the cursor is
        default:
            press(Key(final: final), modifiers)
        }
    }

    private mutating func stepSingleShift(_ byte: UInt8) {
        state = .ground
        switch byte {
        case 0x1b: state = .escape
        case UInt8(ascii: "M"): press(.enter)
        case UInt8(ascii: "I"): press(.tab)
        case UInt8(ascii: "X"): press(.character("="))
        case UInt8(ascii: "j")...UInt8(ascii: "y"):
            // The keypad in application mode: each key is its character plus 0x40.
            press(.character(Character(Unicode.Scalar(byte - 0x40))))
        default: press(Key(final: byte))
        }
    }

    private mutating func stepControlString(_ byte: UInt8, _ introducer: UInt8) {
        switch byte {
        case 0x1b: state = .controlStringMayEnd
        case 0x07, 0x18, 0x1a: state = .ground
        default: state = .controlString(introducer: introducer, isEmpty: false)
        }
    }

    private mutating func stepPaste(_ byte: UInt8, followedBy rest: ArraySlice<UInt8>) {
        if byte == Self.terminator[matchedOfTerminator] {
            matchedOfTerminator += 1
            guard matchedOfTerminator == Self.terminator.count else { return }
            matchedOfTerminator = 0
            // Text that brings its own terminator would have the rest of it read as keys. The terminal's own
            // comes last, so one that is followed by another at once is part of what was pasted.
            if !Self.hasAnotherTerminator(rest) { endPaste() }
            return
        }
        keep(Self.terminator[..<matchedOfTerminator])
        matchedOfTerminator = byte == 0x1b ? 1 : 0
        if matchedOfTerminator == 0 { keep([byte]) }
    }

    private mutating func keep(_ bytes: some Collection<UInt8>) {
        pasted.append(contentsOf: bytes.prefix(Self.longestPasteBytes - pasted.count))
    }

    private mutating func endPaste() {
        // Cut at the limit, the last character may be half there.
        if pasted.count == Self.longestPasteBytes {
            while let last = pasted.last, last & 0xc0 == 0x80 { pasted.removeLast() }
            if let last = pasted.last, last >= 0xc0 { pasted.removeLast() }
        }
        inputs.append(.paste(String(decoding: pasted, as: UTF8.self)))
        pasted = []
        matchedOfTerminator = 0
        state = .ground
    }

    private static let start: [UInt8] = Array("\u{1b}[200~".utf8)
    private static let terminator: [UInt8] = Array("\u{1b}[201~".utf8)

    /// Whether the next bracket in `bytes` is one that closes.
    private static func hasAnotherTerminator(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while let escape = rest.firstIndex(of: 0x1b) {
            rest = rest[escape...]
            if rest.starts(with: terminator) { return true }
            if rest.starts(with: start) { return false }
            rest = rest.dropFirst()
        }
        return false
    }

    private mutating func press(_ key: Key?, _ modifiers: KeyPress.Modifiers = []) {
        press(key.map { KeyPress($0, modifiers) })
    }

    private mutating func press(_ press: KeyPress?) {
        guard var press else { return }
        flushText()
        if altIsHeld { press.modifiers.insert(.alt) }
        inputs.append(.key(press))
    }

    private mutating func flushText() {
        guard !text.isEmpty else { return }
        inputs += String(text).map { .key(KeyPress(.character($0))) }
        text = String.UnicodeScalarView()
    }

    private mutating func takeInputs() -> [Input] {
        flushText()
        defer { inputs = [] }
        return inputs
    }
}
