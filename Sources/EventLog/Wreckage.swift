internal import Glibc

/// Walks the bytes of a log that may be damaged anywhere, and tells what is sound among them: one line, or one
/// stretch of bytes that are none, at a time.
struct Wreckage {
    struct Piece {
        enum Kind {
            /// A line whose checksum holds and whose envelope reads. Its newline may be lost.
            case record(Envelope)
            /// A sealed fragment.
            case seal
            case garbage(Flaw.Reason)
            /// What stands after the last newline and is no record.
            case tail
        }
        var kind: Kind
        /// Its bytes, a newline at the end not counted.
        var place: Range<Int>
        /// Counted from 1.
        var line: Int
    }

    private var cursor: Int
    private var line: Int
    private var envelopes = EnvelopeScanner()
    /// What a line that is damaged as a whole was found to be made of, last one first.
    private var parts: [Piece] = []
    private static let start: StaticString = "{\"seq\":"

    /// - Parameter line: the lines that stand before `start`.
    init(from start: Int, line: Int) {
        cursor = start
        self.line = line
    }

    mutating func next(in bytes: Span<UInt8>) -> Piece? {
        if let part = parts.popLast() { return part }
        guard cursor < bytes.count else { return nil }
        let newline = bytes.firstNewline(from: cursor)
        let place = cursor..<(newline ?? bytes.count)
        cursor = newline.map { $0 + 1 } ?? bytes.count
        line += 1
        let whole = bytes.extracting(place)
        if newline != nil, place.count > 0, whole[place.count - 1] == Line.cancel {
            guard let reason = Line.flaw(inSealed: whole) else {
                return Piece(kind: .seal, place: place, line: line)
            }
            takeApart(place, bytes, reason)
        } else {
            switch record(whole) {
            case .success(let envelope): return Piece(kind: .record(envelope), place: place, line: line)
            case .failure(let flaw): takeApart(place, bytes, newline == nil ? nil : flaw.reason)
            }
        }
        return parts.popLast()
    }

    private mutating func record(_ bytes: Span<UInt8>) -> Result<Envelope, Flaw> {
        func flaw(_ reason: Flaw.Reason) -> Result<Envelope, Flaw> {
            .failure(Flaw(line: line, byte: 0, reason: reason))
        }
        guard bytes.count < Line.longest else { return flaw(.tooLong) }
        if let reason = Line.flaw(in: bytes) { return flaw(reason) }
        guard let (envelope, _) = envelopes.scan(bytes) else { return flaw(.envelope) }
        return .success(envelope)
    }

    /// Looks for records in a damaged line: where a newline was lost, or bytes were put in, whole ones stand
    /// in it. A record begins where `{"seq":` stands and ends before the next one begins.
    private mutating func takeApart(_ place: Range<Int>, _ bytes: Span<UInt8>, _ reason: Flaw.Reason?) {
        var found: [Piece] = []
        var taken = place.lowerBound
        func waste(to end: Int) {
            guard end > taken || place.isEmpty else { return }
            let kind: Piece.Kind = if let reason { .garbage(reason) } else { .tail }
            found.append(Piece(kind: kind, place: taken..<end, line: line))
        }
        var start = bytes.first(Wreckage.start, in: place)
        while let begin = start {
            let following = bytes.first(Wreckage.start, in: begin + 1..<place.upperBound)
            let limit = min(following ?? place.upperBound, begin + Line.longest)
            for end in stride(from: begin + Line.trailer, through: limit, by: 1)
            where bytes[end - 1] == UInt8(ascii: "}") {
                guard case .success(let envelope) = record(bytes.extracting(begin..<end)) else { continue }
                waste(to: begin)
                found.append(Piece(kind: .record(envelope), place: begin..<end, line: line))
                taken = end
                break
            }
            start = following
        }
        waste(to: place.upperBound)
        parts = found.reversed()
    }
}

extension Span<UInt8> {
    fileprivate func firstNewline(from index: Int) -> Int? {
        withUnsafeBufferPointer {
            let start = $0.baseAddress!
            return memchr(start + index, Int32(Line.newline), $0.count - index)
                .map { UnsafeRawPointer($0) - UnsafeRawPointer(start) }
        }
    }

    /// Where `literal` first stands in `range`.
    fileprivate func first(_ literal: StaticString, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index + literal.utf8CodeUnitCount <= range.upperBound {
            if holds(literal, at: index) { return index }
            index += 1
            let next = withUnsafeBufferPointer {
                let start = UnsafeRawPointer($0.baseAddress!)
                return memchr(start + index, Int32(literal.utf8Start[0]), range.upperBound - index)
                    .map { UnsafeRawPointer($0) - start }
            }
            guard let next else { return nil }
            index = next
        }
        return nil
    }
}
