internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The months from the first day of the plan to its last, as strips and their letters.
struct PlanAxis {
    let facts: Facts
    private let first: Day
    private let last: Day

    init(_ facts: Facts) {
        self.facts = facts
        let (charter, phases) = (facts.project.charter, facts.status.phases)
        let starts = phases.compactMap(\.plannedStart) + [charter.start.value]
        let ends =
            phases.compactMap(\.plannedFinish) + [charter.committedFinish.value, charter.start.value + 30]
        let start = (starts.min() ?? charter.start.value).startOfMonth
        first = start
        // A plan of a century has no months that could be read.
        last = min((ends.max() ?? start) + 1, start + 36_500)
    }

    /// A span from its first to its last day, `done` a share of one.
    func strip(from start: Day, through finish: Day, done: Double, columns: Int) -> Line {
        guard columns > 0 else { return Line() }
        return strip(columns).line(from: Int(start.number), to: Int(finish.number) + 1, done: done)
    }

    /// A strip with a day marked on it, such as the finish that was agreed.
    func marking(_ day: Day, on strip: Line, columns: Int) -> Line {
        let column = DayAxis(start: Int(first.number), end: Int(last.number), columns: columns)
            .column(of: Int(day.number))
        guard (0..<columns).contains(column) else { return strip }
        var place = 0
        return Line(
            strip.runs.flatMap { run -> [Run] in
                defer { place += run.text.columns }
                guard run.text.columns == 1, place == column else { return [run] }
                // Today is seen before anything else.
                return [run.text == "┃" ? run : Run("┊", .text)]
            })
    }

    /// Only the line of today.
    func empty(columns: Int) -> Line {
        let today = Int(facts.status.asOf.number)
        let axis = DayAxis(start: Int(first.number), end: Int(last.number), columns: columns)
        let column = axis.column(of: today)
        guard (0..<columns).contains(column) else { return Line.blank(columns) }
        return Line.blank(column) + Line("│", .frame) + Line.blank(columns - column - 1)
    }

    /// `M A M J`, the present month bold.
    func letters(columns: Int) -> Line {
        guard columns > 0 else { return Line() }
        return strip(columns).letters(Self.months(from: first, to: last) { SafeText($0.prefix(1)) })
    }

    private func strip(_ columns: Int) -> GanttStrip {
        GanttStrip(
            axis: DayAxis(start: Int(first.number), end: Int(last.number), columns: columns),
            today: Int(facts.status.asOf.number))
    }

    /// The first day of every month that begins between two days, labelled from its name.
    static func months(from first: Day, to last: Day, _ label: (String) -> SafeText) -> [DayTick] {
        var ticks: [DayTick] = []
        var month = first.civil.day == 1 ? first : (first + 31).startOfMonth
        while month < last, ticks.count < 1200 {
            ticks.append(DayTick(Int(month.number), label(PlainFigures.month(month))))
            month = (month + 31).startOfMonth
        }
        return ticks
    }
}
