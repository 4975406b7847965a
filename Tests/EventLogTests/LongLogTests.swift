import EventLog
import TestSupport
import Testing

/// Logs of many blocks, of which all but the first are read ahead on another thread.
@Suite struct `A log of many blocks` {
    let folder = TestFolder()

    /// Some 1.4 MB, in acts of one line to sixty, and one of more than a block in the middle.
    private func log(_ seed: inout Seed) throws -> (path: String, bodies: [String]) {
        let path = "\(folder.path)/long.tlog"
        var builder = try LogBuilder(path, LogHeader(log: .example, at: .noon))
        var bodies: [String] = []
        for index in 0..<100 {
            let isLongest = index == 50
            let act = (0..<(isLongest ? 30 : Int.random(in: 1...60, using: &seed))).map { line in
                let length = isLongest ? 20_000 : Int.random(in: 0...200, using: &seed)
                return #""n":\#(index),"line":\#(line),"text":"\#(String(repeating: "x", count: length))""#
            }
            try builder.append(.example(index), act.map { Body($0) })
            bodies += act
        }
        try builder.finish()
        return (path, bodies)
    }

    @Test(arguments: Seed.many(2))
    func `is read whole and in order, wherever a block ends`(seed: Seed) throws {
        var seed = seed
        let (path, bodies) = try log(&seed)
        var log = try LogReader(path)
        let records = try log.collect()
        #expect(records.map(\.body) == bodies)
        #expect(records.map(\.envelope.seq) == Array(1...bodies.count))
        #expect(try verify(path).finding == .sound)
        #expect(try verify(path).events == bodies.count)
        #expect(try verify(path).acts == 100)
    }

    @Test(arguments: Seed.many(6))
    func `is read up to the act before the damage, which is named`(seed: Seed) throws {
        var seed = seed
        let (path, _) = try log(&seed)
        var bytes = contents(path)
        let sound = try verify(path)
        var log = try LogReader(path)
        let records = try log.collect()

        let place = Int.random(in: 400..<bytes.count, using: &seed)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &seed)
        overwrite(path, bytes)
        let line = bytes[..<place].lastIndex(of: 0x0a)! + 1
        let number = bytes[..<line].count { $0 == 0x0a }

        log = try LogReader(path)
        var read: [Record] = []
        let error = failure { () throws(LogError) in
            try log.records(after: 0) { read.append(Record($0, $1)) }
        }
        let whole = records.prefix(number - 1)
        #expect(read == Array(whole.prefix((whole.lastIndex { $0.envelope.left == 0 } ?? -1) + 1)))
        guard case .damaged(path, let flaw)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        // A newline that became something else joins two lines, and one that came to be parts a line.
        #expect(flaw.line == number + 1)
        #expect(flaw.byte == line)
        #expect(log.head.seq == read.count)
        #expect(try verify(path).events == read.count)
        #expect(sound.lines == records.count + 1)
    }

    @Test func `is read again from any place, and followed where it ended`() throws {
        var seed = Seed.many(1)[0]
        let (path, bodies) = try log(&seed)
        var reader = try LogReader(path)
        #expect(try reader.collect().count == bodies.count)
        var writer = try LogWriter(path)
        try writer.append([#""type":"next""#], .example(1000))
        #expect(try reader.collect(after: bodies.count).map(\.body) == [#""type":"next""#])
        #expect(try reader.collect(after: 1).count == bodies.count)
    }
}
