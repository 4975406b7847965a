internal import EventLog
internal import ProjectModel

/// What is to be recorded as one act.
enum Wanted {
    case request(Request)
    case commands([Command])
    /// Events that were decided on when the log ended with that number, and count only if it still does.
    case decided([Event], at: Int)

    var request: Request? {
        if case .request(let request) = self { request } else { nil }
    }
}

/// A request on its way into the log. It keeps its nonce when it has to be tried again, so that it happens
/// once.
struct Submission {
    let wanted: Wanted
    let account: String
    let nonce: UInt64
    /// How far the log had been read when this was first handed in. If it was written all the same, it stands
    /// behind that number, also where it has been read since.
    let since: Int
    /// The day that counts as today, where one was given; else the clock says.
    let today: Day?
    var deadline: Int

    /// How long, in milliseconds, a session waits for others who are writing before it says so.
    static let patience = 2000

    init(_ wanted: Wanted, by account: String, since: Int, today: Day?) {
        self.wanted = wanted
        self.account = account
        self.since = since
        self.today = today
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

extension Rejection {
    /// Why events that were decided on earlier are not recorded: to be decided on anew.
    static let overtaken = Rejection(
        "Somebody recorded something at this moment. Nothing was recorded; try again.")
}
