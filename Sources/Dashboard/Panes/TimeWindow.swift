internal import ProjectModel
internal import Screen

/// Which part of the plan a chart of time shows, and how closely.
package struct TimeWindow: Hashable, Sendable {
    /// How much time a column stands for.
    package enum Scale: Int, CaseIterable, Sendable {
        /// All of the plan, whatever that makes a column.
        case whole
        /// A week to a column: thirteen make a quarter.
        case quarter
        /// Five days to two columns: twelve make a month.
        case month
        /// A day to a column.
        case week
        /// Three columns to a day.
        case day

        /// What is read off the axis.
        var name: String {
            switch self {
            case .whole: "the whole plan"
            case .quarter: "quarters"
            case .month: "months"
            case .week: "weeks"
            case .day: "days"
            }
        }

        /// How many days so many columns show.
        func days(in columns: Int) -> Int {
            switch self {
            case .whole: 0
            case .quarter: columns * 7
            case .month: columns * 5 / 2
            case .week: columns
            case .day: columns / 3
            }
        }
    }

    package var scale = Scale.whole
    /// How far it was moved, in thirds of what is seen; less than zero is earlier. At zero today stands at a
    /// third.
    package var thirds = 0

    package init() {}

    /// Shows more of less, or less of more; false where it ends.
    mutating func zoom(closer: Bool) -> Bool {
        guard let other = Scale(rawValue: scale.rawValue + (closer ? 1 : -1)) else { return false }
        (scale, thirds) = (other, 0)
        return true
    }

    /// The days that so many columns show.
    ///
    /// - Parameter plan: the first day and the last.
    func axis(over plan: ClosedRange<Day>, today: Day, columns: Int) -> DayAxis {
        let (first, last) = (Int(plan.lowerBound.number), Int(plan.upperBound.number))
        guard scale != .whole else { return DayAxis(start: first, end: last + 1, columns: columns) }
        let days = max(3, scale.days(in: columns))
        // A window that shows nothing of the plan helps nobody.
        let wanted = Int(today.number) - days / 3 + thirds * (days / 3)
        let start = min(max(wanted, first - days * 2 / 3), max(first, last - days / 3))
        return DayAxis(start: start, end: start + days, columns: columns)
    }
}
