/// The events of one act as they stand in a log, in order; never empty.
package typealias RecordedAct = [(event: Event, stamp: Stamp)]

extension Project {
    /// What a whole log, or its beginning, comes to: the sum of the events that count.
    ///
    /// Two passes, since an undo stands behind what it undoes. Who follows a log keeps copies of the project
    /// with what was passed over in them instead, and folds again from the last copy that still holds: see
    /// `PassedOver.agrees(with:through:)`.
    package init(replaying log: some Collection<(event: Event, stamp: Stamp)>) {
        self.init()
        var undone = UndoneActs()
        for (event, stamp) in log {
            if case .undone(let fact) = event {
                undone.record(UndoneAct(seq: stamp.seq, first: fact.first, last: fact.last))
            }
        }
        let over = undone.passedOver
        for (event, stamp) in log { take(event, stamp, passingOver: over) }
    }

    /// Lets an event happen if it counts, else passes over it.
    package mutating func take(_ event: Event, _ stamp: Stamp, passingOver over: PassedOver) {
        if over.contains(stamp.seq) { passOver(event, stamp) } else { evolve(event, stamp) }
    }

    /// Takes note of an event that does not count: it stands in the history, its facts do not. An undo is kept
    /// among the undos all the same, since it counts again once what undid it is undone.
    package mutating func passOver(_ event: Event, _ stamp: Stamp) {
        history.append(stamp)
        if case .undone(let fact) = event {
            undone.record(UndoneAct(seq: stamp.seq, first: fact.first, last: fact.last))
        }
    }
}
