internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The figures that say whether it ends well: each with its mark, undefined ones with their reason.
struct BurnDownFigures {
    let facts: Facts

    private struct Figure {
        let name: String
        let value: String
        let reason: String?
        let light: Light

        init<Value>(_ name: String, _ measure: Measure<Value>, _ light: Light, by form: (Value) -> String) {
            self.name = name
            self.light = light
            value = PlainFigures.plain(measure, form)
            reason = measure.reason
        }

        /// `CPI .87 ▲`; the mark only where something is to be said.
        var line: Line {
            let value = Run(SafeText(value), reason == nil ? .text : .muted, reason == nil ? .bold : [])
            return reason == nil ? "\(name) \(value) \(light.mark)" : "\(name) \(value)"
        }

        var plain: Line { "\(name) \(value, reason == nil ? .text : .muted, .bold)" }
    }

    private var estimateLight: Light {
        Light.ofEstimate(
            facts.status.estimate.shrunk, budget: facts.status.earnedValue.budgetAtCompletion,
            tolerated: facts.project.charter.tolerances.value.cost)
    }

    private var costIndex: Figure {
        let index = facts.status.earnedValue.costPerformanceIndex
        return Figure("CPI", index, .ofIndex(index), by: PlainFigures.index)
    }

    private var timeIndex: Figure {
        let index = facts.status.earnedSchedule.flatMap(\.schedulePerformanceIndex)
        return Figure("SPI(t)", index, .ofIndex(index), by: PlainFigures.index)
    }

    private var effort: Figure {
        let index = facts.status.earnedValue.toCompleteIndex
        return Figure("TCPI", index, .ofEffort(index), by: PlainFigures.index)
    }

    private var estimate: Figure {
        Figure("EAC", facts.status.estimate.shrunk, estimateLight, by: facts.money)
    }

    private func chance(_ name: String, _ chance: Measure<Double>) -> Figure {
        Figure(name, chance, .ofChance(chance), by: PlainFigures.chance)
    }

    private var date: Figure { chance("P(date)", facts.status.forecast.chanceOfDate) }
    private var budget: Figure { chance("P(budget)", facts.status.forecast.chanceOfBudget) }
    private var both: Figure { chance("both", facts.status.forecast.chanceOfBoth) }

    /// All of them in one row, or as many as count most.
    func line(columns: Int) -> Line {
        let indices = [costIndex.line, timeIndex.line, estimate.line]
        let short = joined(indices, gap: 1)
        return Line.longest(
            of: [
                joined(indices, gap: 2) + Line.blank(3)
                    + joined([date.plain, budget.plain, both.line], gap: 2),
                joined(indices, gap: 2) + Line.blank(2) + joined([date.plain, both.line], gap: 2),
                joined(indices + [both.line], gap: 2),
                joined(indices + [both.line], gap: 1),
                short,
                joined([costIndex.line, timeIndex.line], gap: 1),
            ].map { $0.columns + 1 <= columns ? Line.blank(1) + $0 : $0 }, within: columns)
    }

    private func joined(_ lines: [Line], gap: Int) -> Line {
        lines.reduce(Line()) { $0.isEmpty ? $1 : $0 + Line.blank(gap) + $1 }
    }

    /// The rows that the table of the whole page takes.
    static let tableRows = 8

    /// Every figure with what it is made of, where the money went, and what moves the finish most.
    func drawTable(on surface: inout Surface, in whole: Rect) {
        let (area, last) = whole.split(top: whole.rows - 2)
        surface.put(drivers(within: last.columns), row: 1, in: last)
        let isWide = area.columns >= 110
        let (left, rest) = area.split(left: area.columns / (isWide ? 3 : 2))
        drawPart("Indices", indices, on: &surface, in: left)
        let (middle, right) = rest.split(left: isWide ? rest.columns / 2 : rest.columns)
        drawPart("Forecast", forecasts, on: &surface, in: middle)
        if !right.isEmpty { drawOverspent(on: &surface, in: right) }
    }

