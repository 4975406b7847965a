/// The members of one JSON object, found in one pass and read when asked for.
///
/// Kept for reuse from line to line, so that reading a million of them allocates nothing but what the
/// events themselves hold.
struct JSONMembers {
    private struct Member {
        var name: Range<Int>
        var value: Range<Int>
    }

    /// The object's members are the first `count` of them.
    private var bytes: [UInt8] = []
    private var count = 0
    private var members: [Member] = []

    /// Takes the members of an object, without its braces: `"type":"risk-closed","id":"R-07"`.
    /// Nested values are kept whole. Members that are named twice count where they stand first.
    mutating func load(_ body: Span<UInt8>) throws(Malformed) {
        members.removeAll(keepingCapacity: true)
        count = body.count
        if bytes.count < count { bytes = Array(repeating: 0, count: 2 * count) }
        // Overwriting in place is one move of memory; appending asks for room at each byte.
        var copy = bytes.mutableSpan
        for index in body.indices { copy[index] = body[index] }

        var scanner = JSONScanner(bytes: bytes, at: 0, end: count)
        while !scanner.isAtEnd {
            if !members.isEmpty { try scanner.expect(UInt8(ascii: ",")) }
            let name = try scanner.skipString()
            try scanner.expect(UInt8(ascii: ":"))
            let value = try scanner.skipValue(depth: 0)
            members.append(Member(name: name, value: value))
        }
    }

    subscript(name: String) -> JSONValue? {
        let wanted = name.utf8.span
        for member in members where isEqual(member.name, wanted) {
            var scanner = JSONScanner(bytes: bytes, at: member.value.lowerBound, end: count)
            return scanner.value()
        }
        return nil
    }

    private func isEqual(_ name: Range<Int>, _ wanted: Span<UInt8>) -> Bool {
        guard name.count == wanted.count else { return false }
        for index in wanted.indices where bytes[name.lowerBound + index] != wanted[index] { return false }
        return true
    }
}
