import EventLog
import Testing

/// A reader that remembers where a log stood finds that its end was cut off, or that it was written anew.
@Suite struct `A remembered head` {
    let folder = TestFolder()
    let acts = [[#""type":"a""#], [#""type":"b""#, #""type":"c""#], [#""type":"d""#]]

    private func head(_ path: String) throws -> Head {
        var log = try LogReader(path)
        _ = try log.collect()
        return log.head
    }

    /// What a reader visits, and what it throws then.
    private func read(_ path: String, remembering head: Head) throws -> ([Int], LogError?) {
        var log = try LogReader(path, remembering: { _ in head })
        var read: [Int] = []
        let thrown = failure { () throws(LogError) in
            try log.records(after: 0) {
                read.append($0.seq); _ = $1
            }
        }
        // It is said once; what can be shown is shown from then on.
        #expect(try log.collect().map(\.envelope.seq) == read)
        return (read, thrown)
    }

    @Test func `that stands where it stood is nothing to speak of`() throws {
        let path = try folder.log(acts)
        let empty = try head(folder.log(name: "empty.tlog"))
        for seq in [1, 3, 4] {
            var log = try LogReader(path)
            let seal = try #require(try log.seal(of: seq))
            #expect(
                try read(path, remembering: Head(seq: seq, seal: seal)) == ([1, 2, 3, 4], nil))
        }
        #expect(try read(path, remembering: empty) == ([1, 2, 3, 4], nil))
    }

    @Test func `finds the end cut off at a line, after everything was shown, and nothing is written`() throws
    {
        let path = try folder.log(acts)
        let remembered = try head(path)
        let whole = contents(path)
        let lines = whole.split(separator: 0x0a).map { $0 + [0x0a] }
        for kept in 1..<lines.count {
            overwrite(path, Array(lines[..<kept].joined()))
            let now = try head(path)
            let cut = LogError.cut(path, remembered: remembered, now: now)
            let (seen, thrown) = try read(path, remembering: remembered)
            #expect(seen == Array((0...now.seq).dropFirst()))
            #expect(thrown == cut)
            var writer = try LogWriter(path, remembering: { _ in remembered })
            for _ in 0..<2 {
                let refused = failure { () throws(LogError) in
                    try writer.append([#""type":"x""#], .example(9))
                }
                #expect(refused == cut)
            }
            #expect(writer.readOnly == cut)
            #expect(contents(path).count < whole.count)
        }
    }

    @Test func `finds another history, be it longer or of another beginning`() throws {
        let remembered = try head(folder.log(acts))
        let other = try folder.log(
            acts.dropLast() + [[#""type":"x""#], [#""type":"y""#]], name: "other.tlog")
        let rewritten = LogError.rewritten(other, at: 4)
        #expect(try read(other, remembering: remembered) == ([1, 2, 3, 4, 5], rewritten))
        var writer = try LogWriter(other, remembering: { _ in remembered })
        #expect(failure { () throws(LogError) in try writer.append([#""n":1"#], .example(9)) } == rewritten)
        let anew = try folder.log(acts, features: ["f"], name: "anew.tlog")
        let start = try head(folder.log(name: "start.tlog"))
        #expect(try read(anew, remembering: start).1 == .rewritten(anew, at: 0))
    }

    @Test func `is asked for by number`() throws {
        var builder = try LogBuilder("\(folder.path)/long.tlog", LogHeader(log: .example, at: .noon))
        var heads = [builder.head]
        for index in 0..<100 {
            try builder.append(.example(index), [Body(#""n":1"#)])
            heads.append(builder.head)
        }
        try builder.finish()
        var log = try LogReader("\(folder.path)/long.tlog")
        for seq in [0, 1, 57, 100] { #expect(try log.seal(of: seq) == heads[seq].seal) }
        for seq in [-1, 101, 5000] { #expect(try log.seal(of: seq) == nil) }
        #expect(log.head.seq == 0)
        #expect(try log.collect().count == 100)
        for seq in [0, 1, 57, 100] { #expect(try log.seal(of: seq) == heads[seq].seal) }
    }
}
