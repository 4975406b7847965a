import EventLog
import Glibc
import TestSupport
import Testing

private struct TooLate: Error, Equatable {}

@Suite struct `An append` {
    let folder = TestFolder()

    @Test func `comes back by the door through which everyone's records come`() throws {
        var log = try LogWriter(folder.log())
        let answer = try log.append([#""type":"a""#, #""type":"b""#], .example(5))
        #expect(answer == .written(1...2, behind: 0))
        #expect(log.head.seq == 0)
        let act = Act.example(5)
        #expect(
            try log.collect() == [
                Record(
                    envelope: Envelope(seq: 1, at: act.at, by: "ana", nonce: act.nonce, left: 1),
                    body: #""type":"a""#),
                Record(
                    envelope: Envelope(seq: 2, at: act.at, by: "ana", nonce: act.nonce), body: #""type":"b""#),
            ])
        #expect(log.head.seq == 2)
        try log.syncHandle.sync()
    }

    @Test func `decides on what others have just written`() throws {
        let path = try folder.log([[#""type":"a""#]])
        var mine = try LogWriter(path)
        #expect(try mine.collect().count == 1)
        var theirs = try LogWriter(path)
        try theirs.append([#""type":"b""#], .example(1))

        var seen: [String] = []
        let answer = try mine.append(
            after: 1, .example(2), waiting: .none, reading: { seen.append(Record($0, $1).body) },
            deciding: { () throws(TooLate) in [Body(#""type":"after \#(seen.count)""#)] })
        #expect(answer == .written(3...3, behind: 0))
        #expect(seen == [#""type":"b""#])
        #expect(try mine.collect(after: 2).map(\.body) == [#""type":"after 1""#])
        #expect(try theirs.collect(after: 1).map(\.envelope.seq) == [2, 3])
    }

    @Test func `that is refused writes nothing and lets the lock go`() throws {
        let path = try folder.log([[#""type":"a""#]])
        let before = contents(path)
        var log = try LogWriter(path)
        let refused = try log.append(
            after: 0, .example(1), reading: { _, _ in }, deciding: { () throws(TooLate) in throw TooLate() })
        #expect(refused == .refused(TooLate()))
        #expect(try log.append([], .example(1)) == .nothing)
        #expect(contents(path) == before)
        var other = try LogWriter(path)
        #expect(try other.append([#""type":"b""#], .example(1)) == .written(2...2, behind: 0))
    }

    @Test func `that is tried again finds that it was written`() throws {
        let path = try folder.log([[#""type":"a""#]])
        var first = try LogWriter(path)
        try first.append([#""type":"b""#, #""type":"c""#], .example(7))
        var again = try LogWriter(path)
        #expect(try again.append([#""type":"b""#, #""type":"c""#], .example(7), after: 1) == .found(2...3))
        #expect(try again.collect().count == 3)
    }

    @Test func `does not wait unless it is told to, and names who has the lock`() throws {
        let path = try folder.log()
        var holder = try LogWriter(path)
        var other = try LogWriter(path)
        let outer = try holder.append(
            after: 0, .example(1), reading: { _, _ in },
            deciding: { () throws(LogError) in
                for patience in [Patience.none, .atMost(.milliseconds(5))] {
                    let inner = try other.append(
                        after: 0, .example(2), waiting: patience, reading: { _, _ in },
                        deciding: { () throws(Never) in [] })
                    guard case .busy(let who) = inner else {
                        Issue.record("\(inner)")
                        continue
                    }
                    #expect(who?.process == Int(getpid()))
                    #expect(who?.state.isLetter == true)
                }
                // Readers take no lock, so no one can hold them up.
                var reader = try LogReader(path)
                #expect(try reader.collect().isEmpty)
                return []
            })
        guard case .nothing = outer else {
            Issue.record("\(outer)")
            return
        }
    }

    @Test func `records the later time when the clock went back, and says so`() throws {
        var log = try LogWriter(folder.log([[#""type":"a""#]]))
        let act = Act(by: "ana", at: .noon - 3_600_000, nonce: 3)
        #expect(try log.append([#""type":"b""#], act) == .written(2...2, behind: 3_600_000))
        let last = try #require(log.collect().last)
        #expect(last.envelope.at == .noon)
        #expect(last.envelope.behind == 3_600_000)
    }

    @Test func `of a line that is too long writes nothing`() throws {
        let path = try folder.log()
        let before = contents(path)
        var log = try LogWriter(path)
        func body(_ count: Int) -> String { #""t":""# + String(repeating: "x", count: count) + "\"" }
        #expect(failure { () throws(LogError) in try log.append([body(65_536)], .example(1)) } != nil)
        #expect(contents(path) == before)
        // The longest line: 65,536 bytes with everything that is around the text.
        let around = 7 + 1 + 7 + 24 + 7 + 5 + 10 + 16 + 1 + 1 + 6 + 55 + 1
        try log.append([body(65_536 - around)], .example(1))
        #expect(contents(path).count == before.count + 65_536)
        #expect(
            failure { () throws(LogError) in try log.append([body(65_536 - around + 1)], .example(2)) } != nil
        )
        #expect(try log.collect().count == 1)
    }

    @Test(arguments: Seed.many(40))
    func `of any acts is read back as it was, from any number on`(seed: Seed) throws {
        var seed = seed
        let path = try folder.log()
        var log = try LogWriter(path)
        var expected: [String] = []
        for index in 0..<12 {
            let bodies = (0..<Int.random(in: 1...4, using: &seed)).map { _ in seed.body() }
            _ = try log.append(
                after: 0, .example(index, by: seed.text()), reading: { _, _ in },
                deciding: { () throws(Never) in bodies })
            expected += bodies.map { String(decoding: $0.bytes, as: UTF8.self) }
            if Bool.random(using: &seed) { #expect(try log.collect().count == expected.count) }
        }
        let from = Int.random(in: 0...expected.count, using: &seed)
        var reader = try LogReader(path)
        for _ in 0..<2 {
            let read = try reader.collect(after: from)
            #expect(zip(read, expected[from...]).allSatisfy { $0.body.hasSuffix($1) })
            #expect(read.map(\.envelope.seq) == Array((from + 1)..<(expected.count + 1)))
        }
        #expect(try verify(path).finding == .sound)
    }
}
