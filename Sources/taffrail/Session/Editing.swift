internal import EventLog
internal import ProjectModel

/// A log that is followed and written.
struct Editing: Feed, ~Copyable {
    private var writer: LogWriter
    var replica = Replica()
    var checkpoints = Checkpoints()

    private init(_ writer: consuming LogWriter) { self.writer = writer }

    /// - Parameter visits: the state at the end of the last of them is kept as a checkpoint.
    static func open(
        _ path: String, force: Bool = false, keeping visits: Visits? = nil,
        in system: any FileSystem = Kernel()
    ) throws(LogError) -> Editing {
        var editing = try Editing(
            LogWriter(
                path, remembering: { Witnesses().head(of: $0, at: path) }, force: force, in: system))
        try editing.follow(keeping: visits?.last(at: editing.log)?.seq)
        return editing
    }

    var path: String { writer.path }
    var log: LogID { writer.header.log }
    var head: Head { writer.head }
    func disk() throws(LogError) -> SyncHandle { writer.syncHandle }

    mutating func read(
        after seq: Int, through last: Int, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(LogError) {
        try writer.records(after: seq, through: last, visit)
    }

    func changes() throws(LogError) -> ChangeWatch { try writer.changes() }
    func change() -> LogChange { writer.change() }
    mutating func resume() throws(LogError) { try writer.resume() }
    mutating func startOver() throws { throw LogError.replaced(path) }
    func chainCheck() throws(LogError) -> ChainCheck { try writer.chainCheck() }
    mutating func seal(of seq: Int) throws(LogError) -> Seal? { try writer.seal(of: seq) }
    mutating func stopWriting(because error: LogError) { writer.stopWriting(because: error) }

    mutating func submit(_ submission: Submission) throws(LogError) -> Submitted {
        while true {
            switch try append(submission) {
            case .written(let lines, _): return .written(lines, writer.syncHandle)
            case .found(let lines):
                // An undo may have been among what was read, and its own at that.
                if replica.isOutdated { try follow() }
                return .written(lines, writer.syncHandle)
            case .nothing: preconditionFailure("what is decided on makes something happen")
            case .refused(.rejection(let rejection)): return .rejected(rejection)
            case .refused(.outdated): try follow()
            case .busy(let holder): return .busy(holder)
            }
        }
    }

    /// Why nothing was written.
    private enum Refusal: Error {
        case rejection(Rejection)
        /// Somebody undid something at this moment, or what is to be undone is another act by now: to be
        /// tried again on what there is then.
        case outdated
    }

    /// Under the lock: what others recorded happens first, and the request is decided on in its light.
    private mutating func append(_ submission: Submission) throws(LogError) -> Appended<Refusal> {
        let now = SystemClock.now
        let asker = Asker(
            account: submission.account, today: submission.today ?? today(at: now), at: now,
            ownsLog: writer.isOwned)
        // What an undo may stand on has to be read before the lock is taken.
        var (undoing, events): (Undoing?, RecordedAct) = (nil, [])
        if let request = submission.wanted.request,
            case .undo(let wanted)? = try? project.decide(request, for: asker)
        {
            (undoing, events) = (wanted, try self.events(from: wanted.start))
        }
        var moved = Replica()
        swap(&moved, &replica)
        defer { swap(&moved, &replica) }
        // From where it was first tried on, so that an earlier attempt is found. What was read since is not
        // taken twice.
        let revision = moved.project.revision
        return try writer.append(
            after: min(submission.since, revision),
            Act(by: submission.account, at: now, nonce: submission.nonce), waiting: .none,
            reading: { if $0.seq > revision { events.append(moved.take($0, $1)) } },
            deciding: { () throws(Refusal) in
                if moved.isOutdated { throw .outdated }
                return try Self.decide(submission.wanted, asker, moved.project, undoing, events)
                    .map { Body($0.body) }
            })
    }

    /// - Parameters:
    ///   - undoing: what was to be undone before the lock was taken.
    ///   - events: every one from its start on.
    private static func decide(
        _ wanted: Wanted, _ asker: Asker, _ project: Project, _ undoing: Undoing?, _ events: RecordedAct
    ) throws(Refusal) -> [Event] {
        do throws(Rejection) {
            switch wanted {
            case .commands(let commands): return try project.decide(commands, for: asker)
            case .decided(let events, let revision):
                guard project.revision == revision else { throw .overtaken }
                return events
            case .request(let request):
                switch try project.decide(request, for: asker) {
                case .happens(let happening): return happening
                case .undo(let wanted) where wanted == undoing:
                    return try project.decideUndo(wanted, reading: events, for: asker)
                case .undo: break
                }
            }
        } catch {
            throw .rejection(error)
        }
        throw .outdated
    }

    /// For scripts: waits for others and for the disk.
    mutating func submitAndSync(
        _ request: Request, by account: String, today: Day?
    ) throws -> ClosedRange<Int> {
        try submitAndSync(Submission(.request(request), by: account, since: project.revision, today: today))
    }

    /// The same for several commands as one act.
    mutating func submitAndSync(
        _ commands: [Command], by account: String, today: Day?
    ) throws -> ClosedRange<Int> {
        try submitAndSync(Submission(.commands(commands), by: account, since: project.revision, today: today))
    }

    /// The same for events that were decided on as one act on what the log held at `revision`.
    ///
    /// - Throws: `Rejection.overtaken` if it holds more by now.
    mutating func submitAndSync(
        _ events: [Event], decidedAt revision: Int, by account: String
    ) throws -> ClosedRange<Int> {
        try submitAndSync(
            Submission(.decided(events, at: revision), by: account, since: project.revision, today: nil))
    }

    private mutating func submitAndSync(_ submission: Submission) throws -> ClosedRange<Int> {
        while true {
            switch try submit(submission) {
            case .written(let lines, let disk):
                try disk.sync()
                // What is written is written, also if it cannot be read back at this moment.
                try? follow()
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
