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

    /// The forecast that is shown where only one is.
    package var method: CostMethod {
        switch self {
        case .general: .shrunk
        case .informationTechnology: .shrunkIT
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

    /// The EAC by every method.
    package let estimates: CostEstimates

    private let budgetAtCompletion: Money
    private let actualCost: Money

    /// - Parameters:
    ///   - timeIndex: SPI(t), for the methods that need it.
    ///   - smoothed: earning and spending up to the day, for XSM.
    package init(
        _ earned: EarnedValue, profile: CostProfile = .informationTechnology,
        timeIndex: Measure<Double> = .undefined("no earned schedule"), smoothed: SmoothedPerformance? = nil
    ) {
        self.profile = profile
        budgetAtCompletion = earned.budgetAtCompletion
        actualCost = earned.actualCost
        estimates = CostEstimates(earned.amounts, timeIndex: timeIndex, smoothed: smoothed)
        asPlanned = estimates.estimate(.asPlanned).map(Money.init(rounding:))
        byCPI = estimates.estimate(.cpi).map(Money.init(rounding:))
        shrunk = estimates.estimate(profile.method).map(Money.init(rounding:))
    }

    /// EAC by a method.
    package func estimate(_ method: CostMethod) -> Measure<Money> {
        estimates.estimate(method).map(Money.init(rounding:))
    }

    /// VAC = BAC − EAC; less than zero is an overrun.
    package var varianceAtCompletion: Measure<Money> { shrunk.map { budgetAtCompletion - $0 } }
    /// ETC = EAC − AC
    package var estimateToComplete: Measure<Money> { shrunk.map { $0 - actualCost } }
}
