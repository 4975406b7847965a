internal import EventLog
internal import ProjectModel

/// A log that is followed and written.
struct Editing: Feed, ~Copyable {
    private var writer: LogWriter
    var replica = Replica()

    private init(_ writer: consuming LogWriter) { self.writer = writer }

    static func open(_ path: String, force: Bool = false) throws(LogError) -> Editing {
        var editing = try Editing(LogWriter(path, force: force))
        try editing.follow()
        return editing
    }

    var path: String { writer.path }
    var head: Head { writer.head }

    mutating func read(after seq: Int, _ visit: (Envelope, Span<UInt8>) -> Void) throws(LogError) {
        try writer.records(after: seq, visit)
    }

    func changes() throws(LogError) -> ChangeWatch { try writer.changes() }
    func change() -> LogChange { writer.change() }

    /// Under the lock: what others recorded happens first, and the command is decided on in its light.
    mutating func submit(_ submission: Submission) throws(LogError) -> Submitted {
        var moved = Replica()
        swap(&moved, &replica)
        defer { swap(&moved, &replica) }
        let now = SystemClock.now
        let act = Act(by: submission.account, at: now, nonce: submission.nonce)
        let outcome: Appended<Rejection> = try writer.append(
            after: moved.project.revision, act, waiting: .none,
            reading: { moved.take($0, $1) },
            deciding: { () throws(Rejection) in
                let asker = Asker(account: submission.account, today: moved.today(at: now), at: now)
                switch try moved.project.decide(submission.request, for: asker) {
                case .happens(let events): return events.map { Body($0.body) }
                case .undo: throw Rejection("Undo is not built into this session yet.")
                }
            })
        switch outcome {
        case .written(let lines, _), .found(let lines):
            try writer.records(after: moved.project.revision) { moved.take($0, $1) }
            return .written(lines, writer.syncHandle)
        case .nothing:
            preconditionFailure("a command that is decided on makes something happen")
        case .refused(let rejection): return .rejected(rejection)
        case .busy(let holder): return .busy(holder)
        }
    }

    /// For scripts: waits for others and for the disk.
    mutating func submitAndSync(_ request: Request, by account: String) throws -> ClosedRange<Int> {
        let submission = Submission(request, by: account)
        while true {
            switch try submit(submission) {
            case .written(let lines, let disk):
                try disk.sync()
                return lines
            case .rejected(let rejection): throw rejection
            case .busy(let holder):
                guard SystemClock.steady < submission.deadline + 10 * Submission.patience else {
                    throw Failure(LockWords.busy(holder, path))
                }
                SystemClock.sleep(milliseconds: 5)
            }
        }
    }
}
