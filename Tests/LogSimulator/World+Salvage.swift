internal import EventLog

extension World {
    /// Of a damaged log a sound one can be made, in which stands all that was acknowledged, under its numbers.
    func salvageAll() {
        guard wrong == nil else { return }
        disk.isFull = false
        let new = "/team/salvaged.tlog"
        var acts: [UInt64: [Seen]] = [:]
        let verdict: Verdict
        do throws(LogError) {
            _ = try salvage(
                World.path, to: new, as: LogID(high: dice.next(), low: dice.next()), by: "root", at: now(0),
                nonce: { dice.next() }, describing: { _ in Body(#""type":"records-lost""#) }, in: root)
            verdict = try verify(new, in: root)
            var log = try LogReader(new, in: root)
            try log.records(after: 0) { acts[$0.nonce, default: []].append(Seen($0, $1)) }
        } catch {
            return fail(Wrong("nothing can be salvaged: \(error.message)"))
        }
        guard verdict.finding == .sound else { return fail(Wrong("what was salvaged is \(verdict.words)")) }
        for issue in ledger.issues {
            let act = acts[issue.nonce] ?? []
            if !act.isEmpty, act.map(\.body) != issue.bodies {
                return fail(Wrong("of an act was salvaged only \(act.map(\.envelope.seq))"))
            }
            guard let lines = issue.acknowledged, act.map(\.envelope.seq) != Array(lines) else { continue }
            // Behind what a failed sync lost, a line may have become one with what is no line any more, and it
            // may not be told whether the next lines began an act.
            let dropped = disk.firstDropped(of: World.path) ?? .max
            if act.isEmpty, let written = issue.written, written.offset >= dropped { continue }
            return fail(Wrong("act \(lines) was acknowledged and is not salvaged"))
        }
    }
}
