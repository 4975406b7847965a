@testable import EventLog
import Glibc
import Testing

/// Lines that no Taffrail wrote, with a checksum and a chain that are right.
@Suite struct `A hostile line` {
    let folder = TestFolder()
    private let envelope = #""at":"2027-01-04T12:00:09.000Z","by":"mallory","nonce":"00000000000000ff""#

    /// A log of two lines in which the second one, chained as it should be, says this.
    private func log(_ line: [UInt8]) throws -> String {
        let path = try folder.log([[#""type":"a""#]])
        let start = contents(path)
        let lines = start.split(separator: 0x0a).map(Array.init)
        var bytes = line
        let last = lines[1]
        let before = Line.seal(of: last.span)
        _ = bytes.seal(lineFrom: 0, after: before)
        let hostile = folder.file("hostile.tlog", start + bytes)
        unlink(path)
        return hostile
    }

    private func finding(_ line: String) throws -> Flaw.Reason? {
        try verify(log(Array(line.utf8))).flaw?.reason
    }

    @Test func `is damage where its number or its envelope is not as it must be`() throws {
        #expect(try finding(#"{"seq":2,\#(envelope),"n":1"#) == nil)
        #expect(try finding(#"{"seq":3,\#(envelope),"n":1"#) == .sequence(expected: 2, found: 3))
        #expect(try finding(#"{"seq":1,\#(envelope),"n":1"#) == .sequence(expected: 2, found: 1))
        #expect(try finding(#"{"seq":0,\#(envelope),"n":1"#) == .sequence(expected: 2, found: 0))
        for seq in ["02", "-2", "2.0", "999999999999999999999", "\"2\""] {
            #expect(try finding(#"{"seq":\#(seq),\#(envelope)"#) == .envelope, "seq \(seq)")
        }
        #expect(try finding(#"{"seq":2,"n":1"#) == .envelope)
        #expect(try finding(#"{"n":1,"seq":2,\#(envelope)"#) == .envelope)
        #expect(try finding(#"{"seq":2,\#(envelope),"left":-1"#) != nil)
    }

    @Test func `longer than a line may be is refused, and as long as may be is read`() throws {
        let start = #"{"seq":2,\#(envelope),"t":""#
        func line(_ count: Int) -> String {
            start + String(repeating: "x", count: count - start.utf8.count - 1 - Line.trailer - 1) + "\""
        }
        #expect(try finding(line(Line.longest)) == nil)
        #expect(try finding(line(Line.longest + 1)) == .tooLong)
        #expect(try finding(line(3 * Line.longest)) == .tooLong)
    }

    /// Bodies are the model's to judge; the log hands them out as they stand and stays in step.
    @Test func `with NUL, bytes that are no UTF-8, or members named twice is handed out and written on`()
        throws
    {
        for body: [UInt8] in [
            [0x22, 0x74, 0x22, 0x3a, 0x22, 0x00, 0x22], [0x22, 0x74, 0x22, 0x3a, 0x22, 0xff, 0xc3, 0x22],
            Array(#""n":1,"n":2,"type":"x","type":"y""#.utf8),
        ] {
            let path = try log(Array(#"{"seq":2,\#(envelope),"#.utf8) + body)
            #expect(try verify(path).finding == .sound)
            var writer = try LogWriter(path)
            try writer.append([#""type":"next""#], .example(30))
            #expect(try writer.collect().map(\.envelope.seq) == [1, 2, 3])
        }
    }

    @Test func `that says who or when or how many twice is read as it stands first, by every reader alike`()
        throws
    {
        let path = try log(Array(#"{"seq":2,\#(envelope),"by":"ana","n":1"#.utf8))
        var log = try LogReader(path)
        let record = try #require(log.collect().last)
        #expect(record.envelope.by == "mallory")
        // `left` decides what is whole, so a line that says it twice is not an act's last one by one of them alone.
        let twice = try finding(#"{"seq":2,\#(envelope),"n":1,"left":1"#)
        #expect(twice == nil)
        let torn = try verify(folder.file("left.tlog", contents("\(folder.path)/hostile.tlog")))
        #expect(torn.name == "torn-tail")
    }

    @Test func `of zeros without an end does not take the reader with it`() throws {
        let path = try folder.log([[#""type":"a""#]])
        let zeros = folder.file("zeros.tlog", contents(path) + [UInt8](repeating: 0, count: 1 << 21))
        let verdict = try verify(zeros)
        #expect(verdict.head.seq == 1)
        var log = try LogReader(zeros)
        var read = 0
        _ = failure { () throws(LogError) in try log.records(after: 0) { _, _ in read += 1 } }
        #expect(read == 1)
    }
}
