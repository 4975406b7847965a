internal import EventLog
internal import Glibc

extension World {
    /// One session does something.
    func work() {
        if sessions.count < 4, sessions.isEmpty || dice.one(in: 6) {
            let process = newProcess()
            let session = Session("\(dice.pick(["ana", "kim", "lee"])) \(process.number)", process)
            session.skew = Int64(dice.among(-3...3)) * 1_800_000
            sessions.append(session)
        }
        let session = dice.pick(sessions)
        guard !session.isInside else {
            // It is stopped inside a call, and may be killed there.
            if dice.one(in: 8) {
                note("\(session.name) is killed inside a call")
                tally.deaths += 1
                session.process.end()
            }
            return
        }
        enter(session) {
            switch session.log == nil ? -1 : dice.below(30) {
            case -1: open(session)
            case 0..<4: read(session)
            case 4..<15: append(session)
            case 15..<26: session.unsynced.isEmpty ? append(session) : sync(session)
            case 26, 27: session.skew += Int64(dice.among(-4...4)) * 900_000
            case 28:
                note("\(session.name) leaves")
                session.process.end()
            default:
                note("\(session.name) is killed")
                tally.deaths += 1
                session.process.end()
            }
        }
    }

    /// Whoever has written something asks for it to be kept.
    func syncAll() {
        for session in sessions where !session.isInside && !session.unsynced.isEmpty && wrong == nil {
            enter(session) { sync(session) }
            check()
        }
    }

    private func enter(_ session: Session, _ act: () -> Void) {
        session.isInside = true
        act()
        session.isInside = false
        if !session.process.isAlive { bury(session) }
    }

    /// What it wrote and nobody confirmed may be there or not; someone will try it again.
    func bury(_ session: Session) {
        ledger.unknown += session.unsynced.map(\.issue)
        if let retry = session.retry { ledger.unknown.append(retry.issue) }
        session.log = nil
        sessions.removeAll { $0 === session }
    }

    private func open(_ session: Session) {
        do throws(LogError) {
            session.log = try LogWriter(World.path, in: session.process)
            note("\(session.name) opens the log")
        } catch {
            note("\(session.name) cannot open the log: \(error)")
            expect(error, of: session.process)
        }
    }

    private func read(_ session: Session) {
        var given: [Seen] = []
        let (after, least) = (session.last, judge.history.count)
        do throws(LogError) {
            try session.log!.records(after: after) { given.append(Seen($0, $1)) }
            note("\(session.name) reads \(given.count) records behind \(after)")
            compare(given, after: after, atLeast: least)
        } catch {
            note("\(session.name) reads \(given.count) records behind \(after), then \(error)")
            compare(given, after: after, atLeast: 0)
            met(error, session)
        }
        session.last = max(after, given.last?.envelope.seq ?? 0)
    }

    private func append(_ session: Session) {
        let (issue, after) = chooseAct(session)
        let act = ledger.issues[issue]
        let (clock, least) = (now(session.skew), judge.history.count)
        ledger.tried(issue, clock: clock)
        _ = session.process.takeLastWrite()
        var given: [Seen] = []
        var answer: Appended<Refused>?
        do throws(LogError) {
            answer = try session.log!.append(
                after: after, Act(by: act.by, at: clock, nonce: act.nonce), waiting: .none,
                reading: { given.append(Seen($0, $1)) },
                deciding: { () throws(Refused) in
                    // Stopped while it has the lock.
                    if dice.one(in: 8) { meet(dice.among(2...6)) }
                    if dice.one(in: 25) { throw Refused() }
                    return dice.one(in: 25) ? [] : act.bodies.map { Body($0) }
                })
            note("\(session.name) records act \(issue) behind \(after): \(answer.map { "\($0)" } ?? "")")
        } catch {
            note("\(session.name) records act \(issue) behind \(after): \(error)")
            met(error, session)
        }
        if let written = session.process.takeLastWrite(), written.isWhole { ledger.wrote(issue, written) }
        guard session.process.isAlive else {
            ledger.unknown.append(issue)
            return
        }
        switch answer {
        case .written(let lines, _):
            session.unsynced.append((issue, lines, false))
            if act.acknowledged != nil { fail(Wrong("act \(issue) was written again")) }
            compare(given, after: after, atLeast: least)
        case .found(let lines):
            tally.found += 1
            session.unsynced.append((issue, lines, true))
            if act.acknowledged ?? lines != lines { fail(Wrong("act \(issue) was found as \(lines)")) }
            compare(given, after: after, atLeast: least)
        case .nothing, .refused:
            tally.refused += 1
            if act.clocks.count > 0 { ledger.unknown.append(issue) }
        case .busy:
            tally.busy += 1
            session.retry = (issue, after)
        case nil:
            session.retry = (issue, after)
            compare(given, after: after, atLeast: 0)
        }
        if !given.isEmpty { session.last = max(session.last, given[given.count - 1].envelope.seq) }
    }

