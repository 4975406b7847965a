/// The name of a member as it stands in a line, quoted and with its colon, as words to compare with.
struct MemberName: Sendable {
    let text: String
    /// The bytes of `"name":`.
    let count: Int
    /// The first eight bytes and the next eight, zeros where the name is shorter.
    private let words: (UInt64, UInt64)
    private let masks: (UInt64, UInt64)
    /// All of a name that is longer than two words.
    private let bytes: [UInt8]

    /// How many bytes there must be behind where a name may stand.
    static let reach = 16

    init(_ text: String) {
        self.text = text
        var bytes = Array("\"\(text)\":".utf8)
        count = bytes.count
        bytes += Array(repeating: 0, count: Self.reach)
        words = (bytes.span.word(at: 0), bytes.span.word(at: 8))
        masks = (Self.mask(count), Self.mask(count - 8))
        self.bytes = count > Self.reach ? Array(bytes[..<count]) : []
    }

    private static func mask(_ count: Int) -> UInt64 {
        count >= 8 ? .max : count <= 0 ? 0 : 1 << UInt64(8 * count) &- 1
    }

    /// Whether the name stands at `index`, behind which there are at least `reach` bytes.
    @inline(__always)
    func stands(in text: Span<UInt8>, at index: Int) -> Bool {
        text.word(at: index) & masks.0 == words.0 && text.word(at: index + 8) & masks.1 == words.1
            && (bytes.isEmpty || text.extracting(index..<index + count).equals(bytes.span))
    }
}

/// The names that a reader asked for last, by their place in a kind of event: a kind has the same members in
/// the same order each time, so that a name is rarely taken to pieces twice.
struct MemberNames: Sendable {
    private(set) var rows = [MemberName](repeating: MemberName(""), count: 256)

    /// - Parameters:
    ///   - kind: a number that few kinds of events share.
    ///   - place: which member it is.
    @inline(__always)
    mutating func row(of name: String, kind: Int, place: Int) -> Int {
        let row = (kind &* 16 &+ place) & 255
        if rows[row].text != name { rows[row] = MemberName(name) }
        return row
    }
}
