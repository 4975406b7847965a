internal import PlainText

/// Fills the plot of a burn-down chart: areas first, then the lines and points over them, then words where
/// there is room, and dots of the grid in what is still empty.
struct BurnDownPlotting {
    let chart: BurnDownChart
    let plot: Rect
    private let axis: DayAxis
    private let scale: AmountScale
    private let picture: BurnDownPicture
    /// Row after row, what is no longer empty.
    private var isTaken: [Bool]

    init(chart: BurnDownChart, axis: DayAxis, scale: AmountScale, plot: Rect) {
        self.chart = chart
        self.plot = plot
        self.axis = axis
        self.scale = scale
        picture = BurnDownPicture(data: chart.data, axis: axis, scale: scale, rendering: chart.rendering)
        isTaken = Array(repeating: false, count: plot.rows * plot.columns)
    }

    mutating func draw(on surface: inout Surface) {
        drawPictures(on: &surface)
        drawCommitted(on: &surface)
        drawToday(on: &surface)
        drawPlan(on: &surface)
        drawWords(on: &surface)
        drawLegend(on: &surface)
        drawZero(on: &surface)
        drawGrid(on: &surface)
    }

    private var isASCII: Bool { chart.rendering == .ascii }
    private var todayColumn: Int { picture.todayColumn }
    private var committedColumn: Int? {
        guard let column = chart.data.committed.map(axis.column(of:)) else { return nil }
        return (0..<plot.columns).contains(column) && column != todayColumn ? column : nil
    }

    private mutating func drawPictures(on surface: inout Surface) {
        for row in 0..<plot.rows {
            for column in 0..<plot.columns {
                guard let cell = picture.cell(row: row, column: column) else { continue }
                surface.put(glyph: cell.glyph, row: row, column: column, in: plot, cell.ink, on: cell.ground)
                take(row, column)
            }
        }
    }

    private mutating func drawToday(on surface: inout Surface) {
        for row in 0..<plot.rows {
            mark(isASCII ? "|" : "▏", row, todayColumn, .text, on: &surface)
        }
    }

    private mutating func drawCommitted(on surface: inout Surface) {
        guard let column = committedColumn else { return }
        for row in 0..<plot.rows { mark(isASCII ? ":" : "┊", row, column, .muted, on: &surface) }
    }

    private mutating func drawPlan(on surface: inout Surface) {
        for point in chart.data.plan {
            let column = axis.column(of: point.day)
            // Before today the plan would be lost in the areas.
            guard point.left.isFinite, column > todayColumn, column < plot.columns else { continue }
            mark(isASCII ? "*" : "●", scale.row(of: point.left), column, .text, on: &surface)
        }
    }

    private mutating func drawWords(on surface: inout Surface) {
        let isTodayNamed = write(Line(chart.today, .text), row: 0, column: todayColumn + 2, on: &surface)
        guard let column = committedColumn else { return }
        let words = Line(chart.committed, .muted)
        if write(words, row: 0, column: column + 2, on: &surface) { return }
        // To the left of its line it would be read as belonging to today, if that has no words of its own.
        if isTodayNamed { write(words, row: 0, column: column - 1 - words.columns, on: &surface) }
    }

    private mutating func drawLegend(on surface: inout Surface) {
        let lines = legend
        let width = lines.map(\.columns).max() ?? 0
        // With a blank row below it, and one below the words beside today if that can be had.
        for top in [2, 1] {
            for column in stride(from: todayColumn + 2, through: plot.columns - width, by: 1) {
                let box = Rect(row: top, column: column - 1, columns: width + 2, rows: lines.count + 1)
                guard box.bottom <= plot.rows, isFree(box) else { continue }
                for (index, line) in lines.enumerated() {
                    write(line, row: top + index, column: column, on: &surface)
                }
                return
            }
        }
    }

