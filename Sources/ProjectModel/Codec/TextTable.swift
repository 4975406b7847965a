/// The texts met last. A log says the same few things again and again (types of events, "time sheets, two
/// people"), and a text met before takes no memory of its own.
struct TextTable: Sendable {
    private var texts = [String](repeating: "", count: 256)

    /// Shorter texts are kept within the `String` itself.
    private static let shortest = 16

    /// The text of the bytes in `range`: UTF-8, mended where it is none.
    mutating func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let utf8 = bytes.span.extracting(range)
        guard range.count >= Self.shortest else { return String(mending: utf8) }
        let (first, last) = (utf8.word(at: 0), utf8.word(at: range.count - 8))
        let mixed = (first &+ UInt64(range.count) ^ last &* 31) &* 0x9e37_79b9_7f4a_7c15
        let row = Int(truncatingIfNeeded: mixed >> 56)
        if !texts[row].utf8.span.equals(utf8) { texts[row] = String(mending: utf8) }
        return texts[row]
    }
}

extension String {
    fileprivate init(mending bytes: Span<UInt8>) {
        do {
            self.init(copying: try UTF8Span(validating: bytes))
        } catch {
            self.init(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
        }
    }
}
