/// Real projects by whose past errors a forecast is dressed in a range: how the actual end compared with the
/// same forecast at the same stage. Either published, or made from projects of one's own.
package struct ReferenceClass: Sendable {
    /// As the screen names it.
    package let name: String
    private let stages: [Stage]
    /// How far off each method was in projects of one's own.
    let record: OwnMethodRecord

    struct Stage: Sendable {
        /// The share of the work that was complete at least.
        var from: Double
        /// Final duration ÷ (AT + PD − ES): P10, P20, P50, P80, P90.
        var finish: [Double]
        /// Final cost ÷ (EAC by shrunk CPI).
        var cost: [Double]
    }

    /// The levels that a stage holds.
    static let levels = [0.1, 0.2, 0.5, 0.8, 0.9]

    init(name: String, stages: [Stage], record: OwnMethodRecord = .none) {
        self.name = name
        self.record = record
        self.stages = stages
    }

    /// Batselier and Vanhoucke, "Construction and evaluation framework for a real-life project database",
    /// International Journal of Project Management 33 (2015) 697–710. The factors are project-weighted quantiles
    /// over 1,201 tracking periods; left out one project at a time, P10–P90 held 79 % of the ends. The costs were
    /// forecast with k = .25; that the errors with k = .10 spread alike is an assumption.
    package static let dslib = ReferenceClass(
        name: "DSLIB, 114 projects, Batselier & Vanhoucke 2015", stages: published)

    static let published = [
        Stage(
            from: 0.02, finish: [0.746, 0.925, 1.071, 1.263, 1.409],
            cost: [0.824, 0.942, 1.000, 1.092, 1.266]),
        Stage(
            from: 0.15, finish: [0.885, 0.944, 1.019, 1.174, 1.262],
            cost: [0.820, 0.961, 1.004, 1.071, 1.152]),
        Stage(
            from: 0.30, finish: [0.909, 0.943, 1.027, 1.117, 1.215],
            cost: [0.862, 0.966, 1.005, 1.048, 1.079]),
        Stage(
            from: 0.50, finish: [0.905, 0.950, 1.013, 1.091, 1.162],
            cost: [0.879, 0.972, 0.998, 1.022, 1.049]),
        Stage(
            from: 0.70, finish: [0.895, 0.964, 1.023, 1.078, 1.139],
            cost: [0.957, 0.978, 1.000, 1.021, 1.034]),
        Stage(
            from: 0.85, finish: [0.921, 0.958, 1.018, 1.061, 1.123],
            cost: [0.972, 0.990, 1.000, 1.013, 1.026]),
    ]

    /// Where the duration may end.
    ///
    /// - Parameters:
    ///   - point: AT + PD − ES, in whatever unit of time.
    ///   - complete: EV / BAC.
    ///   - actualTime: what has passed already; the end does not lie before it.
    package func finish(point: Double, complete: Double, actualTime: Double) -> Measure<Quantiles> {
        spread(point, complete, floor: actualTime) { $0.finish }
    }

    /// Where the cost may end.
    ///
    /// - Parameters:
    ///   - estimate: EAC by shrunk CPI.
    ///   - actualCost: what is spent already; the end does not lie below it.
    package func cost(estimate: Double, complete: Double, actualCost: Double) -> Measure<Quantiles> {
        spread(estimate, complete, floor: actualCost) { $0.cost }
    }

    private func spread(
        _ point: Double, _ complete: Double, floor: Double, _ factors: (Stage) -> [Double]
    ) -> Measure<Quantiles> {
        guard let stage = stages.last(where: { $0.from <= complete }) else {
            return .undefined("less than 2% is complete")
        }
        let ends = factors(stage).map { $0 * point }
        return .value(
            Quantiles(p10: ends[0], p20: ends[1], p50: ends[2], p80: ends[3], p90: ends[4], floor: floor))
    }
}
