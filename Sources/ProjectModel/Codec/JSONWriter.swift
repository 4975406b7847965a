/// Canonical JSON: no spaces, numbers as short as they can be, and in strings only what must be escaped:
/// the quote, the backslash and every control character (C0, DEL and C1), each as `\u00xx`.
enum JSONWriter {
    static func write(_ value: JSONValue, to bytes: inout [UInt8]) {
        switch value {
        case .string(let text): write(text, to: &bytes)
        case .number(let digits, let places): write(digits: digits, places: places, to: &bytes)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .null, .other: bytes.append(contentsOf: "null".utf8)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                write(element, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        }
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var afterC2 = false
        for byte in text.utf8 {
            // U+0080 to U+009F are the bytes C2 80 to C2 9F.
            if afterC2 && byte < 0xa0 {
                bytes.removeLast()
                escape(byte, to: &bytes)
            } else {
                switch byte {
                case 0x22, 0x5c:
                    bytes.append(0x5c)
                    bytes.append(byte)
                case ..<0x20, 0x7f: escape(byte, to: &bytes)
                default: bytes.append(byte)
                }
            }
            afterC2 = byte == 0xc2
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        let hex = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(hex[Int(byte >> 4)])
        bytes.append(hex[Int(byte & 0xf)])
    }

    private static func write(digits: Int64, places: Int, to bytes: inout [UInt8]) {
        guard places > 0 else {
            bytes.append(contentsOf: String(digits).utf8)
            return
        }
        if digits < 0 { bytes.append(UInt8(ascii: "-")) }
        var text = String(digits.magnitude)
        if text.utf8.count <= places {
            text = String(repeating: "0", count: places + 1 - text.utf8.count) + text
        }
        bytes.append(contentsOf: text.utf8.dropLast(places))
        bytes.append(UInt8(ascii: "."))
        bytes.append(contentsOf: text.utf8.suffix(places))
    }
}
