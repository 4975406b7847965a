import EventLog
import Glibc
import TestSupport
import Testing

/// What every store must do, whatever it is made of.
struct Conformance<Store: EventStore & ~Copyable> {
    /// A new handle on one and the same log, in which nothing has happened yet.
    let open: () throws -> Store

    private struct Refusal: Error, Equatable {}

    private func append(
        _ store: inout Store, _ bodies: [String], _ act: Act, after seq: Int, waiting: Patience = .forever
    ) throws -> Appended<Never> {
        try store.append(
            after: seq, act, waiting: waiting, reading: { _, _ in },
            deciding: { () throws(Never) in bodies.map { Body($0) } })
    }

    func check() throws {
        var mine = try open()
        var theirs = try open()
        let start = mine.head
        #expect(start.seq == 0 && start.seal == theirs.head.seal)
        #expect(try mine.collect().isEmpty)

        // An act comes back by the door of everyone's records, whole and in order, to every handle.
        let first = try append(&mine, [#""n":1"#, #""n":2"#], .example(1), after: 0)
        #expect(first == .written(1...2, behind: 0))
        try mine.syncHandle.sync()
        let records = try mine.collect()
        #expect(records.map(\.body) == [#""n":1"#, #""n":2"#])
        #expect(records.map(\.envelope.left) == [1, 0] && records.map(\.envelope.seq) == [1, 2])
        #expect(records.allSatisfy { $0.envelope.by == "ana" && $0.envelope.nonce == Act.example(1).nonce })
        #expect(try theirs.collect() == records)
        #expect(mine.head.seal == theirs.head.seal && mine.head.seq == 2 && mine.head.seal != start.seal)

        // Whoever decides has seen what others recorded.
        _ = try append(&theirs, [#""n":3"#], .example(2, by: "kim"), after: 2)
        var seen: [Int] = []
        let decided = try mine.append(
            after: 2, .example(3), waiting: .forever, reading: { envelope, _ in seen.append(envelope.seq) },
            deciding: { () throws(Refusal) in [Body(#""after":\#(seen)"#)] })
        #expect(decided == .written(4...4, behind: 0) && seen == [3])
        #expect(try theirs.collect(after: 3).map(\.body) == [#""after":[3]"#])

        // A refusal and an empty act write nothing; a retry finds what was written and does not decide.
        let refused = try mine.append(
            after: 4, .example(4), waiting: .forever, reading: { _, _ in },
            deciding: { () throws(Refusal) in throw Refusal() })
        #expect(refused == .refused(Refusal()))
        #expect(try append(&mine, [], .example(4), after: 4) == .nothing)
        #expect(try append(&theirs, [#""other":1"#], .example(1), after: 0) == .found(1...2))
        #expect(try mine.collect().count == 4)

        // The clock does not go back.
        let late = Act(by: "ana", at: Act.example(3).at - 500, nonce: 77)
        #expect(try append(&mine, [#""n":5"#], late, after: 4) == .written(5...5, behind: 500))
        #expect(try mine.collect(after: 4).map(\.envelope.at) == [Act.example(3).at])

        // A line that is too long is refused, and the act of which it is one is not there at all.
        let long = "\"t\":\"" + String(repeating: "x", count: 70_000) + "\""
        let tooLong = failure { () throws(LogError) in
            _ = try mine.append(
                after: 5, .example(6), waiting: .forever, reading: { _, _ in },
                deciding: { () throws(Never) in [Body(#""n":6"#), Body(long)] })
        }
        guard case .lineTooLong = tooLong else {
            Issue.record("\(String(describing: tooLong))")
            return
        }
        #expect(try mine.collect().count == 5)
        try checkAlone()
        try checkChanges()
        try checkReading()
    }

    /// While one decides no other writes, and all may read.
    private func checkAlone() throws {
        var mine = try open()
        var theirs = try open()
        _ = try mine.append(
            after: 0, .example(10), waiting: .none, reading: { _, _ in },
            deciding: { () throws(Refusal) in
                for patience in [Patience.none, .atMost(.milliseconds(2))] {
                    guard
                        case .busy = try? append(
                            &theirs, [#""x":1"#], .example(11), after: 0, waiting: patience)
                    else {
                        Issue.record("two wrote at once")
                        continue
                    }
                }
                #expect((try? theirs.collect().count) == 5)
                throw Refusal()
            })
        guard case .written = try append(&theirs, [#""n":6"#], .example(11), after: 0, waiting: .none) else {
            Issue.record("the turn was not given back")
            return
        }
    }

    /// What is recorded wakes every handle that watches.
    private func checkChanges() throws {
        var mine = try open()
        let theirs = try open()
        let watch = try theirs.changes()
        _ = watch.drain()
        let quiet = watch.drain()
        #expect(!quiet)
        _ = try append(&mine, [#""n":7"#], .example(12), after: 0)
        var poll = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
        #expect(Glibc.poll(&poll, 1, 0) == 1)
        let woken = [watch.drain(), watch.drain()]
        #expect(woken == [true, false])
    }

    /// From any number on, by a new handle or an old one, the records are the same.
    private func checkReading() throws {
        var old = try open()
        let all = try old.collect()
        #expect(all.map(\.envelope.seq) == Array(1...7))
        for seq in 0...8 {
            var new = try open()
            let expected = Array(all[min(seq, 7)...])
            #expect(try new.collect(after: seq) == expected)
            #expect(try old.collect(after: seq) == expected)
        }
    }
}

@Suite struct `A store` {
    @Test func `of a file does what every store must do`() throws {
        let folder = TestFolder()
        let path = try folder.log()
        try Conformance { try LogWriter(path) }.check()
        #expect(try verify(path).finding == .sound)
    }

    @Test func `in memory does what every store must do`() throws {
        let memory = SharedMemory()
        try Conformance { MemoryStore(memory) }.check()
    }
}
