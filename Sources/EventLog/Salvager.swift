/// Decides, piece by piece, what of a damaged log goes into the new one.
struct Salvager: ~Copyable {
    private var builder: LogBuilder
    private let by: String
    var result = Salvage()
    /// The number that the new log needs next.
    private var next = 1
    /// The number that should come next in the old log. Those from `next` to here are lost, or `pending`.
    private var expected = 1
    /// Sound lines of an act whose last line has not come.
    private var pending: [Row] = []
    /// What was passed over since the last act that was kept, up to what is pending.
    private var hole: Hole?
    /// What was passed over after what is pending.
    private var holeBehind: Hole?
    private var before = Before.start
    /// The last line of an act that was made void by a seal with garbage before it, which may be a stray one.
    private var doubted: Envelope?
    /// The seal that the last sound line states.
    private var seal: Seal?

    private struct Row {
        var envelope: Envelope
        var place: Range<Int>
        var line: Int
    }

    private struct Hole {
        /// The first thing that was wrong, and where.
        var reason: Flaw.Reason
        var line: Int
        var byte: Int
        /// Bytes of garbage and of sound lines that were lost with it.
        var bytes: Int
        /// Whether more numbers may have been lost than those that are known to be.
        var isOpen = false
    }

    /// What stands before the next piece, as far as it tells whether an act begins there.
    private enum Before {
        /// The end of an act, a seal, or the header.
        case start
        /// A lost line of this number, of an act that goes as far as `end`, where that is known.
        case line(Int, nonce: UInt64, end: Int?)
        /// Bytes that are no line, from the last sound line on; their last line begins at `last`. Where an act
        /// before them should end does not tell where the next begins: it may have ended early, and its seal
        /// be lost together with the first lines of the next.
        case garbage(from: Int, last: Int, to: Int)
    }

    /// The least that a record takes.
    private static let record = 100
    /// Lines of one gap that are written as one act.
    private static let largestGap = 10_000

    init(_ builder: consuming LogBuilder, by: String, _ header: Seal?) {
        self.builder = builder
        self.by = by
        seal = header
    }

    var isDamaged: Bool { lastHole != nil || result.isHeaderLost }

    /// What was passed over since the last sound line.
    private var lastHole: Hole? {
        get { pending.isEmpty ? hole : holeBehind }
        set { if pending.isEmpty { hole = newValue } else { holeBehind = newValue } }
    }

    mutating func take(
        _ piece: Wreckage.Piece, _ bytes: Span<UInt8>, _ nonce: () -> UInt64, _ describe: (Gap) -> Body
    ) throws(LogError) {
        switch piece.kind {
        case .seal:
            if holeBehind != nil { doubted = pending.last?.envelope }
            try makeVoid(bytes, nonce, describe)
            // Among damage a seal may be a stray one; if not, it ends a lost act before its last line.
            switch before {
            case _ where hole == nil: before = .start
            case .start: break
            case .line(let seq, let nonce, _): before = .line(seq, nonce: nonce, end: nil)
            case .garbage: break
            }
        case .garbage(let reason): lose(piece, reason)
        case .tail: loseTail(piece, bytes)
        case .record(let envelope):
            let row = Row(envelope: envelope, place: piece.place, line: piece.line)
            try take(row, bytes, nonce, describe)
        }
    }

    private mutating func take(
        _ row: Row, _ bytes: Span<UInt8>, _ nonce: () -> UInt64, _ describe: (Gap) -> Body
    ) throws(LogError) {
        let seq = row.envelope.seq
        let missing = seq - expected
        guard missing >= 0, missing == 0 || missing * Self.record <= lastHole?.bytes ?? 0 else {
            lose(row, .sequence(expected: expected, found: seq))
            if missing > 0 { lastHole?.isOpen = true }
            return
        }
        if missing > 0 {
            // An act that had begun before the hole is lost with it.
            losePending()
            expected = seq
        }
        let line = bytes.extracting(row.place)
        if missing == 0, let seal, result.chainBroken == nil, !Line.isSealed(line, after: seal) {
            result.chainBroken = Flaw(line: row.line, byte: row.place.lowerBound, reason: .chain)
        }
        seal = Line.seal(of: line)
        lastHole?.isOpen = false
        if let last = pending.last?.envelope,
            last.left != row.envelope.left + 1 || last.nonce != row.envelope.nonce
        {
            try makeVoid(bytes, nonce, describe)
        }
        if pending.isEmpty,
            row.envelope.continues(doubted) || continuesLostLine(row.envelope)
                || next < expected && !begins(row.envelope, bytes)
        {
            lose(row, .brokenAct)
            expected = seq + 1
            return
        }
        expected = seq + 1
        pending.append(row)
        holeBehind = nil
        if row.envelope.left == 0 { try keep(bytes, nonce, describe) }
        before = .start
    }

