/// The name of a kind of event, to be compared with many.
struct EventType: Sendable {
    let name: String
    let count: Int

    init(_ name: String) {
        self.name = name
        count = name.utf8.count
    }

    /// Most names differ already in their length.
    static func ~= (name: String, type: EventType) -> Bool {
        name.utf8.count == type.count && name == type.name
    }
}

/// The types met last, by how lines of them begin: `"type":"risk-raised"`.
struct EventTypes: Sendable {
    private(set) var types = [EventType](repeating: EventType(""), count: 256)
    private(set) var beginnings = [Phrase](repeating: Phrase("\"type\":\"\""), count: 256)

    /// The row for a line of at least eight bytes: by what stands behind `"type":"`.
    @inline(__always)
    func row(_ line: Span<UInt8>) -> Int {
        let mixed = (line.word(at: 8) ^ line.word(at: 16) &* 31) &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: mixed >> 56)
    }

    mutating func keep(_ type: EventType, _ beginning: Phrase, in row: Int) {
        (types[row], beginnings[row]) = (type, beginning)
    }
}
