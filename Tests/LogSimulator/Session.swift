internal import EventLog

/// One program of a world that writes a log.
final class Session {
    let name: String
    let process: SimulatedProcess
    var log: LogWriter?
    /// Whether it is inside a call, while others go on.
    var isInside = false
    /// The last record that it was shown.
    var last = 0
    /// How far its clock is from the world's, in milliseconds.
    var skew: Int64 = 0
    /// What it has written, or found written by another, and not synced.
    var unsynced: [(issue: Int, lines: ClosedRange<Int>, wasFound: Bool)] = []
    /// What it wrote with an unknown outcome, and what it had seen before.
    var retry: (issue: Int, after: Int)?

    init(_ name: String, _ process: SimulatedProcess) {
        self.name = name
        self.process = process
    }
}

/// One program of a world that reads it.
final class Follower {
    let name: String
    let process: SimulatedProcess
    var log: LogReader?
    var isInside = false
    var last = 0

    init(_ name: String, _ process: SimulatedProcess) {
        self.name = name
        self.process = process
    }
}

/// What a session answers to some acts.
struct Refused: Error {}
