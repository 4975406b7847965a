internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// How likely the risks together cost how much, and how far the reserve reaches.
///
/// ```
/// covered 46% │ 128k short of P80
///       ▃▅▇▇▇▅│▃                      likely sums are high; beyond the reserve they are lit
///   ▁▆████████│██▅▃▂▁
/// ─────────▲──────▲───▲──             P50, P80, P90
/// 0       100k   200k
/// EMV 182k P50 161k P80 278k P90 343k
/// ```
package struct ContingencyPane: Pane {
    package init() {}

    package var adding: [VerbName] { [VerbName("reserve", "set"), VerbName("reserve", "draw")] }
    package var editing: [VerbName] { [] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let exposure = facts.status.exposure
        let left: Line =
            exposure.contingencyReserve.value.map { "left \(facts.money($0), .bold)" } ?? "nothing set aside"
        let covers: Line =
            exposure.cover.value == nil
            ? ""
            : "covers \(exposure.cover.run(by: PlainFigures.index)) \(Light.ofCover(exposure.cover).mark)"
        return Caption(PaneName.contingency.title, trailing: left, bottom: covers)
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { [] }
    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int { 0 }
    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? { nil }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        guard let sums = facts.status.exposure.contingency.value else {
            return surface.say("no open risk, nothing to set aside", in: area)
        }
        let figures: Line = """
            EMV \(facts.money(facts.status.exposure.exposure), .bold) P50 \(facts.money(sums.p50), .bold) \
            P80 \(facts.money(sums.p80), .bold) P90 \(facts.money(sums.p90), .bold)
            """
        let (top, foot) = area.split(top: area.rows - 1)
        surface.put(figures, in: foot)
        guard top.rows >= 5, top.columns >= 16 else { return }
        surface.put(sentence(sums, facts, within: top.columns), in: top)
        let chart = DensityChart(sums: sums, reserve: facts.status.exposure.contingencyReserve.value)
        chart.draw(on: &surface, in: top.split(top: 1).rest, facts)
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        var detail = ExposureDetail(facts: facts).detail
        detail.title = PaneName.contingency.title
        return detail
    }

    private func sentence(_ sums: Contingency, _ facts: Facts, within columns: Int) -> Line {
        let exposure = facts.status.exposure
        guard let reserve = exposure.contingencyReserve.value else { return "no reserve to cover it" }
        let enough: Line = "enough in \(exposure.chanceOfReserve.run(.accent, by: PlainFigures.chance))"
        let short = sums.p80 - reserve
        let gap: Line =
            short > .zero
            ? " · \(facts.money(short), .offTrack, .bold) short of P80" : " · beyond P80 \(Mark.onTrack)"
        return Line.longest(of: [enough + gap, enough], within: columns)
    }
}

/// The picture of a distribution: the chance of each sum as a height, smoothed over its neighbours, since sums
/// of few risks come in lumps.
struct DensityChart {
    let sums: Contingency
    let reserve: Money?

    func draw(on surface: inout Surface, in area: Rect, _ facts: Facts) {
        let range = range
        let (picture, below) = area.split(top: area.rows - 2)
        let heights = heights(in: range, columns: picture.columns)
        let edge = reserve.map { column(of: $0, in: range, of: picture.columns) }
        for (column, height) in heights.enumerated() {
            let isCovered = edge.map { column < $0 } ?? false
            draw(height, isCovered, column: column, on: &surface, in: picture)
        }
        if let edge { surface.vertical("│", column: edge, in: picture, .text) }
        surface.horizontal(row: 0, in: below)
        let step = step(over: range, facts)
        var tick = Money.zero
        while tick <= range.upperBound {
            let place = column(of: tick, in: range, of: below.columns)
            surface.put(glyph: "┬", row: 0, column: place, in: below, .frame)
            let words = SafeText(facts.money(tick))
            if place + words.columns <= below.columns {
                surface.put(words, row: 1, column: place, in: below, .muted)
            }
            tick += step
        }
        for quantile in [sums.p50, sums.p80, sums.p90] {
            let place = column(of: quantile, in: range, of: below.columns)
            surface.put(glyph: "▲", row: 0, column: place, in: below, .accent)
        }
    }

    /// Nothing, or what opportunities bring, to what is hardly ever exceeded.
    private var range: ClosedRange<Money> {
        let low = min(.zero, sums.value(at: 0.001))
        let high = max(sums.value(at: 0.995), reserve ?? .zero, low + Money(minor: 1))
        return low...(high + Money(rounding: (high - low).amount * 0.02))
    }

    private func column(of sum: Money, in range: ClosedRange<Money>, of columns: Int) -> Int {
        let share = (sum - range.lowerBound).amount / (range.upperBound - range.lowerBound).amount
        return min(max(0, Int((share * Double(columns)).rounded(.down))), max(0, columns - 1))
    }

    /// Between nothing and one.
    private func heights(in range: ClosedRange<Money>, columns: Int) -> [Double] {
        let chances = sums.chances(in: range, parts: columns)
        let weights = [1.0, 2, 3, 2, 1]
        let smooth = chances.indices.map { index in
            weights.enumerated().reduce(0.0) { sum, weight in
                let place = index + weight.offset - 2
                return sum + (chances.indices.contains(place) ? chances[place] * weight.element : 0)
            }
        }
        let most = smooth.max() ?? 0
        return smooth.map { most > 0 ? $0 / most : 0 }
    }

    private func draw(
        _ height: Double, _ isCovered: Bool, column: Int, on surface: inout Surface, in area: Rect
    ) {
        let eighths = Int((height * Double(8 * area.rows)).rounded())
        for row in 0..<area.rows {
            let rest = eighths - 8 * row
            if rest <= 0 { break }
            let block = Unicode.Scalar(0x2580 + UInt32(min(8, rest)))!
            let step = 5 + 11 * row / max(1, area.rows - 1)
            surface.put(
                glyph: block, row: area.rows - 1 - row, column: column, in: area,
                Ink(isCovered ? .accent : .offTrack, .area(step)))
        }
    }

    /// A round sum, of which at most five fit.
    private func step(over range: ClosedRange<Money>, _ facts: Facts) -> Money {
        let least = (range.upperBound - range.lowerBound).amount / 4.5
        var step = Double(facts.currency.scale)
        let factors = [2, 2.5, 2]
        var turn = 0
        while step < least {
            step *= factors[turn % 3]
            turn += 1
        }
        return Money(rounding: step)
    }
}
