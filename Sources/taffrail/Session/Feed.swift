internal import EventLog
internal import PlainText
internal import ProjectModel

/// A log as a session lives on it: what it has made of the project so far, and what comes next.
protocol Feed: ~Copyable {
    var path: String { get }
    var log: LogID { get }
    var head: Head { get }
    var replica: Replica { get set }
    var checkpoints: Checkpoints { get set }

    /// Visits what stands in the log after `seq`, up to and including `last`.
    mutating func read(
        after seq: Int, through last: Int, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(LogError)
    func changes() throws(LogError) -> ChangeWatch
    /// What became of the file since it was last read.
    func change() -> LogChange
    /// Takes up the log again that stands at the path now, if it goes on from what was read.
    mutating func resume() throws(LogError)
    /// Begins with whatever log stands at the path now. Only for those who look on.
    mutating func startOver() throws
    func chainCheck() throws(LogError) -> ChainCheck
    /// The seal of the line with this number.
    mutating func seal(of seq: Int) throws(LogError) -> Seal?
    func disk() throws(LogError) -> SyncHandle

    /// Asks the model for an act and puts it into the log. Its lines come back by `follow`, like anyone's.
    mutating func submit(_ submission: Submission) throws(LogError) -> Submitted
    /// Refuses every act from now on, because of what was found elsewhere, as by a `ChainCheck`.
    mutating func stopWriting(because error: LogError)
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
    ///
    /// - Parameter mark: the number of an event after which the state is kept on the way, since it will be asked
    ///   for: a copy costs less than telling the project anew up to there.
    mutating func follow(keeping mark: Int? = nil) throws(LogError) {
        // The replica is moved out and back: held twice, the project would be copied at its next event.
        var moved = Replica()
        swap(&moved, &replica)
        defer { swap(&moved, &replica) }
        var kept: Replica?
        try read(after: moved.project.revision, through: .max) { envelope, body in
            moved.take(envelope, body)
            if envelope.seq == mark { kept = moved }
        }
        // Where something was undone by then, the state was never what was told on the way.
        if let kept, kept.project.undone.isEmpty { checkpoints.keep(kept, passingOver: PassedOver()) }
        if moved.isOutdated { moved = try told(through: moved.project.revision, of: moved.project.undone) }
    }

    /// The state after the event of this number, as it was then: what was undone later still counts.
    mutating func state(at seq: Int) throws(LogError) -> Replica {
        try told(through: seq, of: project.undone)
    }

    /// Tells the project from the nearest checkpoint on.
    ///
    /// - Parameter undone: what the log says up to `seq` or further on.
    private mutating func told(through seq: Int, of undone: UndoneActs) throws(LogError) -> Replica {
        let over = undone.asOf(seq).passedOver
        var state = checkpoints.nearest(to: seq, passingOver: over)
        var passed: [Replica] = []
        let step = Checkpoints.step(of: seq)
        var next = state.project.revision + step
        try read(after: state.project.revision, through: seq) { envelope, body in
            state.take(envelope, body, passingOver: over)
            guard envelope.seq >= next, envelope.left == 0 else { return }
            passed.append(state)
            next = envelope.seq + step
        }
        for state in passed { checkpoints.keep(state, passingOver: over) }
        return state
    }
}

extension Feed where Self: ~Copyable {
    /// The last event that had happened by then.
    func stamp(asOf moment: AsOf) throws(Failure) -> Stamp {
        let zone = replica.zone
        guard let stamp = project.history.last(while: { moment.includes($0, in: zone) }) else {
            let first = project.history.first.map { MomentWords.of($0, zone) } ?? "never"
            throw Failure(
                "Nothing was recorded by \(SafeText(moment.text)): the log begins on \(first).", .usage)
        }
        return stamp
    }

    /// Puts the feed back to that moment; gives the day that was then.
    mutating func goBack(to moment: AsOf) throws -> Day {
        let stamp = try stamp(asOf: moment)
        let day = moment.day(after: stamp, in: replica.zone)
        replica = try state(at: stamp.seq)
        return day
    }

    /// The head of the log as far as it is shown.
    mutating func headShown() throws(LogError) -> Head {
        let shown = project.revision
        guard shown < head.seq, let seal = try seal(of: shown) else { return head }
        return Head(seq: shown, seal: seal, offset: 0)
    }

    /// Notes for this user how far the log goes, once the disk has it.
    func remember() {
        guard (try? disk().sync()) != nil else { return }
        Witnesses().note(head, of: log, at: path)
    }

    /// Every event from this number on, counting or not, as far as the log has been read.
    mutating func events(from seq: Int) throws(LogError) -> RecordedAct {
        var events: RecordedAct = []
        var teller = Replica(for: replica)
        try read(after: seq - 1, through: project.revision) { events.append(teller.told($0, $1)) }
        return events
    }

    /// What undoing would record, if it can be undone; nothing is written.
    mutating func tryUndo(_ request: Request, for asker: Asker) throws -> Undone? {
        guard case .undo(let undoing) = try project.decide(request, for: asker) else { return nil }
        let events = try project.decideUndo(
            undoing, reading: try events(from: undoing.start), for: asker)
        guard case .undone(let undone)? = events.first else { return nil }
        return undone
    }
}
