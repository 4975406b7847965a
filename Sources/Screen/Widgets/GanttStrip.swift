internal import PlainText

/// One row of time: `━━━━━━━━┃━━━━━─────────`, done, today, to do.
package struct GanttStrip: Hashable, Sendable {
    package var axis: DayAxis
    package var today: Int

    package init(axis: DayAxis, today: Int) {
        self.axis = axis
        self.today = today
    }

    /// A phase from its first day up to (not with) its end, `share` of its length done.
    package func line(from start: Int, to end: Int, done share: Double) -> Line {
        let first = min(max(axis.column(of: start), 0), axis.columns)
        // The shortest phase is one cell long.
        let past = min(max(Int(axis.place(of: end).rounded()), first + 1), axis.columns)
        let length = max(0, past - first)
        let done = first + Int((min(max(share, 0), 1) * Double(length)).rounded())
        let now = axis.column(of: today)
        var line = Line()
        for column in 0..<axis.columns {
            let isPhase = (first..<past).contains(column)
            switch (column == now, isPhase) {
            case (true, true): line.append(Run("┃", .text))
            case (true, false): line.append(Run("│", .frame))
            case (false, false): line.append(Run(" "))
            case (false, true):
                let step = Ramp.step(column - first, of: max(1, min(done, now) - first))
                line.append(column < done ? Run("━", Ink(.accent, .bar(step))) : Run("─", .frame))
            }
        }
        return line
    }

    /// The letters of the months, the current one bold.
    ///
    /// - Parameter months: the first day of each, and its letter.
    package func letters(_ months: [DayTick]) -> Line {
        let current = months.last { $0.day <= today }
        var cells = Array(repeating: Run(" "), count: axis.columns)
        for (month, next) in zip(months, months.dropFirst().map(\.day) + [axis.end]) {
            let middle = axis.column(of: (month.day + next) / 2)
            guard cells.indices.contains(middle), month.label.columns == 1 else { continue }
            let isCurrent = month == current
            cells[middle] = Run(month.label, isCurrent ? .text : .muted, isCurrent ? .bold : [])
        }
        return Line(cells)
    }
}
