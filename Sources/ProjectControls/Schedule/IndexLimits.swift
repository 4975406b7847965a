internal import RealModule

/// Confidence limits of SPI(t) and of the finish at that pace. Source: W. Lipke, O. Zwikael, K. Henderson and
/// F. Anbari, "Prediction of project outcome", International Journal of Project Management 27 (2009) 400–407.
///
/// ln SPI(t) ± Z · s / √n · AF, with s the sample standard deviation of the logarithms of the periods' own indices
/// and AF = √((PD − ES) / (PD − ES / n)) for a project that has an end. Over DSLIB, limits of 90 % held 69 to 78 %
/// of the ends, so that they are shown beside the cone and never for it.
package struct IndexLimits: Sendable, Hashable {
    package let low: Double
    package let high: Double
    /// PD / `high` and PD / `low`.
    package let earliestFinish: Double
    package let latestFinish: Double

    /// Z of a confidence of 90 %, both sides.
    package static let ninety = 1.645

    /// - Parameters:
    ///   - positions: ES at the end of each period, the first after one period; all periods one unit long.
    ///   - plannedDuration: PD, in periods.
    package static func ofSchedule(
        _ positions: [Double], plannedDuration: Double, deviations: Double = ninety
    ) -> Measure<IndexLimits> {
        let count = Double(positions.count)
        guard positions.count >= 2, let last = positions.last else {
            return .undefined("fewer than two periods have passed")
        }
        let steps = zip(positions, [0] + positions).map { $0 - $1 }
        guard steps.allSatisfy({ $0 > 0 }) else { return .undefined("nothing was earned in a period") }
        let logs = steps.map { Double.log($0) }
        let mean = logs.reduce(0, +) / count
        let spread = (logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)).squareRoot()
        let left = max(0, plannedDuration - last) / (plannedDuration - last / count)
        let width = deviations * spread / count.squareRoot() * left.squareRoot()
        let index = last / count
        let (low, high) = (index * .exp(-width), index * .exp(width))
        return .value(
            IndexLimits(
                low: low, high: high, earliestFinish: plannedDuration / high,
                latestFinish: plannedDuration / low))
    }
}
