package import ProjectModel

extension RiskStanding {
    /// How near a trigger must be to be called near, in civil days.
    static let nearDays = 30

    /// Open risks, the highest expected value first, opportunities last.
    static func all(_ facts: Facts) -> [RiskStanding] {
        let open = facts.project.risks.all.filter { $0.isOpen(on: facts.day) }
        let assessed = open.compactMap { risk in risk.assessment(on: facts.day).map { (risk, $0) } }
        let reserve = facts.project.costs.contingencyReserve?.value ?? .zero
        let exposure = assessed.reduce(Money.zero) { $0 + $1.1.expectedValue(of: $1.0.nature.value) }
        let yardstick = reserve > .zero ? reserve : exposure
        return assessed.map { RiskStanding($0, $1, yardstick: yardstick, on: facts.day) }
            .sorted {
                $0.expectedValue == $1.expectedValue ? $0.id < $1.id : $0.expectedValue > $1.expectedValue
            }
    }

    /// - Parameter yardstick: the contingency reserve or, without one, the exposure. Off track: a threat whose
    ///   expected value is a fifth of it or more; attention: a twentieth or more, or an expected loss of a
    ///   working day or more.
    private init(_ risk: Risk, _ assessment: Assessment, yardstick: Money, on day: Day) {
        id = risk.id
        title = risk.title.value
        nature = risk.nature.value
        probability = assessment.probability
        impact = assessment.impact
        expectedValue = assessment.expectedValue(of: risk.nature.value)
        delay = assessment.delay
        response = risk.response?.value
        owner = risk.owner.value
        trigger = risk.trigger?.value
        proximity = risk.proximity?.value
        isNear = risk.proximity.map { $0.value - day <= Self.nearDays } ?? false
        action = risk.action?.value
        residual = RiskStanding.Residual(risk, assessment)
        let share = yardstick > .zero ? expectedValue.amount / yardstick.amount : 0
        let days = assessment.meanProbability * assessment.delay.days
        if nature == .opportunity {
            light = .onTrack
        } else if share >= 0.2 {
            light = .offTrack
        } else {
            light = share >= 0.05 || days >= 1 ? .attention : .onTrack
        }
    }
}

extension RiskStanding.Residual {
    /// What nobody has said stays as it is assessed.
    fileprivate init?(_ risk: Risk, _ assessment: Assessment) {
        guard risk.residualProbability != nil || risk.residualImpact != nil else { return nil }
        var left = assessment
        if let probability = risk.residualProbability?.value { left.probability = probability }
        if let impact = risk.residualImpact?.value { left.impact = impact }
        probability = left.probability
        impact = left.impact
        expectedValue = left.expectedValue(of: risk.nature.value)
    }
}

extension Assessment {
    /// The middle of the range, a share of one.
    var meanProbability: Double { (probability.lowerBound.fraction + probability.upperBound.fraction) / 2 }
    /// The middle of the range, in minor units.
    var meanImpact: Double { (impact.lowerBound.amount + impact.upperBound.amount) / 2 }

    /// Mean probability × mean impact; less than zero for an opportunity.
    package func expectedValue(of nature: RiskNature) -> Money {
        let value = Money(rounding: meanProbability * meanImpact)
        return nature == .opportunity ? -value : value
    }
}
