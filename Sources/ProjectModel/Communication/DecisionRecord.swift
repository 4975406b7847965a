/// An entry of the decision log. Source: Nygard (2011), "Documenting Architecture Decisions".
package struct DecisionRecord: Registered {
    package static let prefix: String? = "DC"

    package let id: ID<DecisionRecord>
    /// Why something had to be decided.
    package var context: Recorded<String>
    /// What was decided.
    package var choice: Recorded<String>
    /// What follows from it.
    package var consequence: Recorded<String>?
    /// The earlier decision that it takes the place of.
    package var supersedes: ID<DecisionRecord>?
    /// The later decision that took its place.
    package var supersededBy: Recorded<ID<DecisionRecord>>?
    package var day: Day
    /// The account that recorded it.
    package var by: String
}
