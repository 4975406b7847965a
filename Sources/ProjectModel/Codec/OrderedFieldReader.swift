/// Reads the members of one event as we write them: in the order of its list, the type first, each once and
/// nothing besides. That is one way through the bytes, with nothing to look up.
///
/// Where the members stand otherwise it throws, or is not at the end when the list is; a `FieldReader` then
/// finds them by their names. What both can read, both read alike.
struct OrderedFieldReader: FieldCoder {
    private var scanner = JSONScanner()
    /// The length of the type's name, once it is read.
    private var kind = 0
    /// How many members were asked for.
    private var place = 0

    mutating func load(_ body: Span<UInt8>) {
        scanner.load(body)
        (kind, place) = (0, 0)
    }

    var isAtEnd: Bool { scanner.isAtEnd }

    /// The type, which comes first.
    mutating func type() throws(Malformed) -> EventType {
        guard let type = scanner.takeType() else { throw elsewhere("type") }
        kind = type.count
        return type
    }

    mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V) throws(Malformed) {
        guard takeName(name), let read = V.read(from: &scanner) else { throw elsewhere(name) }
        value = read
    }

    mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V?) throws(Malformed) {
        guard takeName(name) else {
            value = nil
            return
        }
        guard let read = V.read(from: &scanner) else { throw elsewhere(name) }
        value = read
    }

    @inline(__always)
    private mutating func takeName(_ name: String) -> Bool {
        defer { place += 1 }
        return scanner.takeName(name, kind: kind, place: place)
    }

    private func elsewhere(_ name: String) -> Malformed {
        Malformed(field: name, reason: "does not stand where we write it")
    }
}
