internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The labels above an axis of days: months, Mondays or days, as many as find room.
struct DayHeadings {
    private let axis: DayAxis
    private let ticks: [DayTick]
    private let today: Int

    init(_ axis: DayAxis, _ scale: TimeWindow.Scale, today: Day) {
        self.axis = axis
        self.today = Int(today.number)
        let first = Day(number: axis.start)
        let last = Day(number: axis.end)
        switch scale {
        case .whole, .quarter:
            ticks = PlanAxis.months(from: first, to: last) { SafeText($0) }.map { tick in
                let civil = Day(number: tick.day).civil
                // The year stands where it begins.
                return civil.month == 1 ? DayTick(tick.day, SafeText(String(civil.year))) : tick
            }
        case .month: ticks = PlanAxis.months(from: first, to: last) { SafeText($0) }
        case .week:
            ticks = (axis.start..<axis.end).filter { Day(number: $0).weekday == .monday }
                .map { DayTick($0, SafeText(PlainFigures.day(Day(number: $0)))) }
        case .day:
            ticks = (axis.start..<axis.end).map { number in
                let day = Day(number: number)
                return DayTick(number, SafeText(String(day.civil.day)))
            }
        }
    }

    /// A label that would touch the one before it is left out.
    var line: Line {
        var line = Line()
        let current = ticks.last { $0.day <= today }
        for tick in ticks {
            let column = axis.column(of: tick.day)
            guard column >= line.columns + (line.isEmpty ? 0 : 1), column + tick.label.columns <= axis.columns
            else { continue }
            line += Line.blank(column - line.columns)
            line.append(
                tick == current ? Run(tick.label, .text, .bold) : Run(tick.label, .muted))
        }
        return line
    }
}
