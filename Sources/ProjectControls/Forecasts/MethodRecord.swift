/// How far off a method was in projects that have ended: the median of |forecast − actual| ÷ actual at the same
/// stage of completion.
///
/// Source: a back-test over 1,201 tracking periods of 114 projects of DSLIB (Batselier and Vanhoucke, International
/// Journal of Project Management 33 (2015) 697–710). Methods that were not tested have none.
package enum MethodRecord {
    /// - Parameter complete: a share of one.
    package static func medianError(_ method: TimeMethod, at complete: Double) -> Double? {
        let errors: [Double]
        switch method {
        case .plan: errors = [0.100, 0.093, 0.098]
        case .asPlanned: errors = [0.086, 0.063, 0.042]
        case .pace: errors = [0.182, 0.073, 0.056]
        case .heldPace: return nil
        case .smoothed: errors = [0.093, 0.057, 0.047]
        case .shrunk: errors = [0.080, 0.060, 0.045]
        case .moneyPace: errors = [0.258, 0.123, 0.090]
        }
        return errors[stage(complete)]
    }

    package static func medianError(_ method: CostMethod, at complete: Double) -> Double? {
        let errors: [Double]
        switch method {
        case .plan: errors = [0.048, 0.050, 0.051]
        case .asPlanned: errors = [0.037, 0.031, 0.013]
        case .cpi: errors = [0.062, 0.033, 0.011]
        case .weighted: errors = [0.079, 0.032, 0.010]
        case .sci: errors = [0.358, 0.116, 0.027]
        case .smoothed: errors = [0.043, 0.026, 0.010]
        case .shrunk: errors = [0.035, 0.027, 0.011]
        case .spi, .spiTime, .sciTime, .weightedTime, .shrunkIT: return nil
        }
        return errors[stage(complete)]
    }

    /// Below 30 %, 30 to 70 %, from 70 %.
    private static func stage(_ complete: Double) -> Int { complete < 0.3 ? 0 : complete < 0.7 ? 1 : 2 }
}
