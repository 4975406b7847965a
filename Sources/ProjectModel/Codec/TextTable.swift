/// The texts met last. A log says the same few things again and again (names, types of events, "time sheets,
/// two people"), and a text met before is neither checked nor stored again.
struct TextTable: Sendable {
    /// A text by its length, its first eight bytes and its last eight; up to sixteen bytes, that is all of it.
    private struct Row {
        var count = 0
        var first: UInt64 = 0
        var last: UInt64 = 0
        var text = ""
    }

    private var rows = [Row](repeating: Row(), count: 256)

    /// The text of the bytes in `range`, behind which there are eight more: UTF-8, mended where it is none.
    @inline(__always)
    mutating func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let count = range.count
        var first = bytes.span.word(at: range.lowerBound)
        var last: UInt64 = 0
        if count > 8 {
            last = bytes.span.word(at: range.upperBound - 8)
        } else {
            // Without the bytes behind it.
            first &= count == 8 ? .max : 1 << UInt64(8 * count) &- 1
        }
        let mixed = (first &+ UInt64(count) ^ last &* 31) &* 0x9e37_79b9_7f4a_7c15
        let place = Int(truncatingIfNeeded: mixed >> 56)
        if rows[place].first == first, rows[place].last == last, rows[place].count == count,
            count <= 16 || rows[place].text.utf8.span.equals(bytes.span.extracting(range))
        {
            return rows[place].text
        }
        let text = String(mending: bytes.span.extracting(range))
        rows[place] = Row(count: count, first: first, last: last, text: text)
        return text
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
