package import PlainText

/// Budget against timeline: how much money and how much work is left, up to today, and where both may go.
///
/// ```
/// 1.2M ┤▃▂▂▂▁ · · · · · · · · ▏ today 8 Sep · ┊ committed ·    money left   accent, brightest at its crest
///      │███████▇▆▅▄▃▂         ▏               ┊                work left    above it, unpaid
/// 600k ┤███████████████▓▓▓  · ▏ ● · · · · · · ┊ · · · · · ·    plan left    ● once a month
///    0 ┤██████████████████████▏▁ ▒▒▓▓▓▒●▁▁▁▁▁▁┊▁▁▁▁▁▁▁▁▁▁▁▁    cone         P10–P90, P20–P80, P40–P60
/// −200k┤· · · · · · · · · · · ▏ · · · ░░▒▒▒▒▒▒┊▒▒░░░ · · · ·
///      ╰──┬────┬────┬────┬────┬────┬──━━━━━━●━━━━━━━━─┬────    finish       on the axis, ● P50
///         Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec
/// ```
package struct BurnDownChart {
    package var data: BurnDown
    /// The first day of each month and its name, or its year.
    package var months: [DayTick]
    /// Beside the line of today: "today 8 Sep".
    package var today: SafeText
    /// Beside the line of what was promised.
    package var committed: SafeText
    package var rendering: Rendering
    /// How an amount is written.
    package var amount: (Double) -> SafeText

    package init(
        _ data: BurnDown, months: [DayTick], today: SafeText, committed: SafeText, rendering: Rendering,
        amount: @escaping (Double) -> SafeText
    ) {
        self.data = data
        self.months = months
        self.today = today
        self.committed = committed
        self.rendering = rendering
        self.amount = amount
    }

    package func draw(in area: Rect, on surface: inout Surface) {
        guard area.rows >= 5, area.columns >= 20 else {
            surface.put("no room for the chart", in: area, .muted)
            return
        }
        let extent = data.extent
        let scale = AmountScale(low: extent.low, high: extent.high, rows: area.rows - 2)
        let labels = scale.ticks.map { (row: $0.row, text: amount($0.amount)) }
        let margin = (labels.map(\.text.columns).max() ?? 0) + 2
        let plot = Rect(
            row: area.top, column: area.left + margin, columns: area.columns - margin, rows: scale.rows)
        guard plot.columns >= 10 else { return }
        let axis = DayAxis(start: data.start, end: data.end, columns: plot.columns)
        var plotting = BurnDownPlotting(chart: self, axis: axis, scale: scale, plot: plot)
        plotting.draw(on: &surface)
        drawAmounts(labels, in: area, margin, scale.rows, on: &surface)
        drawDays(
            axis, in: Rect(row: plot.bottom, column: plot.left, columns: plot.columns, rows: 2), on: &surface)
    }

    private func drawAmounts(
        _ labels: [(row: Int, text: SafeText)], in area: Rect, _ margin: Int, _ rows: Int,
        on surface: inout Surface
    ) {
        surface.vertical(column: margin - 1, rows: rows, in: area)
        surface.put(glyph: "╰", row: rows, column: margin - 1, in: area, .frame)
        for label in labels {
            let room = Rect(row: area.top + label.row, column: area.left, columns: margin - 2, rows: 1)
            surface.put(label.text, in: room, .muted, alignment: .trailing)
            surface.put(glyph: "┤", row: label.row, column: margin - 1, in: area, .frame)
        }
    }

    /// The axis with its ticks and the range of the finish, and the names of months below.
    private func drawDays(_ axis: DayAxis, in area: Rect, on surface: inout Surface) {
        surface.horizontal(row: 0, in: area)
        let ticks = months.map { (column: axis.column(of: $0.day), label: $0.label) }
            .filter { (0..<axis.columns).contains($0.column) }
        for tick in ticks { surface.put(glyph: "┬", row: 0, column: tick.column, in: area, .frame) }
        drawFinish(axis, in: area, on: &surface)
        for tick in Self.named(ticks) {
            guard tick.column + tick.label.columns <= axis.columns else { continue }
            surface.put(tick.label, row: 1, column: tick.column, in: area, .muted)
        }
    }

    private func drawFinish(_ axis: DayAxis, in area: Rect, on surface: inout Surface) {
        guard let finish = data.finish else { return }
        func draw(from first: Int, to last: Int, _ ink: Ink) {
            let first = max(0, axis.column(of: first))
            surface.horizontal(
                "━", row: 0, column: first, columns: axis.column(of: last) + 1 - first, in: area, ink)
        }
        draw(from: finish.p10, to: finish.p90, Ink(.accent, .area(8)))
        draw(from: finish.p20, to: finish.p80, .accent)
        let middle = axis.column(of: finish.p50)
        let isInside = middle < axis.columns
        surface.put(
            glyph: isInside ? "●" : "▶", row: 0, column: min(middle, axis.columns - 1), in: area, .accent,
            .bold)
    }

    /// Every month, or every second, third or sixth of them, so that two blanks lie between names; of the
    /// ways to skip the one that names the year.
    private static func named(_ ticks: [(column: Int, label: SafeText)]) -> [(column: Int, label: SafeText)] {
        for stride in [1, 2, 3, 6, 12] {
            let choices = (0..<stride).map { first in
                ticks.indices.filter { $0 % stride == first }.map { ticks[$0] }
            }
            let fitting = choices.filter { choice in
                zip(choice, choice.dropFirst()).allSatisfy { $0.column + $0.label.columns + 2 <= $1.column }
            }
            let best = fitting.max { one, other in
                (one.map(\.label.columns).max() ?? 0) < (other.map(\.label.columns).max() ?? 0)
            }
            if let best { return best }
        }
        return []
    }
}
