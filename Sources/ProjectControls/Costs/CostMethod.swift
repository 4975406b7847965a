/// The named ways to forecast the cost of the whole: EAC = AC + (BAC − EV) / PF, each with its own performance
/// factor PF.
///
/// Source of PF = 1, CPI, SPI, SCI and the weighted ones: D. Christensen, "The Estimate at Completion Problem: A
/// Review of Three Studies", Project Management Journal 24 (1993); of SPI(t) in their place: W. Lipke, "Schedule
/// is Different" (2003); of XSM: Batselier and Vanhoucke, International Journal of Project Management 35 (2017)
/// 28–43; of the shrunk CPI: back-test on DSLIB.
package enum CostMethod: String, CaseIterable, Sendable, Hashable {
    /// EAC = BAC: whatever happened so far is made good.
    case plan
    /// PF = 1: the rest costs what was planned.
    case asPlanned
    case cpi
    case spi
    case spiTime
    /// PF = SCI = CPI · SPI
    case sci
    /// PF = SCI(t) = CPI · SPI(t)
    case sciTime
    /// PF = .8 CPI + .2 SPI
    case weighted
    /// PF = .8 CPI + .2 SPI(t)
    case weightedTime
    /// PF = T_EV / T_AC, both smoothed exponentially with β = .20 over the status dates.
    case smoothed
    /// PF = (EV + k BAC) / (AC + k BAC) with k = .25: the CPI drawn towards 1 while little is known.
    case shrunk
    /// The same with k = .10.
    case shrunkIT

    /// As it stands in tables.
    package var name: String {
        switch self {
        case .plan: "BAC"
        case .asPlanned: "PF = 1"
        case .cpi: "PF = CPI"
        case .spi: "PF = SPI"
        case .spiTime: "PF = SPI(t)"
        case .sci: "PF = SCI"
        case .sciTime: "PF = SCI(t)"
        case .weighted: "PF = .8 CPI + .2 SPI"
        case .weightedTime: "PF = .8 CPI + .2 SPI(t)"
        case .smoothed: "XSM, β = .20"
        case .shrunk: "shrunk CPI, k = .25"
        case .shrunkIT: "shrunk CPI, k = .10"
        }
    }
}

/// What the whole will cost, by any method, from the figures of one status date.
package struct CostEstimates: Sendable, Hashable {
    package let amounts: EarnedAmounts
    /// SPI(t), for the methods that need it.
    package let timeIndex: Measure<Double>
    /// The smoothed pace of earning and spending up to the date.
    package let smoothed: SmoothedPerformance?

    package init(
        _ amounts: EarnedAmounts, timeIndex: Measure<Double>, smoothed: SmoothedPerformance? = nil
    ) {
        self.amounts = amounts
        self.timeIndex = timeIndex
        self.smoothed = smoothed
    }

    /// PF, the performance that the rest of the work is expected to have.
    package func performanceFactor(_ method: CostMethod) -> Measure<Double> {
        let cpi = amounts.costPerformanceIndex
        let spi = amounts.schedulePerformanceIndex
        switch method {
        case .plan, .asPlanned: return .value(1)
        case .cpi: return cpi
        case .spi: return spi
        case .spiTime: return timeIndex
        case .sci: return cpi.combined(with: spi) { $0 * $1 }
        case .sciTime: return cpi.combined(with: timeIndex) { $0 * $1 }
        case .weighted: return cpi.combined(with: spi) { 0.8 * $0 + 0.2 * $1 }
        case .weightedTime: return cpi.combined(with: timeIndex) { 0.8 * $0 + 0.2 * $1 }
        case .smoothed:
            guard let smoothed else { return .undefined("no status dates before this one are known") }
            return smoothed.costFactor
        case .shrunk: return shrunkIndex(.general)
        case .shrunkIT: return shrunkIndex(.informationTechnology)
        }
    }

    /// EAC
    package func estimate(_ method: CostMethod) -> Measure<Double> {
        guard amounts.budgetAtCompletion > 0 else { return .undefined(EarnedAmounts.nothingPlanned) }
        guard method != .plan else { return .value(amounts.budgetAtCompletion) }
        let rest = amounts.budgetAtCompletion - amounts.earnedValue
        return performanceFactor(method).flatMap { factor in
            if factor > 0 { return .value(amounts.actualCost + rest / factor) }
            return .undefined(
                amounts.earnedValue > 0 ? "the performance factor is not above zero" : "nothing is earned yet"
            )
        }
    }

    /// ETC = EAC − AC
    package func toComplete(_ method: CostMethod) -> Measure<Double> {
        estimate(method).map { $0 - amounts.actualCost }
    }

    /// VAC = BAC − EAC; less than zero is an overrun.
    package func variance(_ method: CostMethod) -> Measure<Double> {
        estimate(method).map { amounts.budgetAtCompletion - $0 }
    }

    private func shrunkIndex(_ profile: CostProfile) -> Measure<Double> {
        let prior = profile.shrinkage * amounts.budgetAtCompletion
        return amounts.actualCost > 0
            ? .ratio(
                amounts.earnedValue + prior, over: amounts.actualCost + prior,
                unless: EarnedAmounts.nothingPlanned)
            : .undefined("no actual cost yet")
    }
}
