internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// A milestone in the Gantt chart, in which it takes no time.
///
/// ```
///     ◇╌╌○╌╌◆     ◇ the day it was promised for    ○ when people expect it    ◆ the day of the network, or on which
///        ◆▒▒▒◇      it was reached    ╌ late    ▒ what it may slip
/// ```
struct MilestoneTrack {
    let standing: MilestoneStanding

    /// What is seen of it, and what the axis must hold.
    var days: [Day] {
        [standing.due, standing.reached ?? standing.dates?.early, expected].compactMap(\.self)
    }

    private var expected: Day? { standing.reached == nil ? standing.expected : nil }

    func line(on axis: DayAxis, today: Day) -> Line {
        guard axis.columns > 0 else { return Line() }
        func column(_ day: Day) -> Int { axis.column(of: Int(day.number)) }
        let due = column(standing.due)
        let end = (standing.reached ?? standing.dates?.early).map(column)
        let last = max(end ?? due, expected.map(column) ?? due)
        let now = column(today)
        return Line(
            (0..<axis.columns).map { place in
                if place == end { return Run("◆", ink, .bold) }
                if place == due { return Run("◇", .text) }
                if place == expected.map(column) { return Run("○", .text) }
                if place == now { return Run("│", .frame) }
                if (due..<max(due, last)).contains(place) { return Run("╌", .attention) }
                return end.map { ($0..<max($0, due)).contains(place) } ?? false ? Run("▒", .frame) : Run(" ")
            })
    }

    private var ink: Ink {
        if standing.reached != nil { return .accent }
        guard let dates = standing.dates else { return .text }
        return dates.isCritical ? .offTrack : dates.daysToDue < 0 ? .attention : .text
    }
}
