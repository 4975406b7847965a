import EventLog
import Testing

/// Released formats open for ever: the files are never edited. They were made by programs of their own, in
/// Python, from the drawing of the format alone.
private let here = String(#filePath.dropLast("GoldenTests.swift".count))

@Test func `a log of format 1 opens`() throws {
    var log = try LogReader(here + "Golden/format-1.tlog")
    #expect(log.header == LogHeader(log: .example, at: .noon))
    #expect(
        try log.collect() == [
            Record(
                envelope: Envelope(seq: 1, at: .noon + 1000, by: "ana", nonce: 0xa1),
                body: #""type":"risk-raised","id":"R-07","title":"Vendor slips its milestone""#),
            Record(
                envelope: Envelope(seq: 2, at: .noon + 2000, by: "kim", nonce: 0xa2, left: 1),
                body: #""type":"phase-opened","id":"P-1""#),
            Record(
                envelope: Envelope(seq: 3, at: .noon + 2000, by: "kim", nonce: 0xa2),
                body: #""type":"phase-opened","id":"P-2""#),
            Record(
                envelope: Envelope(seq: 5, at: .noon + 3000, by: "ana", nonce: 0xa4, behind: 3_600_000),
                body: #""type":"noted","text":"the clock went back""#),
            Record(
                envelope: Envelope(seq: 6, at: .noon + 5250, by: "andré \"x\"", nonce: 0xa5),
                body: #""type":"noted","text":"in another order, \"left\":1 in words","#
                    + #""at":"2027-01-04T12:00:05.250Z","nonce":"00000000000000a5","by":"andr\u00e9 \"x\"""#),
        ])
    #expect(log.head.seal.description == "d1ed4c58688a6a5bd7285d10b5c101c7")

    let verdict = try verify(here + "Golden/format-1.tlog")
    #expect(verdict.finding == .sound)
    #expect([verdict.lines, verdict.events, verdict.acts] == [8, 5, 4])
    #expect([verdict.voidLines, verdict.sealedTails] == [1, 1])
    #expect(verdict.words == "sound")
    #expect(verdict.contents == "8 lines, 5 events in 4 acts, 1 void, 1 sealed fragments")
    #expect(verdict.head.description == "#6 d1ed4c58688a6a5bd7285d10b5c101c7")
}

/// Fragments with and without a checksum, an act that stops half-way with and without a fragment behind it, a
/// seal that was torn itself, and bytes that no program wrote.
@Test func `a log of format 1 with fragments of both kinds opens`() throws {
    var log = try LogReader(here + "Golden/format-1-fragments.tlog")
    #expect(try log.collect().map(\.envelope.seq) == [1, 4, 5])
    #expect(log.head.seal.description == "daadd0184ceff7a9d2c9f69cbddcc826")
    let verdict = try verify(here + "Golden/format-1-fragments.tlog")
    #expect(verdict.finding == .sound)
    #expect([verdict.lines, verdict.events, verdict.acts] == [11, 3, 3])
    #expect([verdict.voidLines, verdict.sealedTails] == [2, 5])
}
