internal import PlainText

/// The last values of a measure, in greys that end in the colour of its status: `▅▅▅▄▄▄▃▃▂▂`.
package struct Sparkline: Hashable, Sendable {
    /// Oldest first.
    package var values: [Double]
    package var mark: Mark
    /// What the lowest and the highest block stand for; nil takes the extremes of the values.
    package var scale: ClosedRange<Double>?

    package init(_ values: [Double], _ mark: Mark, scale: ClosedRange<Double>? = nil) {
        self.values = values
        self.mark = mark
        self.scale = scale
    }

    /// The newest values, one a column, at the right.
    package func line(columns: Int) -> Line {
        let shown = values.filter(\.isFinite).suffix(max(0, columns))
        let low = scale?.lowerBound ?? shown.min() ?? 0
        let high = scale?.upperBound ?? shown.max() ?? 0
        var line = Line()
        for (index, value) in shown.enumerated() {
            // A line that never moved stands in the middle.
            let height = high > low ? min(max((value - low) / (high - low), 0), 1) : 0.5
            let block = Character(Unicode.Scalar(0x2581 + UInt32((7 * height).rounded()))!)
            let isLast = index == shown.count - 1
            let grey = Ink(.muted, .area(Ramp.step(index, of: shown.count, from: 7)))
            line.append(Run(SafeText(block), isLast ? mark.ink : grey))
        }
        return line.fitted(to: columns, alignment: .trailing)
    }
}
