/// An event lists its members once, in the order of the log, and the list serves both ways: handed a
/// `FieldReader` it fills the event, handed a `FieldWriter` it writes the event's bytes.
///
/// ```swift
/// mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
///     try field("id", &id)
///     try field("title", &title)
///     try field("owner", &owner)      // an optional: the member may be absent
/// }
/// ```
protocol FieldCoder {
    mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V) throws(Malformed)
    mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V?) throws(Malformed)
}

/// An event of a known type whose members are not what the type asks for.
struct Malformed: Error, Hashable, Sendable {
    let field: String
    let reason: String
}

/// Reads the members of one event by their names, in whatever order they stand. Kept for reuse from line to
/// line.
struct FieldReader: FieldCoder {
    private var members = JSONMembers()

    mutating func load(_ body: Span<UInt8>) throws(Malformed) { try members.load(body) }

    /// The name of the type, if there is one.
    mutating func type() -> String? {
        guard case .string(let type)? = members.value("type") else { return nil }
        return type
    }

    mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V) throws(Malformed) {
        guard let json = members.value(name) else { throw Malformed(field: name, reason: "is missing") }
        guard let read = V(json: json) else { throw Malformed(field: name, reason: "cannot be read") }
        value = read
    }

    mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V?) throws(Malformed) {
        guard let json = members.value(name), json != .null else {
            value = nil
            return
        }
        guard let read = V(json: json) else { throw Malformed(field: name, reason: "cannot be read") }
        value = read
    }
}

/// Writes the members of one event, in canonical form.
struct FieldWriter: FieldCoder {
    private(set) var bytes: [UInt8] = []

    mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V) throws(Malformed) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) }
        JSONWriter.write(.string(name), to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        JSONWriter.write(value.json, to: &bytes)
    }

    mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V?) throws(Malformed) {
        guard var present = value else { return }
        try self(name, &present)
    }
}