    /// Whether the line before it was lost, of the same act: it may have stated a number that another line has.
    private func continuesLostLine(_ envelope: Envelope) -> Bool {
        if case .line(_, let nonce, _) = before { nonce == envelope.nonce } else { false }
    }

    /// Whether the line is the first of its act, for certain. Numbers before it were lost.
    private func begins(_ envelope: Envelope, _ bytes: Span<UInt8>) -> Bool {
        switch before {
        case .start: return true
        case .line(let seq, let nonce, let end):
            return envelope.seq == end.map { $0 + 1 } || envelope.seq == seq + 1 && envelope.nonce != nonce
        case .garbage(let from, let last, let to):
            var digits: [UInt8] = []
            digits.appendHex(envelope.nonce)
            let near = max(from, to - Line.longest)..<to
            return !bytes.holdsAlmost(digits, in: near) && bytes.isAlmostLine(in: last..<to)
                && bytes.holdsNonce(of: envelope.seq - 1, in: last..<to)
        }
    }

    // What is kept.

    private mutating func keep(
        _ bytes: Span<UInt8>, _ nonce: () -> UInt64, _ describe: (Gap) -> Body
    ) throws(LogError) {
        try copyPending(bytes, nonce, describe)
        result.kept += pending.count
        pending.removeAll()
    }

    /// An act that ended early: its lines keep their numbers and count for nothing.
    private mutating func makeVoid(
        _ bytes: Span<UInt8>, _ nonce: () -> UInt64, _ describe: (Gap) -> Body
    ) throws(LogError) {
        guard !pending.isEmpty else { return }
        try copyPending(bytes, nonce, describe)
        builder.sealTail()
        result.voidLines += pending.count
        pending.removeAll()
    }

    private mutating func copyPending(
        _ bytes: Span<UInt8>, _ nonce: () -> UInt64, _ describe: (Gap) -> Body
    ) throws(LogError) {
        try fill(to: pending[0].envelope.seq - 1, nonce, describe)
        for row in pending { try builder.copy(bytes.extracting(row.place), row.envelope) }
        next += pending.count
        (hole, holeBehind) = (holeBehind, nil)
    }

    // What is lost.

    private mutating func lose(_ piece: Wreckage.Piece, _ reason: Flaw.Reason) {
        widen(reason, piece.line, piece.place)
        lastHole?.isOpen = true
        switch before {
        case .start, .line:
            before = .garbage(
                from: piece.place.lowerBound, last: piece.place.lowerBound, to: piece.place.upperBound)
        case .garbage(let from, _, _):
            before = .garbage(from: from, last: piece.place.lowerBound, to: piece.place.upperBound)
        }
    }

    private mutating func lose(_ row: Row, _ reason: Flaw.Reason) {
        widen(reason, row.line, row.place)
        before = .line(
            row.envelope.seq, nonce: row.envelope.nonce, end: row.envelope.seq + row.envelope.left)
    }

    /// The beginning of the line that comes next is what a writer leaves who dies; anything else that is long
    /// enough may have been records.
    private mutating func loseTail(_ piece: Wreckage.Piece, _ bytes: Span<UInt8>) {
        var start: [UInt8] = []
        start.append("{\"seq\":")
        start.append(decimal: expected)
        start.append(",")
        let tail = bytes.extracting(piece.place)
        let isTorn = (0..<min(tail.count, start.count)).allSatisfy { tail[$0] == start[$0] }
        if !isTorn, tail.count >= Self.record { lose(piece, .noTrailer) }
    }

    private mutating func losePending() {
        guard let first = pending.first else { return }
        var lost = hole ?? Hole(reason: .brokenAct, line: first.line, byte: first.place.lowerBound, bytes: 0)
        for row in pending {
            lost.bytes += row.place.count + 1
            result.bytesPassedOver += row.place.count + 1
        }
        if let holeBehind {
            if hole == nil { lost.reason = holeBehind.reason }
            lost.bytes += holeBehind.bytes
            lost.isOpen = holeBehind.isOpen
        }
        pending.removeAll()
        (hole, holeBehind) = (lost, nil)
    }

    private mutating func widen(_ reason: Flaw.Reason, _ line: Int, _ place: Range<Int>) {
        var wider = lastHole ?? Hole(reason: reason, line: line, byte: place.lowerBound, bytes: 0)
        wider.bytes += place.count + 1
        lastHole = wider
        result.bytesPassedOver += place.count + 1
    }

    /// Puts an act in the place of numbers that are lost, up to `last`.
    private mutating func fill(
        to last: Int, _ nonce: () -> UInt64, _ describe: (Gap) -> Body
    ) throws(LogError) {
        guard next <= last, let hole else { return }
        let gap = Gap(
            first: next, last: last, bytes: hole.bytes, reason: hole.reason, line: hole.line, byte: hole.byte)
        try add(gap, lines: last - next + 1, nonce, describe)
        result.lost += last - next + 1
        next = last + 1
    }

