internal import EventLog
internal import Glibc

extension World {
    /// What goes wrong with a call; before that, others may go on.
    func fault(_ process: SimulatedProcess, _ call: SystemCall) -> Fault? {
        if hasLog, dice.one(in: weather.meetings) { meet(dice.among(1...2)) }
        // While one waits for his turn to sync, others write, sync, or find that they cannot.
        if call == .turn, dice.one(in: 3) {
            meet(dice.among(4...12))
            meet { syncAll() }
        }
        if call == .checkForLoss { tally.sharedSyncs += 1 }
        guard process.isAlive, let fault = chooseFault(call) else { return nil }
        tally.faults += 1
        note("    process \(process.number), \(call): \(fault)")
        return fault
    }

    private func chooseFault(_ call: SystemCall) -> Fault? {
        if mutant == .doneWriteIsRepeated, case .write(let count) = call, dice.one(in: 10) {
            return .errorAfter(count, EINTR)
        }
        if dice.one(in: weather.deaths) {
            tally.deaths += 1
            if case .write(let count) = call, dice.one(in: 2) { return .deathInside(dice.below(count + 1)) }
            return dice.one(in: 2) ? .deathBefore : .deathAfter
        }
        if dice.one(in: weather.interruptions), call.canBeInterrupted { return .error(EINTR) }
        if dice.one(in: weather.shortCalls) {
            switch call {
            case .read: return .short(dice.among(1...300))
            case .write(let count): return .short(dice.below(count))
            case .open, .duplicate, .status, .kind, .sync, .lock, .unlock, .permit, .rename, .remove, .names,
                .syncFolder, .turn, .post, .checkForLoss:
                break
            }
        }
        return dice.one(in: weather.errors) ? chooseError(call) : nil
    }

    private func chooseError(_ call: SystemCall) -> Fault? {
        switch call {
        case .open, .duplicate: .error(dice.pick([EMFILE, ENFILE, EIO]))
        case .status, .read, .rename, .names, .syncFolder: .error(EIO)
        case .sync: .error(dice.pick([EIO, ENOSPC, EDQUOT]))
        case .lock: .error(dice.pick([EWOULDBLOCK, EWOULDBLOCK, ENOLCK]))
        case .write(let count):
            dice.one(in: 2)
                ? .error(dice.pick([ENOSPC, EDQUOT, EFBIG, EIO])) : .errorAfter(dice.below(count + 1), EIO)
        case .kind, .unlock, .permit, .remove, .turn, .post, .checkForLoss: nil
        }
    }

    /// A log is made, which may fail and be tried again; the power may be cut between.
    func create() {
        hasLog = false
        defer { hasLog = true }
        for attempt in 0..<4 {
            let last = attempt == 3
            let process = last ? root : newProcess()
            do throws(LogError) {
                try build(process)
                note("the log is made")
                return check()
            } catch {
                note("the log cannot be made: \(error)")
                process.end()
            }
            if dice.one(in: 3) { cutPowerEarly() }
            if disk.bytes(of: World.path) != nil { return check() }
        }
        fail(Wrong("no log can be made"))
    }

    private func build(_ process: SimulatedProcess) throws(LogError) {
        let at = now(0)
        let id = LogID(high: dice.next(), low: dice.next())
        var builder = try LogBuilder(World.path, LogHeader(log: id, at: at), in: process)
        var written: [(Int, ClosedRange<Int>)] = []
        var seq = 0
        for _ in 0..<dice.below(3) {
            let bodies = (0..<dice.among(1...3)).map { #""type":"begun","n":\#($0)"# }
            let issue = ledger.issue(by: "ana", nonce: dice.next(), bodies: bodies)
            ledger.tried(issue, clock: at)
            try builder.append(
                Act(by: "ana", at: at, nonce: ledger.issues[issue].nonce), bodies.map { Body($0) })
            written.append((issue, seq + 1...seq + bodies.count))
            seq += bodies.count
        }
        try builder.finish()
        guard process.isAlive else { return }
        for (issue, lines) in written { ledger.acknowledge(issue, as: lines) }
    }

    private func cutPowerEarly() {
        tally.powerCuts += 1
        note("the power is cut")
        disk.cutPower()
        judge.beginAnew()
    }
}

extension SystemCall {
    var canBeInterrupted: Bool {
        switch self {
        case .open, .read, .write, .sync, .lock, .syncFolder: true
        case .duplicate, .status, .kind, .unlock, .permit, .rename, .remove, .names, .turn, .post,
            .checkForLoss:
            false
        }
    }
}
