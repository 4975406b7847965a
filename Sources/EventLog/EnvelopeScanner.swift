/// Reads the envelope of a line whose checksum was found right.
///
/// Lines in our own order take a path of fixed places; any other order after `seq` takes the general one. A
/// million lines share a few names, so those are kept and a line costs no allocation.
struct EnvelopeScanner {
    private var names = NameTable()
    private var minute = Minute()

    /// The envelope, and where the body's members stand, or nil if the line has no envelope.
    @inline(__always)
    mutating func scan(_ line: Span<UInt8>) -> (Envelope, body: Range<Int>)? {
        var index = 7
        guard line.holds("{\"seq\":", at: 0), let seq = line.decimal(at: &index) else { return nil }
        let end = line.count - Line.trailer
        return inOurOrder(line, seq, from: index, to: end) ?? inAnyOrder(line, seq, from: index, to: end)
    }

    @inline(__always)
    private mutating func inOurOrder(
        _ line: Span<UInt8>, _ seq: Int, from start: Int, to end: Int
    ) -> (Envelope, body: Range<Int>)? {
        var index = start
        guard line.holds(",\"at\":\"", at: index), let at = minute.instant(line, at: index + 7) else {
            return nil
        }
        index += 7 + Instant.byteCount
        guard line.holds("\",\"by\":\"", at: index) else { return nil }
        let nameStart = index + 8
        var nameEnd = nameStart
        while nameEnd < end, line[nameEnd] != UInt8(ascii: "\"") {
            guard line[nameEnd] != UInt8(ascii: "\\") else { return nil }
            nameEnd += 1
        }
        index = nameEnd + 28
        guard index <= end, line.holds("\",\"nonce\":\"", at: nameEnd),
            let nonce = line.hex(at: nameEnd + 11),
            line[index - 1] == UInt8(ascii: "\"")
        else { return nil }
        var envelope = Envelope(
            seq: seq, at: at.milliseconds, by: names.name(line, nameStart..<nameEnd), nonce: nonce)
        if line.holds(",\"left\":", at: index) {
            index += 8
            guard let left = line.decimal(at: &index) else { return nil }
            envelope.left = left
        }
        if line.holds(",\"behind\":", at: index) {
            index += 10
            guard let behind = line.decimal(at: &index) else { return nil }
            envelope.behind = Int64(behind)
        }
        guard index == end || line[index] == UInt8(ascii: ",") else { return nil }
        let body = min(index + 1, end)..<end
        // `left` decides what is whole, so one that stands further on may not be missed.
        return line.mentionsLeft(in: body) ? nil : (envelope, body)
    }

    @inline(never)
    private mutating func inAnyOrder(
        _ line: Span<UInt8>, _ seq: Int, from start: Int, to end: Int
    ) -> (Envelope, body: Range<Int>)? {
        var at: Instant?
        var by: String?
        var nonce: UInt64?
        var (left, behind) = (0, 0)
        var members = JSONMembers(from: start, to: end)
        while let member = members.next(in: line) {
            let value = member.value
            let inner = value.lowerBound + 1
            if line.matches("\"at\"", in: member.key) {
                guard value.count == Instant.byteCount + 2, let time = Instant(line, at: inner) else {
                    return nil
                }
                at = time
            } else if line.matches("\"by\"", in: member.key) {
                guard let name = line.jsonString(in: value) else { return nil }
                by = name
            } else if line.matches("\"nonce\"", in: member.key) {
                guard value.count == 18, let number = line.hex(at: inner) else { return nil }
                nonce = number
            } else if line.matches("\"left\"", in: member.key) {
                guard let number = line.decimal(in: value) else { return nil }
                left = number
            } else if line.matches("\"behind\"", in: member.key) {
                guard let number = line.decimal(in: value) else { return nil }
                behind = number
            }
        }
        guard members.isSound, let at, let by, let nonce else { return nil }
        let envelope = Envelope(
            seq: seq, at: at.milliseconds, by: by, nonce: nonce, left: left, behind: Int64(behind))
        return (envelope, min(start + 1, end)..<end)
    }
}

