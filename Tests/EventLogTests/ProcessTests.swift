import EventLog
import Glibc
import Testing

/// What concerns a whole process is tested in one of its own, which fails by stopping.
@Suite struct `A process` {
    @Test func `that would record what readers refuse is stopped`() async {
        await #expect(processExitsWith: .failure) { _ = Body("") }
        await #expect(processExitsWith: .failure) { _ = Body(#""type":"a","left":1"#) }
        await #expect(processExitsWith: .failure) { _ = Body(#""type":"a"},{"type":"b""#) }
        await #expect(processExitsWith: .failure) { _ = Body("\"type\":\"a\u{18}\"") }
    }

    @Test func `never gets a log as one of the three handles that a terminal has`() async {
        await #expect(processExitsWith: .success) {
            let folder = TestFolder()
            let path = try folder.log()
            close(0)
            var log = try LogWriter(path)
            try log.append([#""type":"a""#], .example(1))
            try log.syncHandle.sync()
            let watch = try log.changes()
            precondition(watch.descriptor > 2)
            precondition(fcntl(0, F_GETFD) == -1, "handle 0 is a log's")
        }
    }

    /// A limit on the size of files stands in for a full disk: a write ends early, the next one fails.
    @Test func `whose disk is full loses nothing, moves nothing, and goes on when there is room`() async {
        await #expect(processExitsWith: .success) {
            signal(SIGXFSZ, SIG_IGN)
            let folder = TestFolder()
            let path = try folder.log([[#""type":"a""#]])
            var log = try LogWriter(path)
            let before = try log.collect()
            let (head, size) = (log.head, contents(path).count)

            var limit = rlimit(rlim_cur: rlim_t(size + 40), rlim_max: rlim_t.max)
            setrlimit(__rlimit_resource_t(1), &limit)
            for _ in 0..<2 {
                guard
                    case .noSpace = failure({ () throws(LogError) in
                        try log.append([#""type":"b""#], .example(1))
                    })
                else { preconditionFailure("a full disk went unnoticed") }
                precondition(log.head == head && log.readOnly == nil)
            }
            limit.rlim_cur = rlim_t.max
            setrlimit(__rlimit_resource_t(1), &limit)
            let answer = try log.append([#""type":"b""#], .example(1), after: 1)
            let after = try log.collect()
            precondition(answer == .written(2...2, behind: 0))
            precondition(after.dropLast() == before[...] && after.last?.body == #""type":"b""#)
            let verdict = try verify(path)
            precondition(verdict.finding == .sound && verdict.sealedTails == 1)
        }
    }
}
