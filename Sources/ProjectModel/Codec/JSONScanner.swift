/// Walks over JSON text. Kept for reuse, since it keeps a copy of the text.
package struct JSONScanner: Sendable {
    /// The text, and behind it bytes that mean nothing, so that words can be read.
    private var bytes: [UInt8] = []
    private var position = 0
    private var end = 0
    private var texts = TextTable()
    private var month = MonthText()
    private var names = MemberNames()
    private var types = EventTypes()

    /// Nothing of ours nests deeper; a hostile line may.
    private static let deepest = 16

    init() {}

    /// Takes another text, and stands at its start.
    mutating func load(_ text: Span<UInt8>) {
        (position, end) = (0, text.count)
        if bytes.count <= end + Phrase.reach {
            bytes = Array(repeating: 0, count: 2 * end + Phrase.reach + 1)
        }
        // Overwriting in place is one move of memory; appending asks for room at each byte.
        var copy = bytes.mutableSpan
        for index in text.indices { copy[index] = text[index] }
    }

    var isAtEnd: Bool { position >= end }

    private var next: UInt8? { position < end ? bytes[position] : nil }

    mutating func expect(_ byte: UInt8) throws(Malformed) {
        guard next == byte else { throw malformed("expected \(Character(Unicode.Scalar(byte)))") }
        position += 1
    }

    /// Whether these are the bytes in `range`.
    func holds(_ wanted: Span<UInt8>, in range: Range<Int>) -> Bool {
        bytes.span.extracting(range).equals(wanted)
    }

    /// Passes over the comma before a member, its name and its colon, if that is what stands here.
    ///
    /// - Parameters: as `MemberNames` has them.
    @inline(__always)
    mutating func takeName(_ name: String, kind: Int, place: Int) -> Bool {
        let row = names.row(of: name, kind: kind, place: place)
        guard names.rows[row].phrase.stands(in: bytes.span, at: position, before: end) else { return false }
        position += names.rows[row].phrase.count
        return true
    }

    /// Passes over the member that says the type of an event, if that is what the text begins with.
    @inline(__always)
    mutating func takeType() -> EventType? {
        guard end >= 8 else { return nil }
        let row = types.row(bytes.span)
        if types.beginnings[row].stands(in: bytes.span, at: 0, before: end) {
            position = types.beginnings[row].count
            return types.types[row]
        }
        return otherType(row)
    }

    private mutating func otherType(_ row: Int) -> EventType? {
        let name = Phrase("\"type\":")
        guard name.stands(in: bytes.span, at: 0, before: end) else { return nil }
        position = name.count
        guard let type = text().map(EventType.init) else { return nil }
        types.keep(type, Phrase(bytes[..<position]), in: row)
        return type
    }

    /// - Returns: the range between the quotes, escapes and all.
    mutating func skipString() throws(Malformed) -> Range<Int> {
        guard let (range, _) = string() else { throw malformed("expected a string") }
        return range
    }

    /// Passes over a string: the range between its quotes, and whether a backslash is in it.
    @inline(__always)
    private mutating func string() -> (Range<Int>, isEscaped: Bool)? {
        guard next == UInt8(ascii: "\"") else { return nil }
        let start = position + 1
        var index = start
        var isEscaped = false
        while index < end {
            let (quote, backslash) = bytes.span.countsBeforeMarks(at: index)
            if backslash < quote {
                isEscaped = true
                index += backslash + 2
            } else {
                index += quote
                guard quote == 8 else {
                    guard index < end else { return nil }
                    position = index + 1
                    return (start..<index, isEscaped)
                }
            }
        }
        return nil
    }

    /// - Returns: the range of the whole value.
    mutating func skipValue(depth: Int) throws(Malformed) -> Range<Int> {
        let start = position
        switch next {
        case UInt8(ascii: "\""): _ = try skipString()
        case UInt8(ascii: "["), UInt8(ascii: "{"): try skipNested(depth: depth)
        default:
            while let byte = next, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"),
                byte != UInt8(ascii: "}")
            {
                position += 1
            }
            guard position > start else { throw malformed("a value is missing") }
        }
        return start..<position
    }

    private mutating func skipNested(depth: Int) throws(Malformed) {
        guard depth < Self.deepest else { throw malformed("values nest too deep") }
        let isObject = next == UInt8(ascii: "{")
        let close = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        position += 1
        var first = true
        while next != close {
            if !first { try expect(UInt8(ascii: ",")) }
            first = false
            if isObject {
                _ = try skipString()
                try expect(UInt8(ascii: ":"))
            }
            _ = try skipValue(depth: depth + 1)
        }
        position += 1
    }

    private func malformed(_ reason: String) -> Malformed {
        Malformed(field: "byte \(position)", reason: reason)
    }

    /// Reads the value that stands at `start`, which `skipValue` has found to be whole.
    mutating func value(from start: Int) -> JSONValue {
        let place = position
        defer { position = place }
        position = start
        return value()
    }

    /// Reads the value that stands here and passes over it; nil where there is none.
    mutating func wholeValue() -> JSONValue? {
        guard let range = try? skipValue(depth: 0) else { return nil }
        return value(from: range.lowerBound)
    }

    private mutating func value() -> JSONValue {
        switch next {
        case UInt8(ascii: "\""): .string(text() ?? "")
        case UInt8(ascii: "["): .array(array())
        case UInt8(ascii: "t"): .bool(true)
        case UInt8(ascii: "f"): .bool(false)
        case UInt8(ascii: "n"): .null
        case UInt8(ascii: "{"): .other
        default: number().map { .number(digits: $0.digits, places: $0.places) } ?? .other
        }
    }

    private mutating func array() -> [JSONValue] {
        var elements: [JSONValue] = []
        position += 1
        while let byte = next, byte != UInt8(ascii: "]") {
            if byte == UInt8(ascii: ",") { position += 1 }
            let start = position
            elements.append(value())
            position = start
            guard (try? skipValue(depth: 0)) != nil else { return elements }
        }
        return elements
    }

    /// Reads a number of the kind that events use and passes over it, up to the mark that ends it.
    mutating func number() -> (digits: Int64, places: Int)? {
        var index = position
        let isNegative = next == UInt8(ascii: "-")
        if isNegative { index += 1 }
        var digits: Int64 = 0
        var count = 0
        // Where the point stands, if there is one.
        var point: Int?
        while index < end {
            let byte = bytes[index]
            let digit = byte &- UInt8(ascii: "0")
            if digit < 10, count < 18 {
                // So many digits do not overflow.
                digits = digits &* 10 &+ Int64(digit)
                count &+= 1
            } else if byte == UInt8(ascii: "."), point == nil {
                point = index
            } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
                break
            } else {
                return nil
            }
            index += 1
        }
        guard count > 0 else { return nil }
        position = index
        return (isNegative ? -digits : digits, point.map { index - $0 - 1 } ?? 0)
    }

    /// Reads a string and passes over it.
    mutating func text() -> String? {
        guard let (range, isEscaped) = string() else { return nil }
        if isEscaped { return unescaped(range) }
        let key = TextTable.Key(bytes.span, range)
        if let text = texts.text(key, bytes.span, range) { return text }
        let text = String(mending: bytes.span.extracting(range))
        texts.keep(text, key)
        return text
    }

    /// Reads a day and passes over it.
    mutating func day() -> Day? {
        let last = position + 11
        if last < end, next == UInt8(ascii: "\""), bytes[last] == UInt8(ascii: "\""),
            let day = month.day(bytes.span, at: position + 1)
        {
            position = last + 1
            return day
        }
        guard let (range, isEscaped) = string() else { return nil }
        guard !isEscaped else { return Day(iso: unescaped(range).utf8.span) }
        guard let day = Day(iso: bytes.span.extracting(range)) else { return nil }
        month = MonthText(of: day, bytes.span, at: range.lowerBound)
        return day
    }

    private func unescaped(_ range: Range<Int>) -> String {
        var units: [UInt8] = []
        var index = range.lowerBound
        // The first half of a pair of surrogates, while the second is awaited.
        var high: UInt32?
        while index < range.upperBound {
            let half = high
            high = nil
            guard bytes[index] == UInt8(ascii: "\\") else {
                if half != nil { append(0xfffd, to: &units) }
                units.append(bytes[index])
                index += 1
                continue
            }
            let escape = bytes[index + 1]
            index += 2
            guard escape == UInt8(ascii: "u") else {
                if half != nil { append(0xfffd, to: &units) }
                units.append(Self.meaning(of: escape))
                continue
            }
            let unit = hexadecimal(at: index, before: range.upperBound)
            index += 4
            switch (half, unit) {
            case (let half?, 0xdc00...0xdfff):
                append(0x10000 + (half - 0xd800) << 10 + (unit - 0xdc00), to: &units)
            case (_, 0xd800...0xdbff):
                if half != nil { append(0xfffd, to: &units) }
                high = unit
            default:
                if half != nil { append(0xfffd, to: &units) }
                append(unit, to: &units)
            }
        }
        if high != nil { append(0xfffd, to: &units) }
        return String(decoding: units, as: UTF8.self)
    }

    /// The byte that a letter behind a backslash stands for.
    private static func meaning(of escape: UInt8) -> UInt8 {
        switch escape {
        case UInt8(ascii: "n"): 0x0a
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0d
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0c
        default: escape
        }
    }

    /// The value of four hexadecimal digits, or U+FFFD where they are not.
    private func hexadecimal(at start: Int, before end: Int) -> UInt32 {
        guard start + 4 <= end else { return 0xfffd }
        return UInt32(String(decoding: bytes[start..<(start + 4)], as: UTF8.self), radix: 16) ?? 0xfffd
    }

    private func append(_ scalar: UInt32, to units: inout [UInt8]) {
        units.append(contentsOf: Array(String(Unicode.Scalar(scalar).map(Character.init) ?? "\u{fffd}").utf8))
    }
}
