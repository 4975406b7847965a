/// The members of one JSON object, found in one pass and read when asked for.
///
/// Kept for reuse from line to line, so that reading a million of them allocates nothing but what the
/// events themselves hold.
struct JSONMembers {
    private struct Member {
        var name: Range<Int>
        var value: Range<Int>
    }

    private var bytes: [UInt8] = []
    private var members: [Member] = []

    /// Takes the members of an object, without its braces: `"type":"risk-closed","id":"R-07"`.
    /// Nested values are kept whole. Members that are named twice count where they stand first.
    mutating func load(_ body: Span<UInt8>) throws(Malformed) {
        bytes.removeAll(keepingCapacity: true)
        members.removeAll(keepingCapacity: true)
        bytes.reserveCapacity(body.count)
        for index in body.indices { bytes.append(body[index]) }

        var scanner = JSONScanner(bytes: bytes, at: 0)
        while !scanner.isAtEnd {
            if !members.isEmpty { try scanner.expect(UInt8(ascii: ",")) }
            let name = try scanner.skipString()
            try scanner.expect(UInt8(ascii: ":"))
            let value = try scanner.skipValue(depth: 0)
            members.append(Member(name: name, value: value))
        }
    }

    /// Every member, read, in the order in which they stand.
    var all: [(name: String, value: JSONValue)] {
        members.map { member in
            var scanner = JSONScanner(bytes: bytes, at: member.value.lowerBound)
            return (String(decoding: bytes[member.name], as: UTF8.self), scanner.value())
        }
    }

    subscript(name: String) -> JSONValue? {
        let wanted = name.utf8
        for member in members where member.name.count == wanted.count {
            if bytes[member.name].elementsEqual(wanted) {
                var scanner = JSONScanner(bytes: bytes, at: member.value.lowerBound)
                return scanner.value()
            }
        }
        return nil
    }
}
