internal import Glibc

/// The bytes of one line, and how they are sealed.
///
/// A log is a sequence of lines, each ended by a newline (0a). Lines come in three kinds:
///
/// ```
/// {"seq":0,"taffrail":1,"features":[],"log":"<uuid>","at":"<time>"⟨trailer⟩                header, always first
/// {"seq":7,"at":"<time>","by":"<account>","nonce":"<16 hex>","left":2,"behind":9,⟨body⟩⟨trailer⟩         an event
/// {"seq":8,"at":"2027-01-0␘␘<8 hex>␘                                 what a dead writer left, sealed (␘ is 18, CAN)
///
/// trailer, 55 bytes:  ,"h":"<32 hex>","c":"<8 hex>"}
/// ```
///
/// - `seq` comes first and is one more than in the chained line before it. We write the other members of the
///   envelope in the order shown, without spaces; a reader takes any order. `left` and `behind` are absent
///   when they are zero. Hexadecimal digits are lower-case. `<time>` is `2027-01-04T09:12:33.221Z`.
/// - `h` is the seal: the first 16 bytes of SHA-256(the seal of the chained line before, as 16 raw bytes, and
///   16 zeros for the header; then the line's bytes before `,"h":`).
/// - `c` is the CRC-32C of the line's bytes before `,"c":`.
/// - The lines of one command are one act and are written at once; `left` counts down to 0 at its last line.
///   An act that ends early, before a CAN line, is void: its lines keep their place in the chain and count
///   for nothing else. CAN lines have no `seq` and are not chained. CAN cannot occur inside JSON.
/// - What stands after the last newline, a fragment, and an act whose last line has not come yet are
///   unfinished. Whoever holds the lock and finds such an end seals it before its own lines: CAN, CAN, the
///   CRC-32C of the fragment, CAN and newline; or CAN and newline alone where lines of an act are followed by
///   no fragment. A seal that was itself torn is part of the next fragment.
/// - So a line that ends in CAN is sound if it ends in CAN CAN <8 hex> CAN and the checksum is that of the
///   bytes before those eleven; or if no CAN stands in it but at its very end. (The first release sealed
///   fragments so, without a checksum.) Any other is damage.
/// - A log that was salvaged from a damaged one has `,"recovered":"<uuid of that log>"` at the end of its header.
/// - A line has at most 65,536 bytes with its newline. A file is never truncated.
enum Line {
    /// Bytes, with the newline.
    static let longest = 65_536
    /// Bytes of all lines of one act, so that a reader knows how much memory it may need.
    static let longestAct = 64 << 20
    static let trailer = 55
    /// Bytes of CAN CAN <8 hex> CAN.
    static let fragmentSeal = 11
    static let newline: UInt8 = 0x0a
    static let cancel: UInt8 = 0x18

    /// Whether the last 55 of these bytes have the form of a trailer and its checksum is theirs.
    static func flaw(in line: Span<UInt8>) -> Flaw.Reason? {
        let start = line.count - trailer
        guard start > 0, line.holds(",\"h\":\"", at: start), line.holds("\",\"c\":\"", at: start + 38),
            line.holds("\"}", at: start + 53)
        else { return .noTrailer }
        let sum = checksum(line.extracting(0..<start + 39))
        return line.word(at: start + 45) == HexDigits(sum).text ? nil : .checksum
    }

    /// What is wrong with a line that ends in CAN.
    static func flaw(inSealed line: Span<UInt8>) -> Flaw.Reason? {
        let end = line.count - fragmentSeal
        if end >= 0, line[end] == cancel, line[end + 1] == cancel,
            let stated = HexDigits(text: line.word(at: end + 2)).number
        {
            return checksum(line.extracting(0..<end)) == stated ? nil : .checksum
        }
        var inner = line.count
        while inner > 0, line[inner - 1] == cancel { inner -= 1 }
        for index in 0..<inner where line[index] == cancel { return .noTrailer }
        return nil
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

    /// The seal that a line states. Its digits are believed, since the checksum covers them; whether it is the
    /// seal this line should have is told by `isSealed`.
    static func seal(of line: Span<UInt8>) -> Seal { SealDigits(of: line).seal }

    /// Whether the line states, digit for digit, the seal that chains it to `previous`.
    static func isSealed(_ line: Span<UInt8>, after previous: Seal) -> Bool {
        let start = line.count - trailer
        let seal = Seal(line.extracting(0..<start), after: previous)
        return line.hex(at: start + 6) == seal.high && line.hex(at: start + 22) == seal.low
    }
}

/// The seal of a line as it stands there. Few lines are asked for theirs, so its number is made when one is.
struct SealDigits {
    private let digits: (UInt64, UInt64, UInt64, UInt64)

    init(of line: Span<UInt8>) {
        let start = line.count - Line.trailer + 6
        digits = (
            line.word(at: start), line.word(at: start + 8), line.word(at: start + 16),
            line.word(at: start + 24)
        )
    }

    var seal: Seal {
        func number(_ high: UInt64, _ low: UInt64) -> UInt64 {
            UInt64(HexDigits(text: high).believed) << 32 | UInt64(HexDigits(text: low).believed)
        }
        return Seal(high: number(digits.0, digits.1), low: number(digits.2, digits.3))
    }
}

extension Span<UInt8> {
    /// Whether these bytes are `literal` from `index` on.
    @inline(__always)
    func holds(_ literal: StaticString, at index: Int) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard index >= 0, index + count <= self.count else { return false }
        return withUnsafeBufferPointer { memcmp($0.baseAddress! + index, literal.utf8Start, count) == 0 }
    }
}

extension [UInt8] {
    /// Ends the line that began at `start` with its trailer and newline, and gives its seal.
    mutating func seal(lineFrom start: Int, after previous: Seal) -> Seal {
        let seal = Seal(span.extracting(start..<count), after: previous)
        append(",\"h\":\"")
        appendHex(seal.high)
        appendHex(seal.low)
        append("\"")
        let sum = checksum(span.extracting(start..<count))
        append(",\"c\":\"")
        appendHex(sum)
        append("\"}\n")
        return seal
    }

    /// Adds one sealed event line, and gives its seal.
    mutating func appendLine(_ envelope: Envelope, _ body: Body, after previous: Seal) throws(LogError)
        -> Seal
    {
        let start = count
        append("{\"seq\":")
        append(decimal: envelope.seq)
        append(",\"at\":\"")
        append(Instant(milliseconds: envelope.at))
        append("\",\"by\":")
        append(quoted: envelope.by)
        append(",\"nonce\":\"")
        appendHex(envelope.nonce)
        append("\"")
        if envelope.left > 0 {
            append(",\"left\":")
            append(decimal: envelope.left)
        }
        if envelope.behind > 0 {
            append(",\"behind\":")
            append(decimal: Int(envelope.behind))
        }
        append(",")
        append(contentsOf: body.bytes)
        let length = count - start + Line.trailer + 1
        guard length <= Line.longest else { throw .lineTooLong(bytes: length) }
        return seal(lineFrom: start, after: previous)
    }

    /// Adds `text` as a JSON string.
    mutating func append(quoted text: String) {
        append("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append("\\")
                append(byte)
            case 0..<0x20:
                append("\\u0000")
                let digits = HexDigits(UInt32(byte)).text
                self[count - 2] = UInt8(truncatingIfNeeded: digits >> 48)
                self[count - 1] = UInt8(truncatingIfNeeded: digits >> 56)
            default: append(byte)
            }
        }
        append("\"")
    }
}
