/// The members of one JSON object, found in one pass and read when asked for.
///
/// Kept for reuse from line to line, so that reading a million of them allocates nothing but what the
/// events themselves hold.
struct JSONMembers {
    private struct Member {
        var name: Range<Int>
        var value: Range<Int>
    }

    private var scanner = JSONScanner()
    private var members: [Member] = []

    /// Takes the members of an object, without its braces: `"type":"risk-closed","id":"R-07"`.
    /// Nested values are kept whole. Members that are named twice count where they stand first.
    mutating func load(_ body: Span<UInt8>) throws(Malformed) {
        members.removeAll(keepingCapacity: true)
        scanner.load(body)
        while !scanner.isAtEnd {
            if !members.isEmpty { try scanner.expect(UInt8(ascii: ",")) }
            let name = try scanner.skipString()
            try scanner.expect(UInt8(ascii: ":"))
            let value = try scanner.skipValue(depth: 0)
            members.append(Member(name: name, value: value))
        }
    }

    mutating func value(_ name: String) -> JSONValue? {
        let wanted = name.utf8.span
        for member in members where scanner.holds(wanted, in: member.name) {
            return scanner.value(from: member.value.lowerBound)
        }
        return nil
    }
}