    private var legend: [Line] {
        func entry(_ swatch: Line, _ name: SafeText, _ left: Double?) -> Line {
            let name = Line(name.padded(to: 12), .muted)
            let amount = left.map { chart.amount($0).padded(to: 5, alignment: .trailing) } ?? ""
            return swatch + Line.blank(1) + name + Line(amount, .text, .bold)
        }
        func swatch(_ area: CellPicture.Tone.Area, _ ink: Ink) -> Line {
            Line(
                SafeText(String(repeating: Character(CellPicture.fill(area, chart.rendering)), count: 3)), ink
            )
        }
        let money = Ink(.accent, .area(16))
        // Only in tones does its fill need no shade to be told from money.
        let unpaid = chart.rendering == .tones ? Line("███", .unpaid) : swatch(.unpaid, .unpaid)
        let haze = [2.0, 6, 11].map { level in
            chart.rendering == .tones
                ? Run("█", Ink(.accent, .area(Int(level))))
                : Run(SafeText(Character(CellPicture.haze(level, chart.rendering)!)), Ink(.accent, .area(16)))
        }
        var lines = [
            entry(swatch(.money, money), "money left", chart.data.moneyLeft.last),
            entry(unpaid, "work left", chart.data.workLeft.last),
        ]
        if !chart.data.plan.isEmpty {
            lines.append(entry(isASCII ? " * " : Line(" ● ", .text), "plan left", chart.data.planLeft))
        }
        if !chart.data.forecast.isEmpty {
            lines.append(Line(haze) + " forecast P10–P90")
        }
        return lines
    }

    private mutating func drawZero(on surface: inout Surface) {
        let row = scale.above - 1
        guard scale.above < plot.rows else { return }
        for column in todayColumn..<plot.columns where !isTaken(row, column) {
            mark(isASCII ? "-" : "▁", row, column, .frame, on: &surface)
        }
    }

    private mutating func drawGrid(on surface: inout Surface) {
        if isASCII { return }
        for tick in scale.ticks {
            for column in stride(from: 1, to: plot.columns, by: 2) where !isTaken(tick.row, column) {
                // A dot right beside a word would look like a full stop, and beside an area like a flaw.
                if column > 0, isTaken(tick.row, column - 1) { continue }
                if column + 1 < plot.columns, isTaken(tick.row, column + 1) { continue }
                surface.put(glyph: "·", row: tick.row, column: column, in: plot, .frame)
            }
        }
    }

    /// Draws a glyph over a picture, on its larger tone.
    private mutating func mark(
        _ glyph: Unicode.Scalar, _ row: Int, _ column: Int, _ ink: Ink, on surface: inout Surface
    ) {
        guard (0..<plot.rows).contains(row), (0..<plot.columns).contains(column) else { return }
        let tone = picture.cell(row: row, column: column)?.main
        surface.put(glyph: glyph, row: row, column: column, in: plot, ink, on: tone)
        take(row, column)
    }

    /// Writes words if their place, with a blank around, is still empty.
    @discardableResult
    private mutating func write(_ line: Line, row: Int, column: Int, on surface: inout Surface) -> Bool {
        guard column >= 0, column + line.columns <= plot.columns,
            isFree(Rect(row: row, column: column, columns: line.columns, rows: 1))
        else { return false }
        surface.put(line, row: row, column: column, in: plot)
        for offset in 0..<line.columns { take(row, column + offset) }
        return true
    }

    private mutating func take(_ row: Int, _ column: Int) { isTaken[row * plot.columns + column] = true }
    private func isTaken(_ row: Int, _ column: Int) -> Bool { isTaken[row * plot.columns + column] }

    private func isFree(_ box: Rect) -> Bool {
        let box = box.intersection(Rect(row: 0, column: 0, columns: plot.columns, rows: plot.rows))
        for row in box.top..<box.bottom {
            for column in box.left..<box.right where isTaken(row, column) { return false }
        }
        return true
    }
}
