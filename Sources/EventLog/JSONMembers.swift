/// Walks members of one JSON object, in whatever order and with whatever spaces another program wrote them.
/// Values are told by where they stand, not decoded.
struct JSONMembers {
    private var index: Int
    private let end: Int
    private var isAfterOther: Bool
    /// Whether everything so far was JSON.
    private(set) var isSound = true
    /// What is nested deeper is nothing that a project says.
    private static let deepest = 64

    /// - Parameter isAfterOther: whether a comma must come first: `,"key":value,"key":value`.
    init(from start: Int, to end: Int, isAfterOther: Bool = true) {
        index = start
        self.end = end
        self.isAfterOther = isAfterOther
    }

    /// The next member; `key` and a string's `value` include their quotes.
    mutating func next(in line: Span<UInt8>) -> (key: Range<Int>, value: Range<Int>)? {
        skipSpaces(line)
        if index == end { return nil }
        guard !isAfterOther || take(line, ","), let key = string(line), take(line, ":"),
            let value = value(line)
        else {
            isSound = false
            return nil
        }
        isAfterOther = true
        return (key, value)
    }

    /// The strings of the JSON array in `range`, or nil if it is anything else.
    static func strings(of line: Span<UInt8>, in range: Range<Int>) -> [String]? {
        guard range.count >= 2, line[range.lowerBound] == UInt8(ascii: "["),
            line[range.upperBound - 1] == UInt8(ascii: "]")
        else { return nil }
        var walk = JSONMembers(from: range.lowerBound + 1, to: range.upperBound - 1)
        var strings: [String] = []
        walk.skipSpaces(line)
        while walk.index < walk.end {
            guard strings.isEmpty || walk.take(line, ","), let place = walk.string(line),
                let string = line.jsonString(in: place)
            else { return nil }
            strings.append(string)
            walk.skipSpaces(line)
        }
        return strings
    }

    private mutating func skipSpaces(_ line: Span<UInt8>) {
        while index < end, line[index] == 0x20 || line[index] == 0x09 || line[index] == 0x0d { index += 1 }
    }

    private mutating func take(_ line: Span<UInt8>, _ mark: Unicode.Scalar) -> Bool {
        skipSpaces(line)
        guard index < end, line[index] == UInt8(ascii: mark) else { return false }
        index += 1
        return true
    }

    private mutating func string(_ line: Span<UInt8>) -> Range<Int>? {
        skipSpaces(line)
        let start = index
        guard take(line, "\"") else { return nil }
        while index < end {
            switch line[index] {
            case UInt8(ascii: "\""):
                index += 1
                return start..<index
            case UInt8(ascii: "\\"): index += 2
            case 0..<0x20: return nil
            default: index += 1
            }
        }
        return nil
    }

    /// A string, a number or word, or everything between the brackets of an array or object.
    private mutating func value(_ line: Span<UInt8>) -> Range<Int>? {
        skipSpaces(line)
        let start = index
        var depth = 0
        while index < end {
            switch line[index] {
            case UInt8(ascii: "\""):
                guard string(line) != nil else { return nil }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                index += 1
            case UInt8(ascii: ",") where depth == 0, 0x20 where depth == 0:
                return start < index ? start..<index : nil
            default: index += 1
            }
            guard 0...JSONMembers.deepest ~= depth else { return nil }
        }
        return depth == 0 && start < index ? start..<index : nil
    }
}

extension Span<UInt8> {
    /// The text of the JSON string in `range`, quotes included, or nil if it is none.
    func jsonString(in range: Range<Int>) -> String? {
        guard range.count >= 2, self[range.lowerBound] == UInt8(ascii: "\""),
            self[range.upperBound - 1] == UInt8(ascii: "\"")
        else { return nil }
        var units: [UInt16] = []
        var bytes: [UInt8] = []
        var index = range.lowerBound + 1
        /// Puts out the UTF-16 units that escapes gave, once a pair of surrogates can no longer follow.
        func flush() {
            bytes.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
            units.removeAll()
        }
        while index < range.upperBound - 1 {
            guard self[index] == UInt8(ascii: "\\") else {
                if !units.isEmpty { flush() }
                bytes.append(self[index])
                index += 1
                continue
            }
            guard index + 2 < range.upperBound else { return nil }
            switch self[index + 1] {
            case UInt8(ascii: "u"):
                guard index + 6 < range.upperBound else { return nil }
                var unit: UInt16 = 0
                for place in index + 2..<index + 6 {
                    guard let digit = Character(Unicode.Scalar(self[place])).hexDigitValue else { return nil }
                    unit = unit << 4 | UInt16(digit)
                }
                units.append(unit)
                index += 6
                continue
            case UInt8(ascii: "n"): units.append(0x0a)
            case UInt8(ascii: "t"): units.append(0x09)
            case UInt8(ascii: "r"): units.append(0x0d)
            case UInt8(ascii: "b"): units.append(0x08)
            case UInt8(ascii: "f"): units.append(0x0c)
            case let other: units.append(UInt16(other))
            }
            index += 2
        }
        flush()
        return String(decoding: bytes, as: UTF8.self)
    }
}
