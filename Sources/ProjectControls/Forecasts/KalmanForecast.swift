/// A second opinion on the finish: the Kalman filter forecasting method. Source: B. Kim and K. Reinschmidt,
/// "Probabilistic Forecasting of Project Duration Using Kalman Filter and the Earned Value Method", Journal of
/// Construction Engineering and Management 136 (2010) 834–843.
///
/// The state is the time variation TV = AT − ES and its change a period; each period it is predicted with
/// A = [[1, 1], [0, 1]], then updated by what was measured. The finish is where t + n − (TV + n · change) = PD. It has
/// a range from the first day, but what it says depends on how it is tuned: it is never the default.
package struct KalmanForecast: Sendable, Hashable {
    /// What the filter assumes of a project, in periods squared.
    package struct Tuning: Sendable, Hashable {
        /// The variance of the change at the start.
        package var start = 0.05
        /// What it grows by each period.
        package var process = 0.005
        /// The variance of the measured TV.
        package var measurement = 0.05

        package init() {}
    }

    /// TV, in periods; more than zero is late.
    package let variation: Double
    /// Its change a period.
    package let change: Double
    package let finish: Measure<Double>
    /// The standard deviation of TV carried forward to the finish.
    package let deviation: Measure<Double>

    /// - Parameter positions: ES at the end of each period, the first after one period.
    package init(_ positions: [Double], plannedDuration: Double, tuning: Tuning = Tuning()) {
        var (level, slope) = (0.0, 0.0)
        // The covariance of both: of the level, between them, of the slope.
        var (ofLevel, between, ofSlope) = (0.0, 0.0, tuning.start)
        for (index, position) in positions.enumerated() {
            level += slope
            (ofLevel, between, ofSlope) = (
                ofLevel + 2 * between + ofSlope, between + ofSlope, ofSlope + tuning.process
            )
            let measured = Double(index + 1) - position
            let surprise = measured - level
            let total = ofLevel + tuning.measurement
            let (gain, slopeGain) = (ofLevel / total, between / total)
            level += gain * surprise
            slope += slopeGain * surprise
            (ofLevel, between, ofSlope) = (
                (1 - gain) * ofLevel, (1 - gain) * between, ofSlope - slopeGain * between
            )
        }
        variation = level
        change = slope
        let now = Double(positions.count)
        guard slope < 1 else {
            finish = .undefined("it falls behind by a period each period")
            deviation = .undefined("it falls behind by a period each period")
            return
        }
        let left = (plannedDuration - now + level) / (1 - slope)
        finish = .value(now + left)
        deviation = .value((ofLevel + 2 * left * between + left * left * ofSlope).squareRoot())
    }
}
