internal import Glibc

/// Reads a log from a place on, block by block, checks every line, and hands out whole acts.
///
/// The block is page-aligned memory filled by `pread`. What has not ended when the block does, a line or an
/// act, is moved to its front and read on; a larger act makes a larger block.
struct ActScanner: ~Copyable {
    private var block: UnsafeMutableRawBufferPointer
    private var envelopes = EnvelopeScanner()
    private var pending: [(envelope: Envelope, body: Range<Int>)] = []
    /// The line whose seal is wanted.
    var sighting = Sighting()

    /// A line's number, and its seal once the line has come by.
    struct Sighting: Hashable {
        var seq = -1
        var seal: Seal?
    }

    /// What was passed over on the way.
    struct Tally: Hashable {
        var events = 0, acts = 0, voidLines = 0, sealedTails = 0
    }

    /// How the log ended, the last whole act aside.
    struct Ending {
        /// After the last line that has its newline; inside an unfinished act that is further on than the act.
        var last: Place
        /// The file's size when it was read.
        var size: Int
        /// The checksum of the bytes after `last`, if there are any.
        var fragment: UInt32?
    }

    init() {
        block = .allocate(byteCount: 1 << 20, alignment: 4096)
    }

    deinit { block.deallocate() }

    /// Visits every record of whole acts from `place` to the end of the file.
    ///
    /// - Parameters:
    ///   - place: moves on after each whole act, each void one and each sealed tail, also when a flaw further
    ///     on is thrown.
    ///   - chainFrom: lines from this byte on must follow by their seal from the line before them; those
    ///     before it are checked by their checksum alone.
    ///   - until: ends early, after the act (or seal) with which `place` reaches this number.
    ///   - index: is told of places on the way.
    mutating func scan(
        _ file: borrowing LogFile, from place: inout Place, chainFrom: Int, until: Int = .max,
        index: inout PlaceIndex, tally: inout Tally, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(LogError) -> Ending {
        var filled = 0
        while true {
            let room = UnsafeMutableRawBufferPointer(rebasing: block[filled...])
            let count = try file.read(into: room, at: place.offset + filled)
            filled += count
            let start = place.offset
            let last: Place
            do throws(Flaw) {
                last = try scanBlock(
                    filled, &place, isLast: count < room.count, chainFrom, until, &tally, visit)
            } catch {
                throw .damaged(file.path, error)
            }
            index.note(place)
            if place.seq >= until { return Ending(last: place, size: start + filled) }
            if count < room.count {
                let fragment = UnsafeRawBufferPointer(rebasing: block[last.offset - start..<filled])
                return Ending(last: last, size: start + filled, fragment: Line.checksum(ofFragment: fragment))
            }
            let used = place.offset - start
            filled -= used
            if used > 0 {
                memmove(block.baseAddress!, block.baseAddress! + used, filled)
            } else {
                try grow(keeping: filled, last, file.path)
            }
        }
    }

    private mutating func grow(keeping filled: Int, _ place: Place, _ path: String) throws(LogError) {
        guard block.count <= Line.longestAct else {
            throw .damaged(path, Flaw(line: place.line + 1, byte: place.offset, reason: .brokenAct))
        }
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: block.count * 2, alignment: 4096)
        memcpy(larger.baseAddress!, block.baseAddress!, filled)
        block.deallocate()
        block = larger
    }

    /// Scans the first `filled` bytes of the block, which begin at `settled`; gives the place after the last
    /// line among them.
    private mutating func scanBlock(
        _ filled: Int, _ settled: inout Place, isLast: Bool, _ chainFrom: Int, _ until: Int,
        _ tally: inout Tally, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(Flaw) -> Place {
        let bytes = UnsafeBufferPointer(
            start: block.baseAddress!.assumingMemoryBound(to: UInt8.self), count: filled)
        let span = bytes.span
        var place = settled
        var cursor = 0
        pending.removeAll(keepingCapacity: true)
        while let newline = memchr(bytes.baseAddress! + cursor, Int32(Line.newline), filled - cursor) {
            let end = newline - UnsafeMutableRawPointer(mutating: bytes.baseAddress!)
            let line = span.extracting(cursor..<end)
            if end > cursor, line[end - cursor - 1] == Line.cancel {
                if let reason = Line.flaw(inSealed: line) { throw place.flaw(reason) }
                tally.sealedTails += 1
                tally.voidLines += pending.count
                pending.removeAll(keepingCapacity: true)
                place.offset += end + 1 - cursor
                place.line += 1
                cursor = end + 1
                settled = place
                if place.seq >= until { return place }
                continue
            }
            let (envelope, body) = try check(line, after: &place, chained: place.offset >= chainFrom)
            if let before = pending.last, before.envelope.left != envelope.left + 1 {
                throw place.flaw(.brokenAct, back: line.count)
            }
            let members = cursor + body.lowerBound..<cursor + body.upperBound
            cursor = end + 1
            guard envelope.left == 0 else {
                pending.append((envelope, members))
                continue
            }
            for row in pending { visit(row.envelope, span.extracting(row.body)) }
            visit(envelope, span.extracting(members))
            tally.events += pending.count + 1
            tally.acts += 1
            pending.removeAll(keepingCapacity: true)
            settled = place
            if place.seq >= until { return place }
        }
        guard filled - cursor <= 2 * Line.longest else { throw place.flaw(.tooLong) }
        if isLast, let reason = Line.damage(inTail: span.extracting(cursor..<filled)) {
            throw place.flaw(reason)
        }
        return place
    }

    /// Checks one line and moves `place` after it.
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
        let seal = Line.seal(of: line)
        if envelope.seq == sighting.seq { sighting.seal = seal }
        place = Place(
            offset: place.offset + line.count + 1, line: place.line + 1, seq: envelope.seq, seal: seal,
            at: max(place.at, envelope.at))
        return (envelope, body)
    }
}

extension Place {
    /// A flaw in the line after this place.
    fileprivate func flaw(_ reason: Flaw.Reason) -> Flaw {
        Flaw(line: line + 1, byte: offset, reason: reason)
    }

    /// A flaw in the line before this place, which has `back` bytes before its newline.
    fileprivate func flaw(_ reason: Flaw.Reason, back: Int) -> Flaw {
        Flaw(line: line, byte: offset - back - 1, reason: reason)
    }
}

extension Line {
    /// What seals these bytes; nil if there are none.
    fileprivate static func checksum(ofFragment bytes: UnsafeRawBufferPointer) -> UInt32? {
        bytes.isEmpty ? nil : EventLog.checksum(bytes.bindMemory(to: UInt8.self).span)
    }

    /// A torn write leaves the beginning of what was to be written. A whole sealed line whose newline has
    /// become another byte was written whole, so it is damage, and sealing it would lose what was
    /// acknowledged. (A zero there is a page that a power cut kept from the disk; CAN is the beginning of a
    /// seal that was torn behind a line that was torn just before its newline.)
    static func damage(inTail tail: Span<UInt8>) -> Flaw.Reason? {
        guard tail.count > trailer, tail[tail.count - 1] != 0, tail[tail.count - 1] != cancel,
            tail[tail.count - 2] == UInt8(ascii: "}"),
            flaw(in: tail.extracting(0..<tail.count - 1)) == nil
        else { return nil }
        return .noTrailer
    }
}
