internal import EventLog
internal import PlainText
internal import ProjectModel

/// A log that is followed and never written: there is no writer in here.
struct Viewing: Feed, ~Copyable {
    private var reader: LogReader
    var replica = Replica()

    private init(_ reader: consuming LogReader) { self.reader = reader }

    /// - Parameter damaged: whether a damaged log is shown as far as it is sound, instead of refused.
    static func open(_ path: String, evenIf damaged: Bool = false) throws -> Viewing {
        var viewing = try Viewing(LogReader(path))
        do throws(LogError) {
            try viewing.follow()
        } catch {
            guard damaged, case .damaged = error else { throw error }
        }
        try viewing.requireProject()
        return viewing
    }

    var path: String { reader.path }
    var head: Head { reader.head }

    mutating func read(after seq: Int, _ visit: (Envelope, Span<UInt8>) -> Void) throws(LogError) {
        try reader.records(after: seq, visit)
    }

    func changes() throws(LogError) -> ChangeWatch { try reader.changes() }
    func change() -> LogChange { reader.change() }

    mutating func submit(_ submission: Submission) -> Submitted {
        .rejected(Rejection("This session only looks on. Open the log with: taffrail open LOG"))
    }
}
