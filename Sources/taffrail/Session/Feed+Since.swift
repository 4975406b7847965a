internal import EventLog
internal import PlainText
internal import ProjectControls
internal import ProjectModel

/// What changed between an earlier moment and what the feed shows.
extension Feed where Self: ~Copyable {
    /// - Parameters:
    ///   - seq: the last event that had happened then.
    ///   - day: the day that was then.
    ///   - now: the status of what is shown.
    ///   - reader: whose own events are left out.
    mutating func look(
        since seq: Int, asOf day: Day, now: Status, besides reader: String? = nil
    ) throws(LogError) -> SinceLastLook {
        let shown = project.revision
        let then = try state(at: seq).project
        let over = project.undone.passedOver
        var events = RecentEvents(besides: reader)
        var teller = Replica(for: replica)
        try read(after: seq, through: shown) { envelope, body in
            guard !over.contains(envelope.seq) else { return }
            let (event, stamp) = teller.told(envelope, body)
            events.take(event, stamp)
        }
        return SinceLastLook(
            then: then, Status(of: then, asOf: day, reference: now.reference), now: project, now,
            events: events)
    }

    /// The same from a moment that somebody has named.
    mutating func look(since moment: AsOf, now: Status) throws -> SinceLastLook {
        let stamp = try stamp(asOf: moment)
        guard stamp.seq <= project.revision else {
            throw Failure(
                "\(SafeText(moment.text)) is later than what is reported. Give an earlier moment.", .usage)
        }
        return try look(
            since: stamp.seq, asOf: moment.day(after: stamp, in: replica.zone), now: now)
    }

    /// The last event of the last act that somebody recorded: what came after it they may not have seen.
    ///
    /// - Parameter who: an account, or somebody on record who has one.
    func lastAct(of who: String) throws(Failure) -> (account: String, stamp: Stamp) {
        let account = project.people[ID(who)]?.account?.value ?? who
        guard let act = project.history.lastAct(of: account), let stamp = project.history[act.upperBound]
        else {
            throw Failure(
                "This log holds no act of \(SafeText(who)). Name a day instead: 2026-08-01", .usage)
        }
        return (account, stamp)
    }
}
