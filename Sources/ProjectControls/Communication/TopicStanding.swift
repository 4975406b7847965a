package import ProjectModel

/// How far those who spoke on a topic agree.
package struct TopicStanding: Sendable, Hashable {
    /// As it was first written.
    package let title: String
    /// The statements that count, one for each party that spoke since the last ruling, in the order of the log.
    package let live: [ID<Statement>]
    /// Who made them, in the same order.
    package let parties: [ID<Party>]
    package let contradiction: Contradiction?
    /// Whether a deal-breaker waits for a ruling.
    package let hasDealBreaker: Bool
    /// The last one by the day.
    package let ruling: Ruling?
    /// What should come first, where anybody has said that.
    package let priorities: Priorities?

    /// Off track: a deal-breaker without a ruling, or a circle of priorities; attention: a contradiction.
    package var light: Light {
        if hasDealBreaker || !(priorities?.circles.isEmpty ?? true) { return .offTrack }
        return contradiction == nil ? .onTrack : .attention
    }
}
