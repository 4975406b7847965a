package import ProjectModel

/// Parties that hold different things of one topic, on which nobody has ruled since.
package struct Contradiction: Sendable, Hashable {
    package struct Side: Sendable, Hashable {
        package let party: ID<Party>
        package let statement: ID<Statement>
        package let position: String
    }

    /// As it was first written.
    package let topic: String
    /// One for each party and position, in the order of the log.
    package let sides: [Side]
    package let hasDealBreaker: Bool
}
