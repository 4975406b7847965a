import EventLog
import Glibc
import Testing

@Suite struct `A change` {
    let folder = TestFolder()

    @Test func `of the file under a reader is named`() throws {
        let path = try folder.log([[#""type":"a""#]])
        let before = contents(path)
        var log = try LogWriter(path)
        _ = try log.collect()
        #expect(log.change() == .unchanged)
        var other = try LogWriter(path)
        try other.append([#""type":"b""#], .example(1))
        #expect(log.change() == .grown)
        _ = try log.collect()
        #expect(log.change() == .unchanged)

        let size = contents(path).count
        truncate(path, before.count)
        #expect(log.change() == .truncated(from: size, to: before.count))
        let refused = failure { () throws(LogError) in try log.append([#""type":"c""#], .example(2)) }
        #expect(refused == .truncated(path, from: size, to: before.count))
        #expect(log.readOnly == refused)
        #expect(contents(path) == before)
    }

    @Test func `is still one for whoever has looked no further than they had read`() throws {
        let path = try folder.log([[#""type":"a""#], [#""type":"b""#]])
        var log = try LogWriter(path)
        #expect(try log.collect().count == 2)
        var other = try LogWriter(path)
        try other.append([#""type":"c""#], .example(2))
        for last in [1, 2] {
            var seen: [Int] = []
            try log.records(after: 0, through: last) {
                seen.append($0.seq)
                _ = $1
            }
            #expect(seen == Array(1...last))
            #expect(log.change() == .grown)
        }
        #expect(try log.collect(after: 2).map(\.envelope.seq) == [3])
    }

    @Test func `of the name under a writer stops it`() throws {
        let path = try folder.log([[#""type":"a""#]])
        let other = try folder.log([[#""type":"a""#]], name: "other.tlog")
        let before = contents(other)
        let second = "\(folder.path)/aside.tlog"
        var first = try LogWriter(path)
        _ = try first.collect()
        link(path, second)
        #expect(first.change() == .linked(count: 2))
        unlink(second)
        #expect(first.change() == .unchanged)
        rename(path, second)
        #expect(first.change() == .removed)
        rename(other, path)
        #expect(first.change() == .replaced)
        let refused = failure { () throws(LogError) in try first.append([#""type":"b""#], .example(1)) }
        #expect(refused == .replaced(path))
        #expect(contents(path) == before)
    }

    @Test func `wakes whoever watches, within the moment it is made`() throws {
        let path = try folder.log([[#""type":"a""#]])
        let log = try LogReader(path)
        let watch = try log.changes()
        func wakes(_ change: () throws -> Void) throws -> Bool {
            _ = watch.drain()
            try change()
            var poll = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
            return Glibc.poll(&poll, 1, 0) == 1 && watch.drain()
        }
        var writer = try LogWriter(path)
        #expect(try !wakes {})
        #expect(try wakes { try writer.append([#""type":"b""#], .example(1)) })
        #expect(try wakes { truncate(path, 100) })
        #expect(try wakes { chmod(path, 0o640) })
        #expect(try wakes { rename(path, path + ".old") })
        #expect(try wakes { rename(path + ".old", path) })
        #expect(try wakes { unlink(path) })
    }
}
