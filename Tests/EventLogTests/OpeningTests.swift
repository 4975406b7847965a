import EventLog
import Glibc
import Testing

@Suite struct `Opening` {
    let folder = TestFolder()

    /// What both ways of opening answer, which must be the same and one line.
    private func refusal(_ path: String) throws -> LogError {
        let reading = failure { () throws(LogError) in _ = try LogReader(path) }
        let writing = failure { () throws(LogError) in _ = try LogWriter(path) }
        #expect(reading == writing)
        let error = try #require(writing)
        #expect(error.message.hasPrefix(path))
        #expect(error.message.hasSuffix("."))
        #expect(!error.message.contains("\n"))
        return error
    }

    @Test func `what is not a log is refused in one line`() throws {
        let missing = "\(folder.path)/missing.tlog"
        #expect(try refusal(missing) == .missing(missing))
        #expect(try refusal(folder.path) == .folder(folder.path))
        let empty = folder.file("empty", [])
        #expect(try refusal(empty) == .empty(empty))
        for (index, text) in ["hello\n", "{}", "{\"seq\":0,\"taffrail\":1", "{\"seq\":1}\n", "\n\n"]
            .enumerated()
        {
            let garbage = folder.file("garbage \(index)", Array(text.utf8))
            #expect(try refusal(garbage) == .notALog(garbage))
            #expect(try verify(garbage).finding == .notALog)
        }
        #expect(try verify(empty).finding == .notALog)
        let newer = folder.file("newer", Array("{\"seq\":0,\"taffrail\":2,\"anything\":[]}\n".utf8))
        #expect(try refusal(newer) == .newerFormat(newer, 2))
        #expect(try verify(newer).finding == .newerFormat(2))
    }

    @Test func `a name that leads elsewhere is refused`() throws {
        let path = try folder.log()
        let (link, pipe, other) = ("\(folder.path)/link", "\(folder.path)/pipe", "\(folder.path)/other")
        symlink(path, link)
        #expect(try refusal(link) == .symbolicLink(link))
        mkfifo(pipe, 0o600)
        #expect(try refusal(pipe) == .notAFile(pipe))
        #expect(try refusal("/dev/null") == .notAFile("/dev/null"))
        Glibc.link(path, other)
        #expect(try refusal(path) == .severalNames(path, count: 2))
        unlink(other)
        #expect(failure { () throws(LogError) in _ = try LogWriter(path) } == nil)
    }

    @Test func `a log with features unknown here can be read and not written`() throws {
        let path = try folder.log([[#""type":"a""#]], features: ["lock\"box", "b"])
        var log = try LogReader(path)
        #expect(log.header.features == ["lock\"box", "b"])
        #expect(try log.collect().count == 1)
        let refused = failure { () throws(LogError) in _ = try LogWriter(path) }
        #expect(refused == .unknownFeatures(path, ["lock\"box", "b"]))
        #expect(try verify(path).finding == .unknownFeatures(["lock\"box", "b"]))
    }

    @Test func `a new log never takes another's place and shows nothing before it is whole`() throws {
        let path = try folder.log([[#""type":"a""#]])
        let before = contents(path)
        let header = LogHeader(log: .example, at: .noon)
        #expect(failure { () throws(LogError) in _ = try LogBuilder(path, header) } == .alreadyExists(path))
        let late = "\(folder.path)/late.tlog"
        var builder = try LogBuilder(late, header)
        #expect(access(late, F_OK) != 0)
        overwrite(late, before)
        #expect(failure { () throws(LogError) in try builder.finish() } == .alreadyExists(late))
        #expect(contents(path) == before)
        #expect(contents(late) == before)
        do { _ = consume builder }
        let names = folderNames(folder.path)
        #expect(names == ["late.tlog", "project.tlog"])
    }

    @Test func `a log of many blocks and an act larger than a block are read whole`() throws {
        let path = "\(folder.path)/large.tlog"
        var builder = try LogBuilder(path, LogHeader(log: .example, at: .noon))
        let text = String(repeating: "x", count: 900)
        for index in 0..<4 {
            try builder.append(.example(index), [Body(#""n":0"#)])
            try builder.append(.example(index), (0..<1200).map { Body(#""n":\#($0),"text":"\#(text)""#) })
        }
        let head = builder.head
        try builder.finish()
        #expect(contents(path).count > 4 << 20)
        var log = try LogReader(path)
        var count = 0
        try log.records(after: 0) { envelope, _ in
            count += 1
            if envelope.seq != count { Issue.record("\(envelope.seq) came as \(count)") }
        }
        #expect(count == 4 * 1201)
        #expect(log.head == head)
        let verdict = try verify(path)
        #expect(verdict.finding == .sound)
        #expect(verdict.acts == 8)
    }
}
