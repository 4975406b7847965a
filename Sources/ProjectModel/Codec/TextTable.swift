/// The texts met last. A log says the same few things again and again (names, types of events, "time sheets,
/// two people"), and a text met before is neither checked nor stored again.
struct TextTable: Sendable {
    /// What a text is looked up by: its length and so many of its bytes; up to 32, that is all of it.
    struct Key: Equatable, Sendable {
        let count: Int
        /// The first eight bytes and the last eight.
        private let outer: (UInt64, UInt64)
        /// The next eight on either side, where there are more than sixteen.
        private let inner: (UInt64, UInt64)

        /// - Parameter range: there are eight bytes more behind it.
        @inline(__always)
        init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
            count = range.count
            let first = bytes.word(at: range.lowerBound)
            if count > 8 {
                outer = (first, bytes.word(at: range.upperBound - 8))
            } else {
                // Without the bytes behind it.
                outer = (count == 8 ? first : first & (1 << UInt64(8 * count) &- 1), 0)
            }
            inner =
                count > 16
                ? (bytes.word(at: range.lowerBound + 8), bytes.word(at: range.upperBound - 16)) : (0, 0)
        }

        static func == (one: Key, other: Key) -> Bool {
            one.count == other.count && one.outer == other.outer && one.inner == other.inner
        }

        var row: Int {
            let mixed = (outer.0 &+ UInt64(count) ^ outer.1 &* 31) &* 0x9e37_79b9_7f4a_7c15
            return Int(truncatingIfNeeded: mixed >> 56)
        }
    }

    private var rows = [(key: Key, text: String)](
        repeating: (Key([UInt8](repeating: 0, count: 8).span, 0..<0), ""), count: 256)

    /// The text of the bytes in `range`, if it is there.
    @inline(__always)
    func text(_ key: Key, _ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
        let row = key.row
        guard rows[row].key == key,
            key.count <= 32 || rows[row].text.utf8.span.equals(bytes.extracting(range))
        else { return nil }
        return rows[row].text
    }

    mutating func keep(_ text: String, _ key: Key) { rows[key.row] = (key, text) }
}

extension String {
    /// UTF-8, mended where it is none.
    init(mending bytes: Span<UInt8>) {
        do {
            self.init(copying: try UTF8Span(validating: bytes))
        } catch {
            self.init(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
        }
    }
}
