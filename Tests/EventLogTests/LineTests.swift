import TestSupport
import Testing

@testable import EventLog

extension Seed {
    /// Text that is hard on a line: quotes, escapes, controls, many bytes a letter.
    mutating func text(_ longest: Int = 30) -> String {
        let letters = ["a", "b", "\"", "\\", "\n", "\u{18}", "\u{1}", "é", "界", "👩‍👩‍👧", " ", ",", "}", "left"]
        let count = Int.random(in: 0...longest, using: &self)
        return (0..<count).map { _ in letters[Int.random(in: 0..<letters.count, using: &self)] }.joined()
    }

    mutating func body() -> Body {
        var bytes: [UInt8] = []
        bytes.append("\"type\":")
        bytes.append(quoted: text(8))
        bytes.append(",\"text\":")
        bytes.append(quoted: text())
        return Body(bytes)
    }
}

/// The envelope of a line without its newline.
private func scan(_ line: [UInt8]) -> (Envelope, body: Range<Int>)? {
    var scanner = EnvelopeScanner()
    return scanner.scan(line.span)
}

@Suite struct `A line` {
    @Test(arguments: Seed.many(300))
    func `is read as it was sealed`(seed: Seed) throws {
        var seed = seed
        let envelope = Envelope(
            seq: Int.random(in: 1...1_000_000_000, using: &seed),
            at: Int64.random(in: Instant.range, using: &seed),
            by: seed.text(), nonce: seed.next(), left: Int.random(in: 0...3, using: &seed),
            behind: Int64.random(in: 0...1, using: &seed) * 77)
        let body = seed.body()
        var bytes: [UInt8] = []
        let seal = try bytes.appendLine(envelope, body, after: Seal(high: seed.next(), low: seed.next()))
        #expect(bytes.popLast() == Line.newline)
        #expect(!bytes.contains { $0 < 0x20 })
        let flaw = Line.flaw(in: bytes.span)
        let stated = Line.seal(of: bytes.span)
        #expect(flaw == nil)
        #expect(stated == seal)
        let (read, place) = try #require(scan(bytes))
        #expect(read == envelope)
        // A name with an escape is read by the general path, whose body also spans the envelope.
        #expect(Array(bytes[place]).suffix(body.bytes.count) == body.bytes[...])
    }

    @Test func `writes numbers of any length as anyone writes them`() {
        let powers = sequence(first: 1) { $0 > Int.max / 10 ? nil : $0 * 10 }
        for number in powers.flatMap({ [$0 - 1, $0, $0 + 1] }) + [Int.max] {
            var bytes: [UInt8] = []
            bytes.append(decimal: number)
            #expect(String(decoding: bytes, as: UTF8.self) == "\(number)")
        }
    }

    @Test(arguments: Seed.many(100))
    func `is read the same by a scanner that remembers the lines before`(seed: Seed) throws {
        var seed = seed
        var scanner = EnvelopeScanner()
        let names = ["ana", "anaximander", "anaximandra", "anaximan", "anaxima", "", "Größe", "a\"b"]
        for _ in 0..<50 {
            let envelope = Envelope(
                // Two minutes, and names that differ after their eighth byte.
                seq: Int.random(in: 1...99, using: &seed), at: .noon + .random(in: 0..<120_000, using: &seed),
                by: names.randomElement(using: &seed)!, nonce: seed.next())
            var bytes: [UInt8] = []
            _ = try bytes.appendLine(envelope, seed.body(), after: .none)
            bytes.removeLast()
            // A digit of the time or a mark between them, spoiled, is refused by both.
            if Bool.random(using: &seed) {
                let place = Int.random(in: 7..<50, using: &seed)
                bytes[place] = Array("0123456789-T:.Z{".utf8).randomElement(using: &seed)!
            }
            let (fresh, known) = (scan(bytes), scanner.scan(bytes.span))
            #expect(fresh?.0 == known?.0)
            #expect(fresh?.body == known?.body)
        }
    }

