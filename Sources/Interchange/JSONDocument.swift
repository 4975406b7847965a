internal import PlainText

/// JSON for other programs, and safe to look at in a terminal.
///
/// Every string goes out as it is only if it is safe text already; else whatever is not plain ASCII in it is
/// escaped, so that nothing is lost and nothing acts.
package indirect enum JSONDocument: Hashable, Sendable {
    case object([Member])
    case array([JSONDocument])
    case string(String)
    case integer(Int)
    /// With at most six decimals below a million millions, as near as can be above; what is not finite is null.
    case number(Double)
    /// With as many digits as it takes to read back the same number; what is not finite is null.
    case exact(Double)
    case bool(Bool)
    case null

    package struct Member: Hashable, Sendable {
        let name: String
        let value: JSONDocument

        package init(_ name: String, _ value: JSONDocument) {
            self.name = name
            self.value = value
        }
    }

    package static func optional(_ text: String?) -> JSONDocument { text.map(JSONDocument.string) ?? .null }

    /// On one line.
    package var line: String {
        var text = ""
        write(to: &text, indent: nil)
        return text
    }

    /// Indented by two, for reading.
    package var pretty: String {
        var text = ""
        write(to: &text, indent: 0)
        return text
    }

    private func write(to text: inout String, indent: Int?) {
        switch self {
        case .object(let members):
            Self.write("{", "}", members.count, to: &text, indent: indent) { index, text, indent in
                Self.quote(members[index].name, to: &text)
                text += indent == nil ? ":" : ": "
                members[index].value.write(to: &text, indent: indent)
            }
        case .array(let elements):
            Self.write("[", "]", elements.count, to: &text, indent: indent) { index, text, indent in
                elements[index].write(to: &text, indent: indent)
            }
        case .string(let string): Self.quote(string, to: &text)
        case .integer(let number): text += String(number)
        case .number(let number): text += Self.decimal(number)
        case .exact(let number): text += number.isFinite ? Self.whole(number) : "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .null: text += "null"
        }
    }

    private static func write(
        _ open: String, _ close: String, _ count: Int, to text: inout String, indent: Int?,
        element: (Int, inout String, Int?) -> Void
    ) {
        text += open
        for index in 0..<count {
            if index > 0 { text += "," }
            if let indent { text += "\n" + String(repeating: " ", count: indent + 2) }
            element(index, &text, indent.map { $0 + 2 })
        }
        if let indent, count > 0 { text += "\n" + String(repeating: " ", count: indent) }
        text += close
    }

    private static func quote(_ string: String, to text: inout String) {
        text += "\""
        if SafeText(string).string == string {
            // By scalars: with an accent on it, a quote is another character, but ends the string all the same.
            for scalar in string.unicodeScalars {
                if scalar == "\"" || scalar == "\\" { text += "\\" }
                text.unicodeScalars.append(scalar)
            }
        } else {
            for unit in string.utf16 { escape(unit, to: &text) }
        }
        text += "\""
    }

    private static func escape(_ unit: UInt16, to text: inout String) {
        switch unit {
        case 0x22: text += "\\\""
        case 0x5c: text += "\\\\"
        case 0x20...0x7e: text.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
        default: text += "\\u" + hexadecimal(unit)
        }
    }

    private static func hexadecimal(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func decimal(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        // Numbers this large have no decimals to speak of, and their millionths no room in an integer.
        guard number.magnitude < 1e12 else { return whole(number) }
        let millionths = Int((number * 1e6).rounded())
        if millionths.isMultiple(of: 1_000_000) { return String(millionths / 1_000_000) }
        var text = String(millionths.magnitude)
        text = String(repeating: "0", count: max(0, 7 - text.count)) + text
        var fraction = String(text.suffix(6))
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return "\(millionths < 0 ? "-" : "")\(text.dropLast(6)).\(fraction)"
    }

    private static func whole(_ number: Double) -> String {
        let description = "\(number)"
        return description.hasSuffix(".0") ? String(description.dropLast(2)) : description
    }
}
