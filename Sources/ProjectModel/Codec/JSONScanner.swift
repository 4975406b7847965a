/// Walks over JSON text that lies in memory.
struct JSONScanner {
    private let bytes: [UInt8]
    private var position: Int
    /// The text ends here, though the bytes may go on.
    private let end: Int

    /// Nothing of ours nests deeper; a hostile line may.
    private static let deepest = 16

    init(bytes: [UInt8], at position: Int, end: Int) {
        self.bytes = bytes
        self.position = position
        self.end = end
    }

    var isAtEnd: Bool { position >= end }

    private var next: UInt8? { position < end ? bytes[position] : nil }

    mutating func expect(_ byte: UInt8) throws(Malformed) {
        guard next == byte else { throw malformed("expected \(Character(Unicode.Scalar(byte)))") }
        position += 1
    }

    /// - Returns: the range between the quotes, escapes and all.
    mutating func skipString() throws(Malformed) -> Range<Int> {
        try expect(UInt8(ascii: "\""))
        let start = position
        var index = start
        while index < end, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < end else { throw malformed("a string does not end") }
        position = index + 1
        return start..<index
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

    /// Reads the value that stands here, which `skipValue` has found to be whole.
    mutating func value() -> JSONValue {
        switch next {
        case UInt8(ascii: "\""): return .string(string())
        case UInt8(ascii: "["): return .array(array())
        case UInt8(ascii: "t"): return .bool(true)
        case UInt8(ascii: "f"): return .bool(false)
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "{"): return .other
        default: return number()
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

    private func number() -> JSONValue {
        var digits: Int64 = 0
        var places = 0
        var index = position
        let negative = bytes[index] == UInt8(ascii: "-")
        if negative { index += 1 }
        var seenPoint = false
        var count = 0
        while index < end {
            let byte = bytes[index]
            if byte == UInt8(ascii: "."), !seenPoint {
                seenPoint = true
            } else if (0x30...0x39).contains(byte), count < 18 {
                digits = digits * 10 + Int64(byte - 0x30)
                count += 1
                if seenPoint { places += 1 }
            } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
                break
            } else {
                return .other
            }
            index += 1
        }
        return count == 0 ? .other : .number(digits: negative ? -digits : digits, places: places)
    }

    private mutating func string() -> String {
        guard let range = try? skipString() else { return "" }
        guard bytes[range].contains(UInt8(ascii: "\\")) else {
            return String(decoding: bytes[range], as: UTF8.self)
        }
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
