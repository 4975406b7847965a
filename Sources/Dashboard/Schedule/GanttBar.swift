internal import PlainText
internal import ProjectModel
internal import Screen

/// One row of the Gantt chart, first and last days included.
///
/// ```
///  ▁━━━━━━┃══════▒▒▒▒     ▁ what was agreed, where the work does not stand on it    ━ done    ┃ today
///                         ═ to do, and it decides the end    ─ to do    ▒ its float
/// ```
struct GanttBar {
    /// From the first day of the work to the last, as it is or as the network has it.
    let work: ClosedRange<Day>
    /// A share of one.
    let done: Double
    let isCritical: Bool
    /// The last day on which it may end without moving the end of the project.
    let lateFinish: Day?
    /// From the first day to the last as the baseline has it.
    let agreed: ClosedRange<Day>?

    var first: Day { min(work.lowerBound, agreed?.lowerBound ?? work.lowerBound) }
    var last: Day {
        max(work.upperBound, agreed?.upperBound ?? work.upperBound, lateFinish ?? work.upperBound)
    }

    func line(on axis: DayAxis, today: Day) -> Line {
        let work = columns(of: work, on: axis)
        let agreed = agreed.map { columns(of: $0, on: axis) }
        let float = lateFinish.map { work.upperBound..<max(work.upperBound, end(of: $0, on: axis)) }
        let done = work.lowerBound + Int((min(max(done, 0), 1) * Double(work.count)).rounded())
        let now = axis.column(of: Int(today.number))
        return Line(
            (0..<axis.columns).map { column in
                // What was agreed lies under the work as a ground, and beside it as a low line.
                let ground: Ink? = agreed?.contains(column) == true ? .raised : nil
                if column == now {
                    let isAtWork = work.contains(column)
                    return Run(isAtWork ? "┃" : "│", isAtWork ? .text : .frame, on: ground)
                }
                if work.contains(column) {
                    if column < done { return Run("━", .accent, on: ground) }
                    return isCritical
                        ? Run("═", .offTrack, .bold, on: ground) : Run("─", .text, on: ground)
                }
                if agreed?.contains(column) == true { return Run("▁", .muted) }
                return float?.contains(column) == true ? Run("▒", .frame) : Run(" ")
            })
    }

    /// The shortest is one column long.
    private func columns(of days: ClosedRange<Day>, on axis: DayAxis) -> Range<Int> {
        let first = axis.column(of: Int(days.lowerBound.number))
        return first..<max(first + 1, end(of: days.upperBound, on: axis))
    }

    private func end(of day: Day, on axis: DayAxis) -> Int {
        Int(axis.place(of: Int(day.number) + 1).rounded())
    }
}
