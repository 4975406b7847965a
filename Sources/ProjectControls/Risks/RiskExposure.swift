package import ProjectModel

/// What the open risks may cost together, against what is set aside for them.
package struct RiskExposure: Sendable, Hashable {
    package let openCount: Int
    /// The sum of the expected values, opportunities deducted.
    package let exposure: Money
    package let contingencyReserve: Measure<Money>
    /// Reserve ÷ exposure.
    package let cover: Measure<Double>
    /// What the risks together cost at most with this probability, as if they were independent.
    package let contingency: Measure<Contingency>
    /// P(the reserve is enough)
    package let chanceOfReserve: Measure<Double>
}
