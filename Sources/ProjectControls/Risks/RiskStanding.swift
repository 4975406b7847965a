package import ProjectModel

/// An open risk as assessed on or before the status date.
package struct RiskStanding: Sendable, Hashable {
    package let id: ID<Risk>
    package let title: String
    package let nature: RiskNature
    package let light: Light
    package let probability: ClosedRange<Percent>
    /// What it costs if it happens (for an opportunity: saves); never negative.
    package let impact: ClosedRange<Money>
    /// Mean probability × mean impact; less than zero for an opportunity.
    package let expectedValue: Money
    /// Working days lost (for an opportunity: won) if it happens.
    package let delay: WorkDays
    package let response: Response?
    package let owner: ID<Person>
    package let trigger: String?
    package let proximity: Day?
    /// Whether it may happen within 30 days, or should have by now.
    package let isNear: Bool
    /// What is done about it, in words.
    package let action: String?
    /// What is left of it when that has been done; nil where nobody has estimated that.
    package let residual: Residual?

    package struct Residual: Sendable, Hashable {
        package let probability: ClosedRange<Percent>
        package let impact: ClosedRange<Money>
        package let expectedValue: Money
    }
}
