/// A stored value with the sequence number of the event that set it.
///
/// Forms submit the number that they saw, so a conflict, an explanation ("where does this come from?") and
/// "since you last looked" need no second mechanism.
package struct Recorded<Value: Sendable & Hashable>: Sendable, Hashable {
    package var value: Value
    package var seq: Int

    package init(_ value: Value, seq: Int) {
        self.value = value
        self.seq = seq
    }

    package init(_ value: Value, _ stamp: Stamp) {
        self.init(value, seq: stamp.seq)
    }
}

/// What the log says of an event besides the event itself.
package struct Stamp: Hashable, Sendable {
    /// The place in the log.
    package var seq: Int
    /// When it was recorded, in milliseconds since 1970 UTC.
    package var at: Int64
    /// The civil day of `at` in the project's time zone.
    package var day: Day
    /// The account that recorded it.
    package var by: String
    /// Whether it is the last event of its act: of what was recorded in one go.
    package var endsAct: Bool

    package init(seq: Int, at: Int64, day: Day, by: String, endsAct: Bool = true) {
        self.seq = seq
        self.at = at
        self.day = day
        self.by = by
        self.endsAct = endsAct
    }
}
