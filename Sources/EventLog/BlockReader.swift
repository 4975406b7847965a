internal import Glibc

/// Reads a log from a place on, one block at each call, and checks every line.
///
/// What has not ended when a block does, a line or an act, is kept and begins the next one; an act larger
/// than that makes a larger block.
struct BlockReader: Sendable {
    /// After the last whole act, void one or sealed tail.
    private var place = Place()
    /// What was read behind `place`.
    private var rest: [UInt8] = []
    private var envelopes = EnvelopeScanner()
    private var chainFrom = 0
    private var until = 0
    private var sighting = ActScanner.Sighting()

    /// - Parameters:
    ///   - chainFrom: lines from this byte on must follow by their seal from the line before them; those
    ///     before it are checked by their checksum alone.
    ///   - until: ends early, after the act (or seal) with which a place reaches this number.
    mutating func begin(at place: Place, chainFrom: Int, until: Int, sighting: ActScanner.Sighting) {
        rest.removeAll()
        (self.place, self.chainFrom, self.until, self.sighting) = (place, chainFrom, until, sighting)
    }

    /// Reads and checks the next block.
    mutating func fill(_ block: inout Block, from file: borrowing LogFile) {
        block.clear(room: 2 * rest.count)
        do throws(LogError) {
            let count = try read(into: block.memory, from: file)
            do throws(Flaw) {
                block.next = try check(&block, count, isLast: count < block.memory.count)
            } catch {
                throw .damaged(file.path, error)
            }
        } catch {
            block.next = .failure(error)
        }
        block.settled = place
        block.sighting = sighting
    }

    /// Gives how many bytes there are from `place` on.
    private func read(
        into memory: UnsafeMutableRawBufferPointer, from file: borrowing LogFile
    ) throws(LogError) -> Int {
        rest.span.bytes.withUnsafeBytes { memory.copyMemory(from: $0) }
        let room = UnsafeMutableRawBufferPointer(rebasing: memory[rest.count...])
        return try rest.count + file.read(into: room, at: place.offset + rest.count)
    }

    /// Checks the first `count` bytes of the block, which begin at `place`.
    private mutating func check(
        _ block: inout Block, _ count: Int, isLast: Bool
    ) throws(Flaw) -> Block.Next {
        let bytes = UnsafeRawBufferPointer(rebasing: block.memory[..<count]).bindMemory(to: UInt8.self)
        let span = bytes.span
        let start = place.offset
        var last = place
        /// The seals of the lines that stand before `last` and before `place`.
        var (seal, placeSeal): (SealDigits?, SealDigits?)
        /// How many records are of whole acts.
        var whole = 0
        defer {
            place = place.sealed(placeSeal)
            block.records.removeLast(block.records.count - whole)
            block.tally.events = whole
        }
        var cursor = 0
        while let newline = memchr(bytes.baseAddress! + cursor, Int32(Line.newline), count - cursor) {
            let end = newline - UnsafeMutableRawPointer(mutating: bytes.baseAddress!)
            let line = span.extracting(cursor..<end)
            if end > cursor, line[end - cursor - 1] == Line.cancel {
                if let reason = Line.flaw(inSealed: line) { throw last.flaw(reason) }
                block.tally.sealedTails += 1
                block.tally.voidLines += block.records.count - whole
                block.records.removeLast(block.records.count - whole)
                last.offset += line.count + 1
                last.line += 1
            } else {
                let isChained = last.offset >= chainFrom
                if isChained { last = last.sealed(seal) }
                let (envelope, body) = try check(line, after: &last, chained: isChained)
                seal = SealDigits(of: line)
                if block.records.count > whole,
                    block.records[block.records.count - 1].envelope.left != envelope.left + 1
                {
                    throw last.flaw(.brokenAct, back: line.count)
                }
                let members = cursor + body.lowerBound..<cursor + body.upperBound
                block.records.append(Block.Record(envelope: envelope, body: members))
                if envelope.left == 0 {
                    whole = block.records.count
                    block.tally.acts += 1
                }
            }
            cursor = end + 1
            guard block.records.count == whole else { continue }
            (place, placeSeal) = (last, seal)
            if place.seq >= until {
                return .nothing(ActScanner.Ending(last: last.sealed(seal), size: start + count))
            }
        }
        let tail = span.extracting(cursor..<count)
        guard tail.count <= 2 * Line.longest else { throw last.flaw(.tooLong) }
        guard isLast else {
            rest = Array(bytes[(place.offset - start)...])
            guard rest.count <= Line.longestAct else { throw last.flaw(.brokenAct) }
            return .another
        }
        if let reason = Line.damage(inTail: tail) { throw last.flaw(reason) }
        let fragment = tail.isEmpty ? nil : checksum(tail)
        return .nothing(ActScanner.Ending(last: last.sealed(seal), size: start + count, fragment: fragment))
    }

    /// Checks one line and moves `place` after it, its seal aside.
    @inline(__always)
    private mutating func check(
        _ line: Span<UInt8>, after place: inout Place, chained: Bool
    ) throws(Flaw) -> (Envelope, Range<Int>) {
        guard line.count < Line.longest else { throw place.flaw(.tooLong) }
        if let reason = Line.flaw(in: line) { throw place.flaw(reason) }
        guard let (envelope, body) = envelopes.scan(line) else { throw place.flaw(.envelope) }
        guard envelope.seq == place.seq + 1 else {
            throw place.flaw(.sequence(expected: place.seq + 1, found: envelope.seq))
        }
        if chained, !Line.isSealed(line, after: place.seal) { throw place.flaw(.chain) }
        if envelope.seq == sighting.seq { sighting.seal = Line.seal(of: line) }
        place.offset += line.count + 1
        place.line += 1
        place.seq = envelope.seq
        place.at = max(place.at, envelope.at)
        return (envelope, body)
    }
}

extension Place {
    fileprivate func sealed(_ digits: SealDigits?) -> Place {
        var place = self
        if let digits { place.seal = digits.seal }
        return place
    }

    /// A flaw in the line after this place.
    fileprivate func flaw(_ reason: Flaw.Reason) -> Flaw {
        Flaw(line: line + 1, byte: offset, reason: reason)
    }

    /// A flaw in the line before this place, which has `back` bytes before its newline.
    fileprivate func flaw(_ reason: Flaw.Reason, back: Int) -> Flaw {
        Flaw(line: line, byte: offset - back - 1, reason: reason)
    }
}