    @Test(arguments: Seed.many(200))
    func `may have its members in any order after seq`(seed: Seed) throws {
        var seed = seed
        let members = [
            #""at":"2027-01-04T12:00:01.000Z""#, #""by":"ana""#, #""nonce":"00000000000000ff""#, #""left":3"#,
            #""behind":9"#, #""type":"risk-raised""#, #""list":[1,{"left":7,"by":"x"},"]"]"#, #""yes":true"#,
        ].shuffled(using: &seed)
        let separator = Bool.random(using: &seed) ? "," : " , "
        var bytes = Array((#"{"seq":12,"# + members.joined(separator: separator)).utf8)
        _ = bytes.seal(lineFrom: 0, after: .none)
        bytes.removeLast()
        let (read, _) = try #require(scan(bytes))
        #expect(
            read == Envelope(seq: 12, at: .noon + 1000, by: "ana", nonce: 0xff, left: 3, behind: read.behind))
    }

    @Test func `may say left after the body, wherever the body ends`() throws {
        for padding in 0..<50 {
            let text = String(repeating: "l", count: padding)
            for (end, left) in [(#","left":2"#, 2), (#","lefty":2"#, 0), (#","left":3,"z":"""#, 3)] {
                let line =
                    #"{"seq":1,"at":"2027-01-04T12:00:01.000Z","by":"a","nonce":"00000000000000ff","t":"\#(text)""#
                var bytes = Array((line + end).utf8)
                _ = bytes.seal(lineFrom: 0, after: .none)
                bytes.removeLast()
                #expect(try #require(scan(bytes)).0.left == left)
            }
        }
    }

    @Test(arguments: [
        #"{"at":"2027-01-04T12:00:01.000Z","seq":1,"by":"a","nonce":"00000000000000ff""#,
        #"{"seq":01,"at":"2027-01-04T12:00:01.000Z","by":"a","nonce":"00000000000000ff""#,
        #"{"seq":-1,"at":"2027-01-04T12:00:01.000Z","by":"a","nonce":"00000000000000ff""#,
        #"{"seq":1,"at":"2027-13-04T12:00:01.000Z","by":"a","nonce":"00000000000000ff""#,
        #"{"seq":1,"at":"2027-01-04T12:00:01.000Z","nonce":"00000000000000ff""#,
        #"{"seq":1,"at":"2027-01-04T12:00:01.000Z","by":"a","nonce":"00000000000000FF""#,
        #"{"seq":1,"at":"2027-01-04T12:00:01.000Z","by":"a","nonce":"00000000000000ff","left":-1"#,
        #"{"seq":1,"by":"a","at":"2027-01-04T12:00:01.000Z","nonce":"00000000000000ff","x":[[}"#,
        #"{"seq":1,"at":"2027-01-04T12:00:01.000Z","by":"a"#,
    ])
    func `without a sound envelope is not taken`(text: String) {
        var bytes = Array(text.utf8)
        _ = bytes.seal(lineFrom: 0, after: .none)
        bytes.removeLast()
        #expect(scan(bytes) == nil)
    }

    @Test(arguments: Seed.many(200))
    func `writes every moment so that it reads the same`(seed: Seed) {
        var seed = seed
        let instant = Instant(milliseconds: Int64.random(in: Instant.range, using: &seed))
        var bytes: [UInt8] = []
        bytes.append(instant)
        #expect(bytes.count == Instant.byteCount)
        let read = Instant(bytes.span, at: 0)
        #expect(read == instant)
    }

    /// From `date -u -d @… +%FT%T`.
    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (951_782_399_999, "2000-02-28T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"), (1_799_064_000_000, "2027-01-04T12:00:00.000Z"),
        (4_107_542_400_000, "2100-03-01T00:00:00.000Z"), (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ])
    func `writes a moment as the calendar has it`(milliseconds: Int64, text: String) {
        var bytes: [UInt8] = []
        bytes.append(Instant(milliseconds: milliseconds))
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }
}
