internal import EventLog
internal import PlainText
internal import ProjectModel

/// A log as a session lives on it: what it has made of the project so far, and what comes next.
protocol Feed: ~Copyable {
    var path: String { get }
    var head: Head { get }
    var replica: Replica { get set }

    /// Visits what stands in the log after `seq`.
    mutating func read(after seq: Int, _ visit: (Envelope, Span<UInt8>) -> Void) throws(LogError)
    func changes() throws(LogError) -> ChangeWatch
    /// What became of the file since it was last read.
    func change() -> LogChange

    /// Asks the model for an act and puts it into the log.
    mutating func submit(_ submission: Submission) throws(LogError) -> Submitted
}

/// A request on its way into the log. It keeps its nonce when it has to be tried again, so that it happens
/// once.
struct Submission {
    let request: Request
    let account: String
    let nonce: UInt64
    let deadline: Int

    /// How long, in milliseconds, a session waits for others who are writing before it says so.
    static let patience = 2000

    init(_ request: Request, by account: String) {
        self.request = request
        self.account = account
        nonce = .random(in: .min ... .max)
        deadline = SystemClock.steady + Self.patience
    }
}

enum Submitted {
    /// In the log, and to be acknowledged once the disk has it.
    case written(ClosedRange<Int>, SyncHandle)
    case rejected(Rejection)
    /// Somebody else is writing; to be tried again in a moment.
    case busy(LockHolder?)
}

extension Feed where Self: ~Copyable {
    var project: Project { replica.project }

    /// Refuses a log in which no project was opened.
    func requireProject() throws(Failure) {
        guard project.isOpened else {
            throw Failure(
                "\(SafeText(path)) holds no project, only its first line. Remove it, then: taffrail new LOG")
        }
    }

    mutating func today(at instant: Int64) -> Day { replica.today(at: instant) }

    /// Reads what has been added and lets it happen.
    mutating func follow() throws(LogError) {
        // The replica is moved out and back: held twice, the project would be copied at its next event.
        var moved = Replica()
        swap(&moved, &replica)
        defer { swap(&moved, &replica) }
        try read(after: moved.project.revision) { moved.take($0, $1) }
    }
}
