/// A member of an event as it stands in the log, for histories and explanations.
package struct EventMember: Hashable, Sendable {
    package let name: String
    package let value: JSONValue

    /// The value in words: `30–50`, `2027-03-01`, `R-07`.
    package var text: String { Self.text(value) }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .number(let digits, let places):
            String(
                decoding: bytes { JSONWriter.write(.number(digits: digits, places: places), to: &$0) },
                as: UTF8.self)
        case .bool(let flag): flag ? "yes" : "no"
        case .null, .other: "–"
        case .array(let elements): elements.map(text).joined(separator: elements.count == 2 ? "–" : " ")
        }
    }

    private static func bytes(_ write: (inout [UInt8]) -> Void) -> [UInt8] {
        var bytes: [UInt8] = []
        write(&bytes)
        return bytes
    }
}

extension Event {
    /// The members in the order of the log, without the type; none for a type that is not known.
    package var members: [EventMember] {
        // The bytes that the log holds are the one truth about an event's members.
        let body = body
        var reader = JSONMembers()
        guard !body.isEmpty, (try? reader.load(body.span)) != nil else { return [] }
        return reader.all.dropFirst().map { EventMember(name: $0.name, value: $0.value) }
    }
}
