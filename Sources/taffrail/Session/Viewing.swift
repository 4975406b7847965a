internal import EventLog
internal import PlainText
internal import ProjectModel

/// A log that is followed and never written: there is no writer in here.
struct Viewing: Feed, ~Copyable {
    private var reader: LogReader
    var replica = Replica()
    var checkpoints = Checkpoints()

    /// What was found wrong in the history, where it is shown nevertheless as far as it is sound.
    private(set) var fault: LogError?

    private init(_ reader: consuming LogReader) { self.reader = reader }

    /// - Parameter isFaulty: whether a log that is damaged, cut or rewritten is shown, instead of refused.
    /// - Parameter visits: the state at the end of the last of them is kept as a checkpoint.
    static func open(
        _ path: String, evenIf isFaulty: Bool = false, keeping visits: Visits? = nil
    ) throws -> Viewing {
        var viewing = try Viewing(LogReader(path, remembering: { Witnesses().head(of: $0, at: path) }))
        do throws(LogError) {
            try viewing.follow(keeping: visits?.last(at: viewing.log)?.seq)
        } catch {
            guard isFaulty, error.isOfHistory else { throw error }
            viewing.fault = error
        }
        try viewing.requireProject()
        return viewing
    }

    var path: String { reader.path }
    var log: LogID { reader.header.log }
    var head: Head { reader.head }
    func disk() throws(LogError) -> SyncHandle { try reader.syncHandle() }

    mutating func read(
        after seq: Int, through last: Int, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(LogError) {
        try reader.records(after: seq, through: last, visit)
    }

    func changes() throws(LogError) -> ChangeWatch { try reader.changes() }
    func change() -> LogChange { reader.change() }
    mutating func resume() throws(LogError) { try reader.resume() }
    mutating func startOver() throws { self = try Viewing.open(path) }
    func chainCheck() throws(LogError) -> ChainCheck { try reader.chainCheck() }
    mutating func seal(of seq: Int) throws(LogError) -> Seal? { try reader.seal(of: seq) }

    mutating func submit(_ submission: Submission) -> Submitted {
        .rejected(Rejection("This session only looks on. Open the log with: taffrail open LOG"))
    }

    /// It never wrote.
    func stopWriting(because error: LogError) {}
}

extension LogError {
    /// Whether what is wrong is what the log says, so that the rest of it can still be shown.
    var isOfHistory: Bool {
        switch self {
        case .damaged, .cut, .rewritten: true
        default: false
        }
    }
}
