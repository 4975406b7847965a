/// What somebody said on a topic, so that what was heard is on record with who said it and when.
package struct Statement: Registered {
    package static let prefix: String? = "S"

    package let id: ID<Statement>
    /// What it is about, in a few words that others use too: `cut-over weekend`.
    package var topic: Recorded<String>
    /// What they want or hold, in words: `30 January`.
    package var position: Recorded<String>
    package var weight: Recorded<Weight>
    package var speaker: Recorded<ID<Person>>
    /// The day it was said.
    package var said: Recorded<Day>
    /// The position in a form that can be compared.
    package var claim = Claim.words
}

/// How much hangs on a statement. What sounds like a complaint may be a deal-breaker: ask.
package enum Weight: String, Choice {
    case wish, complaint
    case dealBreaker = "deal-breaker"
}

/// A decision that closes a topic until somebody speaks up again.
package struct Ruling: Sendable, Hashable {
    package var topic: String
    package var decision: Recorded<String>
    package var by: String
    package var day: Day
    /// The entry of the decision log that says why; older rulings have none.
    package var record: ID<DecisionRecord>?
}