    private mutating func add(
        _ gap: Gap, lines: Int, _ nonce: () -> UInt64, _ describe: (Gap) -> Body
    ) throws(LogError) {
        result.gaps.append(gap)
        let body = describe(gap)
        for start in stride(from: 0, to: lines, by: Self.largestGap) {
            let count = min(Self.largestGap, lines - start)
            try builder.append(
                Act(by: by, at: builder.at, nonce: nonce()), Array(repeating: body, count: count))
        }
    }

    // The end.

    /// Leaves everything from the first damage on.
    mutating func stop(
        before size: Int, _ nonce: () -> UInt64, _ describe: (Gap) -> Body
    ) throws(LogError) {
        losePending()
        guard let hole else { return }
        try addEnd(1, bytes: size - hole.byte, nonce, describe)
        result.bytesPassedOver = size - hole.byte
    }

    /// Ends the new log and gives it its name.
    mutating func finish(
        _ nonce: () -> UInt64, _ describe: (Gap) -> Body
    ) throws(LogError) -> Salvage {
        if let lastHole, lastHole.isOpen, lastHole.bytes >= Self.record {
            losePending()
            try addEnd(max(1, expected - next), bytes: self.hole?.bytes ?? 0, nonce, describe)
        } else {
            // An act that has begun is one that no one finished writing.
            try fill(to: (pending.first?.envelope.seq ?? expected) - 1, nonce, describe)
        }
        try builder.finish()
        result.head = builder.head
        return result
    }

    private mutating func addEnd(
        _ lines: Int, bytes: Int, _ nonce: () -> UInt64, _ describe: (Gap) -> Body
    ) throws(LogError) {
        guard let hole else { return }
        let gap = Gap(
            first: next, last: nil, bytes: bytes, reason: hole.reason, line: hole.line, byte: hole.byte)
        try add(gap, lines: lines, nonce, describe)
        next += lines
        self.hole = nil
    }
}

extension Envelope {
    /// Whether this is a later line of the act of which `other` is one.
    fileprivate func continues(_ other: Envelope?) -> Bool {
        guard let other else { return false }
        return nonce == other.nonce && seq > other.seq && seq + left == other.seq + other.left
    }
}

extension Span<UInt8> {
    /// Whether sixteen digits stand in `range` that differ from these in two places at most.
    fileprivate func holdsAlmost(_ digits: [UInt8], in range: Range<Int>) -> Bool {
        guard range.count >= digits.count else { return false }
        return (range.lowerBound...range.upperBound - digits.count).contains { start in
            var differing = 0
            for index in digits.indices where self[start + index] != digits[index] {
                differing += 1
                if differing > 2 { return false }
            }
            return true
        }
    }

    /// Whether these may be the bytes of one line, one of them aside: what a page that was lost has eaten, or a
    /// seal, is more than that, and what begins before it need not be what ends after it.
    fileprivate func isAlmostLine(in range: Range<Int>) -> Bool {
        var wrong = 0
        for index in range where self[index] < 0x20 { wrong += 1 }
        return wrong <= 1
    }

    /// Whether the line of this number stands in `range` as far as its nonce, one byte behind the number aside.
    fileprivate func holdsNonce(of seq: Int, in range: Range<Int>) -> Bool {
        var wrong = 0
        var index = range.lowerBound
        func meets(_ text: String) -> Bool {
            guard index + text.utf8.count <= range.upperBound else { return false }
            for (place, byte) in text.utf8.enumerated() where self[index + place] != byte { wrong += 1 }
            index += text.utf8.count
            return wrong <= 1
        }
        guard meets("{\"seq\":\(seq),"), wrong == 0, meets("\"at\":\"") else { return false }
        index += Instant.byteCount
        guard meets("\",\"by\":\"") else { return false }
        let marks: StaticString = "\",\"nonce\":\""
        while index + 27 < range.upperBound, !holds(marks, at: index) {
            // The flaw may be in the marks themselves, or in the name before them.
            let (before, wrongBefore) = (index, wrong)
            if meets("\",\"nonce\":\"") { break }
            (index, wrong) = (before + 1, wrongBefore)
        }
        if holds(marks, at: index) { index += marks.utf8CodeUnitCount }
        // Without the mark behind them the digits may be those of something else that was moved up.
        guard index + 17 <= range.upperBound, self[index + 16] == UInt8(ascii: "\"") else { return false }
        for place in index..<index + 16 {
            let isDigit = (0x30...0x39).contains(self[place]) || (0x61...0x66).contains(self[place])
            if !isDigit { wrong += 1 }
        }
        return wrong <= 1
    }
}
