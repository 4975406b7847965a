internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// Does the money last as long as the work? What is left of both, and where both may go.
package struct BurnDownPane: Pane {
    package init() {}

    package var adding: [VerbName] {
        [
            VerbName("cost", "record"), VerbName("deliverable", "add"), VerbName("reserve", "set"),
            VerbName("baseline", "take"),
        ]
    }

    package var editing: [VerbName] {
        [VerbName("project", "revise"), VerbName("tolerances", "set"), VerbName("calendar", "set")]
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let earned = facts.status.earnedValue
        let title = frame.columns < 70 ? "Budget" : PaneName.burnDown.title
        guard state.isWhole else {
            return Caption(title, trailing: sentence(facts, within: frame.columns - title.columns - 10))
        }
        let number = earned.baseline.map { "baseline \($0)" } ?? "no baseline yet"
        return Caption(
            title, detail: "\(number, .muted)",
            trailing: sentence(facts, within: frame.columns - title.columns - 10),
            bottom: """
                spent \(facts.money(earned.actualCost), .bold) · earned \(facts.money(earned.earnedValue), .bold) \
                · planned \(facts.money(earned.plannedValue), .bold) \
                · budget \(facts.money(earned.budgetAtCompletion), .bold)
                """)
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { [] }
    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int { 0 }
    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? { nil }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        guard facts.status.earnedValue.budgetAtCompletion > .zero else {
            surface.say("no budget yet — \("a", .accent, .bold) adds a deliverable with one", in: area)
            return
        }
        let figures = BurnDownFigures(facts: facts)
        var (chart, below) = (area, area.split(top: area.rows).rest)
        if state.isWhole, area.rows >= 30, area.columns >= 80 {
            (chart, below) = area.split(top: area.rows - BurnDownFigures.tableRows - 1)
            figures.drawTable(on: &surface, in: below.split(top: 1).rest)
        } else if area.rows >= 7 {
            (chart, below) = area.split(top: area.rows - 1)
            // A blank row above the figures, where there is one to spare.
            if area.rows >= 15 { chart = chart.split(top: chart.rows - 1).top }
            surface.put(figures.line(columns: below.columns), in: below)
        }
        BurnDownDrawing(facts: facts).chart.draw(in: chart, on: &surface)
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail { BurnDownDetail(facts: facts).detail }

    /// `money ends 6 Jan · work ends 23 Mar`
    private func sentence(_ facts: Facts, within columns: Int) -> Line {
        let burnDown = facts.status.burnDown
        guard let work = burnDown.workEnds.value else {
            let reason = burnDown.workEnds.reason ?? ""
            return Line.longest(of: ["no forecast: \(reason)", "no forecast"], within: max(0, columns))
        }
        let end = Run(SafeText(facts.day(work)), .text, .bold)
        guard let money = burnDown.moneyEnds.value else {
            return Line.longest(
                of: ["the money lasts · work ends \(end)", "work ends \(end)"], within: max(0, columns))
        }
        let empty = Run(SafeText(facts.day(money)), money < work ? .offTrack : .text, .bold)
        return Line.longest(
            of: [
                "money ends \(empty) · work ends \(end)", "money ends \(empty) · work \(end)",
                "money \(empty) · work \(end)", "money \(empty)",
            ], within: max(0, columns))
    }
}

/// Translates what the controls computed into what the chart draws.
struct BurnDownDrawing {
    let facts: Facts

    var chart: BurnDownChart {
        let (start, end) = (data.start, data.end)
        let months = PlanAxis.months(from: Day(number: start), to: Day(number: end)) { SafeText($0) }
        return BurnDownChart(
            data, months: months.map(named), today: "today \(facts.day(facts.status.asOf))",
            committed: "committed", rendering: facts.rendering
        ) { SafeText(facts.money(minor: $0)) }
    }

    private var data: Screen.BurnDown {
        let from = facts.status.burnDown
        let start = Int(from.start.number)
        var data = Screen.BurnDown(
            start: start, end: max(start + 1, Int(from.end.number) + 1), today: Int(from.today.number),
            moneyLeft: from.moneyLeft, workLeft: from.workLeft)
        // Once nothing is left, the plan has nothing more to say.
        let end = from.plannedPoints.firstIndex { $0.amount <= 0 } ?? from.plannedPoints.count
        data.plan = from.plannedPoints.prefix(end + 1).map { .init(day: Int($0.day.number), left: $0.amount) }
        let today = from.today - from.start
        data.planLeft = from.plannedLeft.indices.contains(today) ? from.plannedLeft[today] : nil
        data.committed = Int(from.committedFinish.number)
        data.finish = facts.status.forecast.finish.value.map { finish in
            func number(_ day: KeyPath<Cone<Day>, Day>) -> Int { Int(finish.days[keyPath: day].number) }
            return Screen.BurnDown.Finish(
                p10: number(\.p10), p20: number(\.p20), p50: number(\.p50), p80: number(\.p80),
                p90: number(\.p90))
        }
        data.forecast = spreads(from)
        return data
    }

    /// From today on, where the cone has no width yet.
    private func spreads(_ from: ProjectControls.BurnDown) -> [Screen.BurnDown.Spread] {
        guard let left = from.moneyLeft.last, !from.forecast.isEmpty else { return [] }
        let today = Screen.BurnDown.Spread(
            p10: left, p20: left, p40: left, p50: left, p60: left, p80: left, p90: left, isOpen: 1)
        return [today]
            + from.forecast.map { day in
                let money = day.moneyLeft
                return Screen.BurnDown.Spread(
                    p10: money.p10, p20: money.p20, p40: money.p40, p50: money.p50, p60: money.p60,
                    p80: money.p80, p90: money.p90, isOpen: day.chanceWorking)
            }
    }

    /// January bears the year instead of its name.
    private func named(_ tick: DayTick) -> DayTick {
        let (year, month, _) = Day(number: tick.day).civil
        return month == 1 ? DayTick(tick.day, "\(year)") : tick
    }
}
