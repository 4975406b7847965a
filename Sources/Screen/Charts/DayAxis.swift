package import PlainText

/// A day that is named on an axis: the first of a month.
package struct DayTick: Hashable, Sendable {
    package var day: Int
    package var label: SafeText

    package init(_ day: Int, _ label: SafeText) {
        self.day = day
        self.label = label
    }
}

/// Days laid out over columns.
package struct DayAxis: Hashable, Sendable {
    /// The first day, at the left edge of the first column.
    package let start: Int
    /// The first day past the right edge.
    package let end: Int
    package let columns: Int

    /// - Precondition: `end` is after `start`.
    package init(start: Int, end: Int, columns: Int) {
        precondition(start < end)
        self.start = start
        self.end = end
        self.columns = max(0, columns)
    }

    /// Where a day begins, in columns from the left edge.
    package func place(of day: Int) -> Double {
        Double(day - start) * Double(columns) / Double(end - start)
    }

    /// The column in which a day begins; outside of the columns for a day outside of the axis.
    package func column(of day: Int) -> Int { Int(place(of: day).rounded(.down)) }

    /// The day at a place in columns, with its fraction.
    package func day(at place: Double) -> Double {
        Double(start) + place * Double(end - start) / Double(max(1, columns))
    }
}
