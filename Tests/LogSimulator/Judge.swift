internal import EventLog

/// Follows a log without any fault and compares it with what its writers asked for and were told.
struct Judge: ~Copyable {
    private let path: String
    private let process: SimulatedProcess
    private var log: LogReader?
    /// All records of whole acts, as of this boot.
    private(set) var history: [Seen] = []
    private var effective: [UInt64: ClosedRange<Int>] = [:]
    private var last: (seq: Int, at: Int64) = (0, 0)

    init(_ path: String, _ process: SimulatedProcess) {
        self.path = path
        self.process = process
    }

    /// Forgets what it saw: after a power cut the log may be shorter.
    mutating func beginAnew() {
        log = nil
        history = []
        effective = [:]
        last = (0, 0)
    }

    func lines(of nonce: UInt64) -> ClosedRange<Int>? { effective[nonce] }

    /// Reads on. Gives the damage that it met, or throws what is wrong with the log or with what is new.
    mutating func follow(_ ledger: Ledger) throws(Wrong) -> Flaw? {
        var new: [Seen] = []
        var flaw: Flaw?
        do throws(LogError) {
            if log == nil { log = try LogReader(path, in: process) }
            try log!.records(after: last.seq) { new.append(Seen($0, $1)) }
        } catch {
            guard case .damaged(_, let found) = error else { throw Wrong(error.message) }
            flaw = found
        }
        var start = 0
        for (index, record) in new.enumerated() where record.envelope.left == 0 {
            try take(Array(new[start...index]), ledger)
            start = index + 1
        }
        guard start == new.count else { throw Wrong("half an act was given out") }
        return flaw
    }

    private mutating func take(_ act: [Seen], _ ledger: Ledger) throws(Wrong) {
        let first = act[0].envelope
        let lines = first.seq...first.seq + act.count - 1
        guard let place = ledger.place(of: first.nonce) else { throw Wrong("nobody asked for act \(lines)") }
        let issue = ledger.issues[place]
        guard first.seq > last.seq, act.map(\.envelope.seq) == Array(lines) else {
            throw Wrong("act \(lines) stands behind \(last.seq)")
        }
        guard act.map(\.body) == issue.bodies else { throw Wrong("act \(lines) is not what was asked for") }
        guard act.map(\.envelope.left) == Array((0..<act.count).reversed()) else {
            throw Wrong("act \(lines) counts wrongly how much of it is left")
        }
        for record in act.map(\.envelope) {
            guard record.nonce == first.nonce, record.by == issue.by, record.at >= last.at,
                issue.clocks.contains(record.at - record.behind)
            else { throw Wrong("line \(record.seq) does not say who, when and for what") }
        }
        if let other = effective[first.nonce] { throw Wrong("an act stands twice, as \(other) and \(lines)") }
        effective[first.nonce] = lines
        history += act
        last = (lines.upperBound, act[act.count - 1].envelope.at)
    }

    /// That everything acknowledged stands where it was said to stand, and damage, if any, behind it.
    ///
    /// - Parameters:
    ///   - flaw: what ended the reading.
    ///   - bytes: the log.
    ///   - firstDropped: from here on the disk lost what a later sync could not know of. What was acknowledged
    ///     behind it must be there, if not in front of the damage.
    func weigh(_ ledger: Ledger, _ flaw: Flaw?, in bytes: [UInt8], firstDropped: Int?) throws(Wrong) {
        for issue in ledger.issues {
            guard let lines = issue.acknowledged, effective[issue.nonce] != lines else { continue }
            guard flaw != nil, let firstDropped, let written = issue.written, written.offset >= firstDropped,
                bytes.dropFirst(written.offset).starts(with: written.bytes)
            else { throw Wrong("act \(lines) was acknowledged and is lost") }
        }
    }

    /// The whole log, read from its start by others, is what was followed.
    func audit(_ flaw: Flaw?, sealedTails: inout Int) throws(Wrong) {
        var again: [Seen] = []
        let damage: Flaw?
        let verdict: Verdict
        do throws(LogError) {
            damage = try readAll(into: &again)
            verdict = try verify(path, in: process)
        } catch {
            throw Wrong(error.message)
        }
        sealedTails = max(sealedTails, verdict.sealedTails)
        switch verdict.finding {
        case .sound, .tornTail:
            guard flaw == nil, damage == nil else {
                throw Wrong(
                    "verify says “\(verdict.words)” where readers met \(flaw.map { "\($0)" } ?? "nothing"), "
                        + "and anew \(damage.map { "\($0)" } ?? "nothing")")
            }
        // Whatever else may be found, now or later.
        default:
            guard flaw != nil, !verdict.isSound else { throw Wrong("verify: \(verdict.words)") }
        }
        guard verdict.events <= history.count else { throw Wrong("verify counts \(verdict.events) events") }
        guard again == history || flaw != nil && history.starts(with: again) else {
            throw Wrong("the past has changed: \(again.count) records, and \(history.count) were seen")
        }
    }

    private func readAll(into records: inout [Seen]) throws(LogError) -> Flaw? {
        var other = try LogReader(path, in: process)
        do throws(LogError) {
            try other.records(after: 0) { records.append(Seen($0, $1)) }
            return nil
        } catch {
            guard case .damaged(_, let flaw) = error else { throw error }
            return flaw
        }
    }

    /// That a session which asked for what stands behind `seq` was given nothing else, and at least the first
    /// `least` records of the log, if it met no fault.
    func compare(_ given: [Seen], after seq: Int, atLeast least: Int) throws(Wrong) {
        let start = history.firstIndex { $0.envelope.seq > seq } ?? history.count
        guard history[start...].starts(with: given) else {
            throw Wrong("a session was shown another past behind \(seq)")
        }
        guard start + given.count >= least else {
            throw Wrong("a session was shown \(start + given.count) of \(least) records")
        }
        if let last = given.last, last.envelope.left != 0 { throw Wrong("a session was shown half an act") }
    }
}

/// What should not be, in words.
struct Wrong: Error {
    let words: String

    init(_ words: String) { self.words = words }
}
