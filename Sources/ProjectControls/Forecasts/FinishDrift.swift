package import ProjectModel

/// How the forecast finish moved from report to report, and the chance of the committed date with it: each point
/// is what was said with what was recorded by then.
package struct FinishDrift: Sendable, Hashable {
    package struct Point: Sendable, Hashable {
        package let asOf: Day
        /// P50; undefined while there was no forecast.
        package let finish: Measure<Day>
        package let committed: Day?
        /// P(finish ≤ committed finish)
        package let chanceOfDate: Measure<Double>

        package init(
            asOf: Day, finish: Measure<Day>, committed: Day?, chanceOfDate: Measure<Double>
        ) {
            self.asOf = asOf
            self.finish = finish
            self.committed = committed
            self.chanceOfDate = chanceOfDate
        }

        /// What is said of a project as it was recorded by the end of the day of its status.
        package init(_ status: Status, of project: Project) {
            self.init(
                asOf: status.asOf, finish: status.forecast.finish.map(\.days.p50),
                committed: project.charter.committedFinish.value, chanceOfDate: status.forecast.chanceOfDate)
        }
    }

    /// The earliest first.
    package let points: [Point]

    package init(_ points: [Point]) { self.points = points }

    /// Civil days by which the P50 finish moved between the first and the last report that had one, more than zero
    /// is later, and the civil days between the two reports.
    package var movement: Measure<(moved: Int, within: Int)> {
        let told = points.compactMap { point in point.finish.value.map { (point.asOf, $0) } }
        guard let first = told.first, let last = told.last, first.0 < last.0 else {
            return .undefined("fewer than two reports had a forecast")
        }
        return .value((last.1 - first.1, last.0 - first.0))
    }

    /// `the forecast finish has moved 6 weeks later in 4 months`
    package var words: String {
        switch movement {
        case .undefined(let reason): return "drift of the finish n/a: \(reason)"
        case .value(let (moved, within)):
            return "the forecast finish has "
                + (moved == 0 ? "not moved in \(Self.span(within))" : "moved " + Self.change(moved, within))
        }
    }

    /// `6 weeks later in 4 months`; nil where there is nothing to compare.
    package var shortWords: String? {
        movement.value.map { moved, within in
            moved == 0 ? "unmoved in \(Self.span(within))" : Self.change(moved, within)
        }
    }

    private static func change(_ moved: Int, _ within: Int) -> String {
        "\(span(moved.magnitude)) \(moved > 0 ? "later" : "earlier") in \(span(within))"
    }

    /// In days up to two weeks, in weeks up to three months, then in months.
    private static func span(_ days: some BinaryInteger) -> String {
        let days = Int(days)
        switch days {
        case ..<14: return PlainFigures.count(days, "day")
        case ..<92: return PlainFigures.count((days + 3) / 7, "week")
        default: return PlainFigures.count(Int((Double(days) / 30.4375).rounded()), "month")
        }
    }
}
