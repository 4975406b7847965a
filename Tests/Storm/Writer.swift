internal import EventLog
internal import Glibc

/// One plain writer. It says what it tries and what is kept, and ends at the first error.
struct Writer {
    private let path: String
    private let acts: Int
    /// What another tried and never learned the outcome of; it comes first.
    private let retry: StormAct?
    /// The last record that the other had seen before, at the least.
    private let after: Int

    init(_ words: inout Words) throws(Complaint) {
        path = try words.path()
        acts = try words.number("--acts") ?? 10
        after = try words.number("--after") ?? 0
        let nonce = try words.text("--retry")
        retry = try nonce.map { (text) throws(Complaint) in
            guard let nonce = UInt64(text, radix: 16) else { throw Complaint("\(text) is not a nonce") }
            return StormAct(nonce: nonce)
        }
        try words.end()
    }

    static func create(_ path: String) throws(LogError) -> Int32 {
        let id = LogID(high: .random(in: 0...(.max)), low: .random(in: 0...(.max)))
        var builder = try LogBuilder(path, LogHeader(log: id, at: StormAct.random().act().at))
        try builder.finish()
        return 0
    }

    func run() throws -> Int32 {
        var log = try LogWriter(path)
        var last = 0
        // Before it has the lock, and not while others wait for it.
        try log.records(after: 0) { envelope, _ in last = envelope.seq }
        if let retry { try record(retry, in: &log, after: after, &last) }
        for _ in 0..<acts { try record(.random(), in: &log, after: last, &last) }
        return 0
    }

    private func record(
        _ act: StormAct, in log: inout LogWriter, after seq: Int, _ last: inout Int
    ) throws {
        say(Saying.tries(act.nonce).line)
        var seen = last
        let answer = try log.append(
            after: seq, act.act(), waiting: .forever,
            reading: { envelope, _ in seen = max(seen, envelope.seq) },
            deciding: { () throws(Complaint) in act.lines.map { Body($0) } })
        last = seen
        switch answer {
        case .written(let lines, _), .found(let lines):
            try log.syncHandle.sync()
            say(Saying.acknowledges(act.nonce, lines).line)
        case .busy(let holder):
            throw Complaint("others were writing all the while: \(holder.map { "\($0)" } ?? "")")
        case .refused(let complaint): throw complaint
        case .nothing: throw Complaint("an act of \(act.lines.count) lines wrote none")
        }
    }

    /// Takes the lock and stops, as a program does that was put in the background at the wrong moment.
    static func hold(_ path: String) throws -> Int32 {
        var log = try LogWriter(path)
        _ = try log.append(
            after: 0, StormAct.random().act(), waiting: .atMost(.seconds(5)), reading: { _, _ in },
            deciding: { () throws(Complaint) in
                say("holding \(getpid())")
                raise(SIGSTOP)
                return []
            })
        return 0
    }

    /// Takes the turn to sync for all, and stops.
    static func stall(_ path: String) throws -> Int32 {
        let system = Kernel()
        let handle: Int32
        do throws(SystemError) { handle = try system.open(path, .append, permissions: 0) } catch {
            throw Complaint("\(path) cannot be opened: errno \(error.number)")
        }
        guard let board = system.board(of: handle), board.takeTurn() else {
            throw Complaint("somebody else has the turn")
        }
        say("stalling \(getpid())")
        raise(SIGSTOP)
        return 0
    }
}
