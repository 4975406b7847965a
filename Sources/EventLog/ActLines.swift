/// The bytes that one write, or one large part of a new file, adds to a log.
struct ActLines {
    private(set) var bytes: [UInt8] = []
    /// After the last line added.
    private(set) var place: Place

    /// More bytes than a line mostly has beside its body.
    private static let usualEnvelope = 200

    init(after place: Place) { self.place = place }

    /// The first line of a new log.
    init(_ header: LogHeader) {
        place = Place(line: 1, seq: 0, at: header.at)
        (bytes, place.seal) = header.line()
    }

    /// Seals what a dead writer left.
    ///
    /// - Parameter fragment: the checksum of what stands after the last newline; nil if nothing does, and only
    ///   some lines of an act have to be made void.
    mutating func sealTail(_ fragment: UInt32?) {
        if let fragment {
            bytes.append(Line.cancel)
            bytes.append(Line.cancel)
            bytes.appendHex(fragment)
        }
        bytes.append(Line.cancel)
        bytes.append(Line.newline)
        place.line += 1
    }

    /// Adds the lines of one act, or none if one of them is too long. Gives by how many milliseconds the clock
    /// was behind the line before.
    mutating func add(_ act: Act, _ bodies: [Body]) throws(LogError) -> Int64 {
        let (count, before) = (bytes.count, place)
        do throws(LogError) {
            return try addLines(act, bodies)
        } catch {
            bytes.removeLast(bytes.count - count)
            place = before
            throw error
        }
    }

    private mutating func addLines(_ act: Act, _ bodies: [Body]) throws(LogError) -> Int64 {
        let behind = max(0, place.at - act.at)
        let start = bytes.count
        if start == 0 {
            // Room for all at once; what is longer only grows once more.
            bytes.reserveCapacity(bodies.reduce(0) { $0 + $1.bytes.count + ActLines.usualEnvelope })
        }
        for (index, body) in bodies.enumerated() {
            let envelope = Envelope(
                seq: place.seq + 1, at: act.at + behind, by: act.by, nonce: act.nonce,
                left: bodies.count - 1 - index, behind: behind)
            place.seal = try bytes.appendLine(envelope, body, after: place.seal)
            place.seq += 1
            place.line += 1
        }
        place.at = act.at + behind
        guard bytes.count - start <= Line.longestAct else { throw .actTooLong(bytes: bytes.count - start) }
        return behind
    }

    /// Adds a line of another log under its own number, as it stands there but for its seal.
    mutating func copy(_ line: Span<UInt8>, _ envelope: Envelope) {
        precondition(envelope.seq == place.seq + 1, "numbers are dense")
        let start = bytes.count
        line.withUnsafeBufferPointer { bytes.append(contentsOf: $0[..<($0.count - Line.trailer)]) }
        place.seal = bytes.seal(lineFrom: start, after: place.seal)
        place.seq += 1
        place.line += 1
        place.at = max(place.at, envelope.at)
    }

    /// Forgets the bytes, once they are written, and goes on after them.
    mutating func removeBytes() {
        place.offset += bytes.count
        bytes.removeAll(keepingCapacity: true)
    }
}
