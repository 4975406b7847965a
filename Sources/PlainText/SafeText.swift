/// The only text that may be drawn, reported or put into an error message: nothing in it moves a cursor,
/// turns the writing direction or hides.
///
/// There is no way to make one that goes around the sanitizer. Literals and interpolations pass it too, so
/// `"no risk \(id)"` is safe whatever `id` holds.
package struct SafeText: Hashable, Sendable {
    package let string: String
    /// How wide it is drawn.
    package let columns: Int

    /// Any text, made safe; see `Sanitizer` for what becomes of controls.
    package init(_ raw: String) {
        string = Sanitizer.sanitize(raw)
        columns = Self.columns(of: string)
    }

    package init(_ raw: Substring) { self.init(String(raw)) }
    package init(_ character: Character) { self.init(String(character)) }
    package init() { self.init("") }

    /// Each line of a text that has several.
    package static func paragraphs(_ raw: String) -> [SafeText] {
        raw.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { SafeText($0) }
    }

    package var isEmpty: Bool { string.isEmpty }

    /// Whether each byte is a column. What is not ASCII takes more bytes than columns: two or three bytes
    /// for a column, three or four for two.
    var isASCII: Bool { string.utf8.count == columns }

    private static func columns(of string: String) -> Int {
        if string.utf8.allSatisfy({ $0 < 0x80 }) { return string.utf8.count }
        return string.reduce(0) { $0 + DisplayWidth.of($1) }
    }

    /// Sanitized once more, since what is safe by itself may combine with its neighbour.
    package static func + (left: SafeText, right: SafeText) -> SafeText {
        SafeText(left.string + right.string)
    }

    package static func += (left: inout SafeText, right: SafeText) { left = left + right }
}

extension SafeText: CustomStringConvertible {
    package var description: String { string }
}

extension SafeText: ExpressibleByStringInterpolation {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var raw = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            raw.reserveCapacity(literalCapacity + 8 * interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { raw += literal }
        package mutating func appendInterpolation(_ text: SafeText) { raw += text.string }
        package mutating func appendInterpolation(_ text: String) { raw += text }
        package mutating func appendInterpolation(_ text: Substring) { raw += text }
        package mutating func appendInterpolation(_ character: Character) { raw.append(character) }
        package mutating func appendInterpolation(_ number: some BinaryInteger) { raw += String(number) }
    }

    package init(stringLiteral literal: String) { self.init(literal) }
    package init(stringInterpolation interpolation: StringInterpolation) { self.init(interpolation.raw) }
}

extension Sequence where Element == SafeText {
    package func joined(separator: SafeText = "") -> SafeText {
        SafeText(map(\.string).joined(separator: separator.string))
    }
}