/// The minute of the last line: most lines fall into the same as the one before.
private struct Minute {
    /// `2027-01-04T09:12` as it lies in memory, and when it began.
    private var text: (UInt64, UInt64) = (0, 0)
    private var start: Int64 = 0

    @inline(__always)
    mutating func instant(_ line: Span<UInt8>, at index: Int) -> Instant? {
        guard index + Instant.byteCount <= line.count else { return nil }
        if (line.word(at: index), line.word(at: index + 8)) == text {
            return Instant.milliseconds(ofMinute: line.word(at: index + 16)).map {
                Instant(milliseconds: start + $0)
            }
        }
        guard let instant = Instant(line, at: index) else { return nil }
        text = (line.word(at: index), line.word(at: index + 8))
        start = instant.milliseconds - instant.milliseconds % 60_000
        return instant
    }
}

/// The names met last, by their bytes.
private struct NameTable {
    /// A name by its length and its first eight bytes; up to eight, that is all of it.
    private struct Row {
        var count = 0
        var first: UInt64 = 0
        var bytes: [UInt8] = []
        var name = ""
    }

    private var rows = [Row](repeating: Row(), count: 64)

    /// The name in `range`, which ends before a trailer.
    @inline(__always)
    mutating func name(_ line: Span<UInt8>, _ range: Range<Int>) -> String {
        let count = range.count
        var first = line.word(at: range.lowerBound)
        if count < 8 { first &= 1 << UInt64(8 &* count) &- 1 }
        let mixed = (first &+ UInt64(count)) &* 0x9e37_79b9_7f4a_7c15
        let place = Int(truncatingIfNeeded: mixed >> 58)
        if rows[place].first == first, rows[place].count == count,
            count <= 8 || line.holds(bytes: rows[place].bytes, at: range.lowerBound)
        {
            return rows[place].name
        }
        let bytes = line.extracting(range).withUnsafeBufferPointer { Array($0) }
        let name = String(decoding: bytes, as: UTF8.self)
        rows[place] = Row(count: count, first: first, bytes: bytes, name: name)
        return name
    }
}

extension Span<UInt8> {
    /// A number without sign or leading zeros, at most 15 digits; leaves `index` after it.
    @inline(__always)
    func decimal(at index: inout Int) -> Int? {
        let start = index
        var number = 0
        while index < count, index - start <= 15 {
            let digit = self[index] &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            number = number &* 10 &+ Int(digit)
            index += 1
        }
        let length = index - start
        guard 1...15 ~= length, length == 1 || self[start] != UInt8(ascii: "0") else { return nil }
        return number
    }

    func decimal(in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        guard let number = decimal(at: &index), index == range.upperBound else { return nil }
        return number
    }

    func matches(_ literal: StaticString, in range: Range<Int>) -> Bool {
        range.count == literal.utf8CodeUnitCount && holds(literal, at: range.lowerBound)
    }

    fileprivate func holds(bytes other: [UInt8], at index: Int) -> Bool {
        for place in other.indices where self[index + place] != other[place] { return false }
        return true
    }

    /// Whether `"left":` stands anywhere in `range`, which ends before a trailer: sixteen places at once.
    func mentionsLeft(in range: Range<Int>) -> Bool {
        let quotes = SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
        let letters = SIMD16<UInt8>(repeating: UInt8(ascii: "l"))
        // The last step looks up to ten bytes into the trailer, which does not mention it.
        for index in stride(from: range.lowerBound, to: range.upperBound - 6, by: 16) {
            let opening = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            let following = bytes.unsafeLoadUnaligned(fromByteOffset: index + 1, as: SIMD16<UInt8>.self)
            // A lane that fits is all ones. (`any` looks at the lanes one by one; two words are two tests.)
            let fitting = unsafeBitCast(
                (opening .== quotes) .& (following .== letters), to: SIMD2<UInt64>.self)
            if fitting[0] | fitting[1] != 0 {
                for place in index..<index + 16 where holds("\"left\":", at: place) { return true }
            }
        }
        return false
    }
}
