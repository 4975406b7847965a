/// JSON as a tree in which every value knows its place, so that what is wrong with it can be pointed at.
///
/// Strict JSON (RFC 8259) in UTF-8; arrays and objects up to 64 deep. Of members that are named twice the first
/// counts.
struct EndOfLifeText {
    struct Node {
        var value: Value
        var place: EndOfLifeFault.Place

        func member(_ name: String) -> Node? {
            guard case .object(let members) = value else { return nil }
            return members.first { $0.name == name }?.node
        }

        var text: String? {
            if case .string(let text) = value { text } else { nil }
        }

        var elements: [Node]? {
            if case .array(let elements) = value { elements } else { nil }
        }
    }

    indirect enum Value {
        case object([(name: String, node: Node)])
        case array([Node])
        case string(String)
        case bool(Bool)
        case null
        /// Nothing that is read from such a file is a number.
        case number
    }

    private let bytes: [UInt8]
    private var next = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func read(_ bytes: [UInt8]) throws(EndOfLifeFault) -> Node {
        var text = EndOfLifeText(bytes)
        text.skipBlanks()
        let node = try text.value(depth: 0)
        text.skipBlanks()
        guard text.next == bytes.count else { throw text.fault("there is more behind the end") }
        return node
    }

    private mutating func value(depth: Int) throws(EndOfLifeFault) -> Node {
        let place = place(of: next)
        guard depth < 64 else { throw fault("it is nested too deeply") }
        guard next < bytes.count else { throw fault("it ends too early") }
        let value: Value =
            switch bytes[next] {
            case UInt8(ascii: "{"): try object(depth: depth)
            case UInt8(ascii: "["): try array(depth: depth)
            case UInt8(ascii: "\""): .string(try string())
            case UInt8(ascii: "t"): try word("true", .bool(true))
            case UInt8(ascii: "f"): try word("false", .bool(false))
            case UInt8(ascii: "n"): try word("null", .null)
            case UInt8(ascii: "-"), 0x30...0x39: number()
            default: throw fault("no value begins like this")
            }
        return Node(value: value, place: place)
    }

    private mutating func object(depth: Int) throws(EndOfLifeFault) -> Value {
        var members: [(name: String, node: Node)] = []
        var names: Set<String> = []
        try list(until: UInt8(ascii: "}")) { (text) throws(EndOfLifeFault) in
            guard text.next < text.bytes.count, text.bytes[text.next] == UInt8(ascii: "\"") else {
                throw text.fault("a name in quotes is missing")
            }
            let name = try text.string()
            text.skipBlanks()
            try text.expect(UInt8(ascii: ":"))
            text.skipBlanks()
            let node = try text.value(depth: depth + 1)
            if names.insert(name).inserted { members.append((name, node)) }
        }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(EndOfLifeFault) -> Value {
        var elements: [Node] = []
        try list(until: UInt8(ascii: "]")) { (text) throws(EndOfLifeFault) in
            elements.append(try text.value(depth: depth + 1))
        }
        return .array(elements)
    }

    /// What stands between two brackets, with commas.
    private mutating func list(
        until end: UInt8, _ element: (inout EndOfLifeText) throws(EndOfLifeFault) -> Void
    ) throws(EndOfLifeFault) {
        next += 1
        skipBlanks()
        if next < bytes.count, bytes[next] == end {
            next += 1
            return
        }
        while true {
            try element(&self)
            skipBlanks()
            guard next < bytes.count else { throw fault("it ends too early") }
            if bytes[next] == end { break }
            try expect(UInt8(ascii: ","))
            skipBlanks()
        }
        next += 1
    }

    private mutating func string() throws(EndOfLifeFault) -> String {
        next += 1
        var scalars = String.UnicodeScalarView()
        var run = next
        func plain(_ text: EndOfLifeText) throws(EndOfLifeFault) -> String.UnicodeScalarView {
            guard let part = String(validating: text.bytes[run..<text.next], as: UTF8.self) else {
                throw text.fault("this text is no UTF-8")
            }
            return part.unicodeScalars
        }
        while next < bytes.count {
            switch bytes[next] {
            case UInt8(ascii: "\""):
                scalars.append(contentsOf: try plain(self))
                next += 1
                return String(scalars)
            case UInt8(ascii: "\\"):
                scalars.append(contentsOf: try plain(self))
                scalars.append(try escape())
                run = next
            case ..<0x20: throw fault("a control character stands in a text")
            default: next += 1
            }
        }
        throw fault("a text has no end")
    }

    private mutating func escape() throws(EndOfLifeFault) -> Unicode.Scalar {
        guard next + 1 < bytes.count else { throw fault("it ends too early") }
        let letter = bytes[next + 1]
        let plain: [UInt8: Unicode.Scalar] = [
            UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
            UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{c}", UInt8(ascii: "n"): "\n",
            UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
        ]
        if let scalar = plain[letter] {
            next += 2
            return scalar
        }
        guard letter == UInt8(ascii: "u"), let unit = hexadecimal(at: next + 2) else {
            throw fault("this escape is not known")
        }
        next += 6
        // Half of a pair is nothing without the other half.
        guard unit & 0xfc00 == 0xd800, next + 1 < bytes.count, bytes[next] == UInt8(ascii: "\\"),
            bytes[next + 1] == UInt8(ascii: "u"), let low = hexadecimal(at: next + 2),
            low & 0xfc00 == 0xdc00
        else { return Unicode.Scalar(unit) ?? "\u{fffd}" }
        next += 6
        return Unicode.Scalar(0x10000 + (unit & 0x3ff) << 10 + low & 0x3ff) ?? "\u{fffd}"
    }

    private func hexadecimal(at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        let digits = bytes[start..<start + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private mutating func word(_ word: String, _ value: Value) throws(EndOfLifeFault) -> Value {
        guard bytes[next...].starts(with: word.utf8) else { throw fault("no value begins like this") }
        next += word.utf8.count
        return value
    }

    private mutating func number() -> Value {
        while next < bytes.count, "+-.eE0123456789".utf8.contains(bytes[next]) { next += 1 }
        return .number
    }

    private mutating func expect(_ byte: UInt8) throws(EndOfLifeFault) {
        guard next < bytes.count, bytes[next] == byte else {
            throw fault("a \(Character(Unicode.Scalar(byte))) is missing")
        }
        next += 1
    }

    private mutating func skipBlanks() {
        while next < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[next]) { next += 1 }
    }

    private func fault(_ reason: String) -> EndOfLifeFault {
        EndOfLifeFault(place: place(of: next), reason: reason)
    }

    private func place(of index: Int) -> EndOfLifeFault.Place { EndOfLifeFault.Place(byte: index) }
}

/// What is wrong with a file of endoflife.date, and where.
struct EndOfLifeFault: Error, Hashable {
    struct Place: Hashable {
        let byte: Int

        /// Line and column, both from 1; columns count bytes.
        func coordinates(in bytes: [UInt8]) -> (line: Int, column: Int) {
            let before = bytes.prefix(byte)
            let start = before.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
            return (1 + before.count { $0 == 0x0a }, 1 + before.count - start)
        }
    }

    let place: Place
    let reason: String
}
