internal import PlainText

/// An index beside its target, over ranges of one hue: `▓▓▓▓●━━┃░░░░░░░`.
///
/// The scale need not start at zero, so there is no bar from the left; what counts is the miss between the
/// value and its target. After Stephen Few, "Bullet Graph Design Specification" (2013).
package struct Bullet: Hashable, Sendable {
    package var value: Double
    package var target: Double
    package var scale: ClosedRange<Double>
    /// Where the worst range ends and where the best one begins.
    package var ranges: ClosedRange<Double>
    package var mark: Mark

    package init(
        _ value: Double, target: Double, scale: ClosedRange<Double>, ranges: ClosedRange<Double>, _ mark: Mark
    ) {
        self.value = value
        self.target = target
        self.scale = scale
        self.ranges = ranges
        self.mark = mark
    }

    package func line(columns: Int, _ rendering: Rendering) -> Line {
        guard columns > 0 else { return Line() }
        let axis = LinearAxis(scale: scale, columns: columns)
        let value = axis.column(of: value)
        let target = axis.column(of: target)
        return Line(
            (0..<columns).map { column in
                let range = range(at: axis.value(of: column))
                let ground = rendering == .tones ? Ink(.muted, .area(range.step)) : nil
                if column == value { return Run("●", mark.ink, .bold, on: ground) }
                if column == target { return Run("┃", .text, on: ground) }
                if let value, let target, (min(value, target)...max(value, target)).contains(column) {
                    return Run("━", mark.ink, on: ground)
                }
                return rendering == .tones
                    ? Run("█", Ink(.muted, .area(range.step))) : Run(SafeText(range.glyph), .muted)
            })
    }

    private func range(at value: Double) -> (step: Int, glyph: Character) {
        if value < ranges.lowerBound { return (7, "▓") }
        return value < ranges.upperBound ? (5, "▒") : (3, "░")
    }
}

/// Values laid out over columns.
struct LinearAxis: Hashable {
    let scale: ClosedRange<Double>
    let columns: Int

    /// The column of a value, at an end if it lies beyond; nil for what is no number.
    func column(of value: Double) -> Int? {
        let length = scale.upperBound - scale.lowerBound
        guard value.isFinite, length > 0, columns > 0 else { return nil }
        let share = min(max((value - scale.lowerBound) / length, 0), 1)
        return min(Int(share * Double(columns)), columns - 1)
    }

    /// The value in the middle of a column.
    func value(of column: Int) -> Double {
        scale.lowerBound + (Double(column) + 0.5) / Double(columns) * (scale.upperBound - scale.lowerBound)
    }
}
