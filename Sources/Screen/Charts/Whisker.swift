internal import PlainText

/// One forecast among several: where it points, how far off it tends to be, and what was promised:
/// `   ─┼─●───  `.
package struct Whisker: Hashable, Sendable {
    package var forecast: Double
    /// How far its error reaches.
    package var spread: ClosedRange<Double>
    package var promise: Double
    package var scale: ClosedRange<Double>
    /// The forecast that the dashboard goes by is drawn heavier.
    package var isChosen: Bool

    package init(
        _ forecast: Double, spread: ClosedRange<Double>, promise: Double, scale: ClosedRange<Double>,
        isChosen: Bool = false
    ) {
        self.forecast = forecast
        self.spread = spread
        self.promise = promise
        self.scale = scale
        self.isChosen = isChosen
    }

    package func line(columns: Int) -> Line {
        guard columns > 0 else { return Line() }
        let axis = LinearAxis(scale: scale, columns: columns)
        let forecast = axis.column(of: forecast)
        let promise = axis.column(of: promise)
        let ink: Ink = isChosen ? .accent : .muted
        var covered = 0..<0
        if let low = axis.column(of: spread.lowerBound), let high = axis.column(of: spread.upperBound) {
            covered = low..<(high + 1)
        }
        return Line(
            (0..<columns).map { column in
                let isCovered = covered.contains(column)
                if column == forecast { return Run("●", isChosen ? .accent : .text, isChosen ? .bold : []) }
                if column == promise { return Run(isCovered ? (isChosen ? "┿" : "┼") : "┊", .text) }
                return isCovered ? Run(isChosen ? "━" : "─", ink) : Run(" ")
            })
    }
}