    /// A new act, or one whose outcome is not known: by who tried it, behind what he had seen then; by
    /// another, behind nothing.
    private func chooseAct(_ session: Session) -> (issue: Int, after: Int) {
        if let retry = session.retry {
            session.retry = nil
            return retry
        }
        if !ledger.unknown.isEmpty, dice.one(in: 2) {
            return (ledger.unknown.remove(at: dice.below(ledger.unknown.count)), 0)
        }
        if dice.one(in: 20), let issue = ledger.issues.lastIndex(where: { $0.acknowledged != nil }) {
            return (issue, 0)
        }
        let large = dice.one(in: 12)
        let bodies = (0..<dice.among(1...3)).map { line in
            #""type":"note","n":\#(ledger.issues.count),"line":\#(line),"text":""#
                + String(repeating: "x", count: dice.below(large ? 5000 : 120)) + "\""
        }
        let name = String(session.name.prefix { $0 != " " })
        return (ledger.issue(by: name, nonce: dice.next(), bodies: bodies), session.last)
    }

    private func sync(_ session: Session) {
        let due = session.unsynced
        guard let disk = session.log?.syncHandle else { return }
        do throws(LogError) {
            try disk.sync()
            guard session.process.isAlive else { return }
            note("\(session.name) syncs \(due.map(\.lines))")
            session.unsynced.removeFirst(due.count)
            for (issue, lines, wasFound) in due {
                if wasFound, isLost(issue) { continue }
                ledger.acknowledge(issue, as: lines)
                tally.acknowledged += 1
            }
        } catch {
            note("\(session.name) cannot sync \(due.map(\.lines)): \(error)")
            guard session.process.isAlive else { return }
            tally.failedSyncs += 1
            met(error, session)
            if session.log?.readOnly == nil { fail(Wrong("\(session.name) writes on after a failed sync")) }
        }
    }

    /// Whether an act that was found is one that a failed sync lost while memory still shows it. Whoever opens
    /// the log later finds it there, and his own sync succeeds, for the system has told of the failure
    /// before. That is a limit of what is promised.
    private func isLost(_ issue: Int) -> Bool {
        guard let written = ledger.issues[issue].written else { return false }
        return !disk.keeps(written, in: World.path)
    }

    /// After some errors a session may write nothing more; it finds that out itself, now and then leaving.
    private func met(_ error: LogError, _ session: Session) {
        expect(error, of: session.process)
        guard session.process.isAlive, session.log?.readOnly != nil else { return }
        session.process.forbidWriting()
        if dice.one(in: 3) { session.process.end() }
    }

    /// What nothing in this world can have caused.
    func expect(_ error: LogError, of process: SimulatedProcess) {
        switch error {
        case .failed, .noSpace, .notSynced, .unreachable: break
        case .damaged:
            if !mayBeDamaged, disk.firstDropped(of: World.path) == nil {
                fail(Wrong("damage out of nowhere: \(error)"))
            }
        // Whatever else there is, now or later.
        default:
            if process.isAlive { fail(Wrong("an error out of nowhere: \(error)")) }
        }
    }

    func compare(_ given: [Seen], after seq: Int, atLeast least: Int) {
        guard disk.firstDropped(of: World.path) == nil, wrong == nil else { return }
        check()
        guard wrong == nil else { return }
        do throws(Wrong) {
            try judge.compare(given, after: seq, atLeast: flaw == nil ? least : 0)
        } catch {
            fail(error)
        }
    }

    /// A reader opens the log, reads on, or reads it all again.
    func follow() {
        if followers.count < 2, followers.isEmpty || dice.one(in: 10) {
            let process = newProcess()
            followers.append(Follower("reader \(process.number)", process))
        }
        let follower = dice.pick(followers)
        guard !follower.isInside else { return }
        follower.isInside = true
        defer {
            follower.isInside = false
            if !follower.process.isAlive {
                follower.log = nil
                followers.removeAll { $0 === follower }
            }
        }
        var given: [Seen] = []
        let (after, least) = (dice.one(in: 5) ? 0 : follower.last, judge.history.count)
        do throws(LogError) {
            if follower.log == nil { follower.log = try LogReader(World.path, in: follower.process) }
            try follower.log!.records(after: after) { given.append(Seen($0, $1)) }
            note("\(follower.name) reads \(given.count) records behind \(after)")
            if follower.process.isAlive { compare(given, after: after, atLeast: least) }
        } catch {
            note("\(follower.name) reads \(given.count) records behind \(after), then \(error)")
            expect(error, of: follower.process)
            if follower.process.isAlive { compare(given, after: after, atLeast: 0) }
        }
        follower.last = max(follower.last, given.last?.envelope.seq ?? 0)
    }
}