    /// `Moves the finish  D-54 Agents trained 22 d · R-13 Telephony engineer leaves 20 d`: the estimates and risks by
    /// which the cone is as wide as it is, as many as there is room for.
    private func drivers(within columns: Int) -> Line {
        let title = Line("Moves the finish", .accent, .bold)
        let simulation = facts.shownSimulation
        guard simulation.isFinished else {
            return title + "  \(PlainFigures.percent(simulation.progress)) of the runs are made"
        }
        let drivers: [Line] = simulation.drivers.map { driver in
            let days = Line(SafeText(" \(PlainFigures.decimal(driver.swing, places: 0)) d"), .text, .bold)
            return "\(driver.subject) \(SafeText(facts.title(of: driver)), .text)" + days
        }
        guard !drivers.isEmpty else {
            return title + "  \(simulation.outlook.reason ?? "nothing that is uncertain", .muted)"
        }
        let lines = (1...min(5, drivers.count)).reversed().map { count in
            drivers.prefix(count).reduce(title) {
                $0.columns == title.columns ? $0 + "  " + $1 : $0 + " · " + $1
            }
        }
        return Line.longest(of: lines + [title], within: columns)
    }

    private var indices: [(Figure, String)] {
        let adherence = facts.status.scheduleAdherence
        return [
            (costIndex, "earned / spent"), (timeIndex, "pace of work"),
            (effort, "asked of the rest"),
            (Figure("adherence", adherence, .ofIndex(adherence), by: PlainFigures.index), "done in order"),
            (estimate, "expected cost"),
        ]
    }

    /// The deliverables that cost most beyond what they earned.
    private func drawOverspent(on surface: inout Surface, in area: Rect) {
        let over = facts.status.deliverables.compactMap { deliverable in
            deliverable.costVariance.value.map { (deliverable, $0) }
        }.filter { $0.1 < .zero }.sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
        surface.put("Overspent", in: area, .accent, .bold)
        if over.isEmpty { surface.put("nothing", row: 1, in: area, .muted) }
        for (row, (deliverable, variance)) in over.prefix(area.rows - 1).enumerated() {
            let sum = Line(SafeText(facts.signedMoney(variance)), .text, .bold)
            let title: Line = "\(deliverable.id.text) \(deliverable.title, .text)"
            surface.put(title.shortened(to: area.columns - 8), row: row + 1, in: area)
            surface.put(sum, row: row + 1, in: area, alignment: .trailing)
        }
    }

    private var forecasts: [(Figure, String)] {
        let forecast = facts.status.forecast
        let light = Light.ofFinish(
            forecast.finish, tolerated: facts.project.charter.tolerances.value.time)
        let finish = Figure("finish", forecast.finish, light) { facts.day($0.days.p50) }
        let range = forecast.finish.value.map {
            "P90 \(facts.day($0.days.p90))"
        }
        let grant = chance("P(grant)", forecast.chanceOfGrant)
        return [
            (finish, range ?? ""), (date, "in time"), (budget, "in budget"),
            (grant, "in the grant"), (both, "time and budget"),
        ]
    }

    private func drawPart(
        _ title: SafeText, _ figures: [(Figure, String)], on surface: inout Surface, in area: Rect
    ) {
        surface.put(title, in: area, .accent, .bold)
        for (row, (figure, meaning)) in figures.enumerated() {
            let name = SafeText(figure.name).fitted(to: 10)
            let value = Line(
                SafeText(figure.value).padded(to: 7, alignment: .trailing),
                figure.reason == nil ? .text : .muted, figure.reason == nil ? .bold : [])
            let words = SafeText(figure.reason ?? meaning).shortened(to: max(0, area.columns - 23))
            surface.put(
                "\(name, .muted)\(value) \(figure.light.mark)  \(words, .muted)", row: row + 1, in: area)
        }
    }
}
