package import ProjectModel

/// Parties that hold what cannot both be had of one topic, on which nobody has ruled since.
package struct Contradiction: Sendable, Hashable {
    package struct Side: Sendable, Hashable {
        package let party: ID<Party>
        package let statement: ID<Statement>
        package let position: String
    }

    /// As it was first written.
    package let topic: String
    /// One for each party that is at odds with another, in the order of the log.
    package let sides: [Side]
    package let hasDealBreaker: Bool
    /// What is at odds: `5 % against 3 %`, `12 days apart`, `export before search against search before export`.
    package let words: String
    /// The day on which the first two of them had both spoken.
    package let since: Day
}
