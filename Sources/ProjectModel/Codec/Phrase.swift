/// Bytes that may stand somewhere in a line, as words to compare with: `,"id":`.
struct Phrase: Sendable {
    let count: Int
    /// Eight bytes each, zeros where there are fewer.
    private let words: (UInt64, UInt64, UInt64, UInt64)
    /// Ones where there are bytes.
    private let masks: (UInt64, UInt64, UInt64, UInt64)

    /// How many bytes it may have, and how many there must be behind where a line ends. What is longer is
    /// found nowhere.
    static let reach = 32

    init(_ bytes: some Collection<UInt8>) {
        count = bytes.count <= Self.reach ? bytes.count : .max / 2
        let padded = bytes.prefix(Self.reach) + Array(repeating: 0, count: Self.reach)
        words = (
            padded.span.word(at: 0), padded.span.word(at: 8), padded.span.word(at: 16),
            padded.span.word(at: 24)
        )
        masks = (Self.mask(count), Self.mask(count - 8), Self.mask(count - 16), Self.mask(count - 24))
    }

    init(_ text: String) { self.init(text.utf8) }

    private static func mask(_ count: Int) -> UInt64 {
        count >= 8 ? .max : count <= 0 ? 0 : 1 << UInt64(8 * count) &- 1
    }

    /// Whether it stands at `index`, in a line that ends at `end`.
    @inline(__always)
    func stands(in line: Span<UInt8>, at index: Int, before end: Int) -> Bool {
        guard index + count <= end else { return false }
        let text = line.extracting(index..<index + Self.reach)
        return text.word(at: 0) & masks.0 == words.0 && text.word(at: 8) & masks.1 == words.1
            && (count <= 16
                || text.word(at: 16) & masks.2 == words.2 && text.word(at: 24) & masks.3 == words.3)
    }
}
