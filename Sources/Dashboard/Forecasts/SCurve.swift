internal import PlainText
internal import ProjectControls
internal import Screen

/// How likely it is that something is no more than what stands below: from nothing at the left to certain at the
/// right.
///
/// ```
///            ▂▅▇█│████      what was promised stands as a line; up to there it is lit
///       ▁▃▅▇█████│████
/// ───────▲────▲──┼▲───      P50, P80, P90
/// Mar    Apr   May
/// ```
struct SCurve {
    let distribution: RunDistribution
    /// What was promised.
    let promised: Double?
    /// Values with their labels, the lowest first.
    let ticks: [(value: Double, label: SafeText)]

    /// What hardly any run is below, to what hardly any is above, and what was promised.
    static func range(_ distribution: RunDistribution, _ promised: Double?) -> ClosedRange<Double> {
        let low = min(distribution.value(at: 0.001), promised ?? .infinity)
        let high = max(distribution.value(at: 0.995), promised ?? -.infinity)
        let margin = max((high - low) * 0.03, 1e-6)
        return low - margin...high + margin
    }

    func draw(on surface: inout Surface, in area: Rect) {
        guard area.rows >= 3, area.columns >= 12 else { return }
        let range = Self.range(distribution, promised)
        func column(_ value: Double) -> Int {
            let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
            return min(max(0, Int(share * Double(area.columns))), area.columns - 1)
        }
        let (picture, below) = area.split(top: area.rows - 2)
        let edge = promised.map(column)
        for place in 0..<picture.columns {
            let value =
                range.lowerBound
                + (Double(place) + 1) / Double(picture.columns) * (range.upperBound - range.lowerBound)
            let ink: Shade = edge.map { place < $0 } ?? false ? .lit : .beyond
            draw(distribution.chance(atMost: value), ink, column: place, on: &surface, in: picture)
        }
        if let edge { surface.vertical("│", column: edge, in: picture, .text) }
        surface.horizontal(row: 0, in: below)
        var free = 0
        for (value, label) in ticks where range.contains(value) {
            let place = column(value)
            surface.put(glyph: "┬", row: 0, column: place, in: below, .frame)
            guard place >= free, place + label.columns <= below.columns else { continue }
            surface.put(label, row: 1, column: place, in: below, .muted)
            free = place + label.columns + 1
        }
        for level in [0.5, 0.8, 0.9] {
            surface.put(
                glyph: "▲", row: 0, column: column(distribution.value(at: level)), in: below, .accent)
        }
    }

    private enum Shade { case lit, beyond }

    private func draw(
        _ chance: Double, _ shade: Shade, column: Int, on surface: inout Surface, in area: Rect
    ) {
        let eighths = Int((chance * Double(8 * area.rows)).rounded())
        for row in 0..<area.rows {
            let rest = eighths - 8 * row
            if rest <= 0 { break }
            let block = Unicode.Scalar(0x2580 + UInt32(min(8, rest)))!
            let step = 5 + 8 * row / max(1, area.rows - 1)
            surface.put(
                glyph: block, row: area.rows - 1 - row, column: column, in: area,
                shade == .lit ? Ink(.accent, .area(step)) : Ink(.muted, .area(step)))
        }
    }
}
