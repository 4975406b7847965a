import EventLog
import Glibc
import Testing

/// A session whose file was taken away goes on when the log comes back.
@Suite struct `A session` {
    let folder = TestFolder()
    let acts = [[#""type":"a""#], [#""type":"b""#, #""type":"c""#]]
    let next = [#""type":"next""#]

    private func opened() throws -> LogWriter {
        var log = try LogWriter(folder.log(acts))
        _ = try log.collect()
        return log
    }

    private func refusal(_ log: inout LogWriter) -> LogError? {
        failure { () throws(LogError) in try log.append(next, .example(9), after: log.head.seq) }
    }

    @Test func `goes on when its log was moved away and back`() throws {
        var log = try opened()
        let path = log.path
        let head = log.head
        rename(path, path + ".aside")
        #expect(log.change() == .removed)
        #expect(refusal(&log) == .removed(path))
        #expect(failure { () throws(LogError) in try log.resume() } == .missing(path))
        #expect(log.readOnly == .removed(path))
        rename(path + ".aside", path)
        try log.resume()
        #expect(log.readOnly == nil && log.head == head && log.change() == .unchanged)
        #expect(refusal(&log) == nil)
        #expect(try log.collect(after: 3).map(\.envelope.seq) == [4])
    }

    @Test func `goes on with a copy that continues what was read, and is given what came since`() throws {
        var log = try opened()
        let path = log.path
        let copy = folder.file("copy.tlog", contents(path))
        var other = try LogWriter(copy)
        try other.append(next, .example(5))
        rename(copy, path)
        #expect(log.change() == .replaced)
        #expect(refusal(&log) == .replaced(path))
        try log.resume()
        #expect(log.head.seq == 3)
        #expect(try log.collect(after: 3).map(\.envelope.seq) == [4])
        #expect(try log.collect().count == 4)
        #expect(refusal(&log) == nil)
        try log.syncHandle.sync()
        #expect(try verify(path).events == 5)
    }

    @Test func `goes on in a file that was emptied and filled again`() throws {
        var log = try opened()
        let path = log.path
        let bytes = contents(path)
        truncate(path, 10)
        guard case .truncated = refusal(&log) else {
            Issue.record("nothing was noticed")
            return
        }
        #expect(failure { () throws(LogError) in try log.resume() } != nil)
        #expect(log.readOnly != nil)
        overwrite(path, bytes)
        try log.resume()
        #expect(refusal(&log) == nil)
    }

    @Test func `does not go on with another log, a shorter one, or another history`() throws {
        var log = try opened()
        let path = log.path
        let bytes = contents(path)
        let head = log.head
        let lines = bytes.split(separator: 0x0a).map { $0 + [0x0a] }
        func put(_ bytes: [UInt8]) {
            rename(folder.file("put.tlog", bytes), path)
            #expect(refusal(&log) == .replaced(path))
        }
        put(Array(lines[..<2].joined()))
        let now = try verify(path).head
        #expect(failure { () throws(LogError) in try log.resume() } == .cut(path, remembered: head, now: now))

        put(contents(try folder.log([acts[0], [#""type":"b""#, #""type":"x""#]], name: "history.tlog")))
        #expect(failure { () throws(LogError) in try log.resume() } == .rewritten(path, at: 3))

        var builder = try LogBuilder(
            "\(folder.path)/stranger.tlog", LogHeader(log: LogID(high: 1, low: 2), at: .noon))
        for (index, bodies) in acts.enumerated() {
            try builder.append(.example(index), bodies.map { Body($0) })
        }
        try builder.finish()
        put(contents("\(folder.path)/stranger.tlog"))
        #expect(failure { () throws(LogError) in try log.resume() } == .replaced(path))

        var damaged = bytes
        damaged[lines[0].count + 30] ^= 1
        put(damaged)
        guard case .damaged = failure({ () throws(LogError) in try log.resume() }) else {
            Issue.record("damage was taken over")
            return
        }
        #expect(log.head == head)
        put(bytes)
        try log.resume()
        #expect(refusal(&log) == nil)
    }

    @Test func `that never found what it remembered looks again after the log was restored`() throws {
        let path = try folder.log(acts)
        let bytes = contents(path)
        let remembered = try verify(path).head
        let lines = bytes.split(separator: 0x0a).map { $0 + [0x0a] }
        overwrite(path, Array(lines[..<2].joined()))
        var log = try LogWriter(path, remembering: { _ in remembered })
        guard case .cut = failure({ () throws(LogError) in _ = try log.collect() }) else {
            Issue.record("the cut went unnoticed")
            return
        }
        // It is still cut: going on with it changes nothing.
        try log.resume()
        guard case .cut = refusal(&log) else {
            Issue.record("the cut was forgotten")
            return
        }
        overwrite(path, bytes)
        try log.resume()
        #expect(refusal(&log) == nil)
    }

    @Test func `keeps what a disk or a check found, whatever comes back`() throws {
        var log = try opened()
        let path = log.path
        let flaw = LogError.damaged(path, Flaw(line: 2, byte: 9, reason: .chain))
        log.stopWriting(because: flaw)
        try log.resume()
        #expect(log.readOnly == flaw)
        #expect(refusal(&log) == flaw)
    }

    @Test func `that only reads goes on as well`() throws {
        let path = try folder.log(acts)
        var log = try LogReader(path)
        _ = try log.collect()
        rename(path, path + ".aside")
        #expect(log.change() == .removed)
        #expect(failure { () throws(LogError) in try log.resume() } == .missing(path))
        rename(path + ".aside", path)
        try log.resume()
        #expect(log.change() == .unchanged)
        #expect(try log.collect(after: 3).isEmpty)
        #expect(try log.collect().count == 3)
    }
}
