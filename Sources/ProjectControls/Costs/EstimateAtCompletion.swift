package import ProjectModel

/// How far the cost performance so far is believed: the k of the shrunk CPI.
package enum CostProfile: Sendable, Hashable {
    /// k = .25, best over 114 projects of every kind.
    case general
    /// k = .10: in IT projects the cost performance persists, so it is believed sooner. The default.
    case informationTechnology

    package var shrinkage: Double {
        switch self {
        case .general: 0.25
        case .informationTechnology: 0.10
        }
    }

    package var name: String {
        switch self {
        case .general: "general, k = .25"
        case .informationTechnology: "IT, k = .10"
        }
    }
}

/// What the whole will cost: EAC = AC + (BAC − EV) / PF, for several performance factors PF.
package struct EstimateAtCompletion: Sendable, Hashable {
    package let profile: CostProfile
    /// PF = 1: the rest costs what was planned.
    package let asPlanned: Measure<Money>
    /// PF = CPI: the rest costs as the work so far did.
    package let byCPI: Measure<Money>
    /// PF = (EV + k BAC) / (AC + k BAC), the CPI drawn towards 1 while little is known: what the forecasts
    /// and lights use. Source: back-test on DSLIB.
    package let shrunk: Measure<Money>

    private let budgetAtCompletion: Money
    private let actualCost: Money

    package init(_ earned: EarnedValue, profile: CostProfile = .informationTechnology) {
        self.profile = profile
        budgetAtCompletion = earned.budgetAtCompletion
        actualCost = earned.actualCost
        guard earned.budgetAtCompletion > .zero else {
            asPlanned = .undefined("nothing is planned")
            byCPI = .undefined("nothing is planned")
            shrunk = .undefined("nothing is planned")
            return
        }
        let rest = (earned.budgetAtCompletion - earned.earnedValue).amount
        func total(_ factor: Double) -> Money {
            Money(rounding: earned.actualCost.amount + rest / factor)
        }
        asPlanned = .value(total(1))
        byCPI = earned.costPerformanceIndex.flatMap { index in
            index > 0 ? .value(total(index)) : .undefined("nothing is earned yet")
        }
        let shrinkage = profile.shrinkage * earned.budgetAtCompletion.amount
        let believed = (earned.earnedValue.amount + shrinkage, earned.actualCost.amount + shrinkage)
        if earned.actualCost <= .zero {
            shrunk = .undefined("no actual cost yet")
        } else {
            shrunk = .value(total(believed.0 / believed.1))
        }
    }

    /// VAC = BAC − EAC; less than zero is an overrun.
    package var varianceAtCompletion: Measure<Money> { shrunk.map { budgetAtCompletion - $0 } }
    /// ETC = EAC − AC
    package var estimateToComplete: Measure<Money> { shrunk.map { $0 - actualCost } }
}
