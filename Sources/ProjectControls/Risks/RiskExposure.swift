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

extension RiskExposure {
    init(_ facts: Facts, _ risks: [RiskStanding]) {
        openCount = risks.count
        let exposure = risks.reduce(Money.zero) { $0 + $1.expectedValue }
        self.exposure = exposure
        contingencyReserve =
            facts.project.costs.contingencyReserve.map { .value($0.value) }
            ?? .undefined("no contingency reserve is set")
        cover = Self.cover(of: exposure, by: contingencyReserve, open: risks.count)
        contingency =
            risks.isEmpty
            ? .undefined("no open risk is recorded")
            : .value(Contingency(risks.map(Contingency.Outcomes.init)))
        let contingency = contingency
        chanceOfReserve = contingencyReserve.flatMap { reserve in
            contingency.map { $0.chance(atMost: reserve) }
        }
    }

    static func cover(of exposure: Money, by reserve: Measure<Money>, open: Int) -> Measure<Double> {
        guard open > 0 else { return .undefined("no open risk is recorded") }
        guard exposure > .zero else { return .undefined("the open risks cost nothing on balance") }
        return reserve.map { $0.amount / exposure.amount }
    }
}
