/// Bytes looked at eight at once.
extension Span<UInt8> {
    /// The eight bytes from `index` on, the first one lowest.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
        let eight = extracting(index..<index + 8)
        var word: UInt64 = 0
        for place in 0..<8 { word |= UInt64(eight[place]) << UInt64(8 * place) }
        return word
    }

    /// Whether both hold the same bytes.
    @inline(__always)
    func equals(_ other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        guard count >= 8 else {
            for index in indices where self[index] != other[index] { return false }
            return true
        }
        var index = 0
        while index < count - 8 {
            guard word(at: index) == other.word(at: index) else { return false }
            index += 8
        }
        // The last eight, some of them for the second time.
        return word(at: count - 8) == other.word(at: count - 8)
    }

    /// How many of the eight bytes from `index` on stand before the first quote, and before the first backslash;
    /// 8 if there is none.
    @inline(__always)
    func countsBeforeMarks(at index: Int) -> (quote: Int, backslash: Int) {
        let word = word(at: index)
        // The top bit of every byte that is zero, and maybe of some behind the first such byte.
        func zeros(_ word: UInt64) -> UInt64 {
            (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
        }
        return (
            zeros(word ^ 0x2222_2222_2222_2222).trailingZeroBitCount / 8,
            zeros(word ^ 0x5c5c_5c5c_5c5c_5c5c).trailingZeroBitCount / 8
        )
    }
}
