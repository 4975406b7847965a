internal import ProjectControls
package import ProjectModel

/// What was forecast at past reports, each with what was recorded by then: the log tells one report after another,
/// so that keys are heard meanwhile.
struct DriftProgress: Sendable {
    private var points: [FinishDrift.Point] = []
    /// The next report that the log has not told of.
    private var next: Day
    /// Civil days between two reports.
    private let step: Int

    /// So many reports at most, in weeks or in twos, threes… of them.
    private static let most = 26

    init(from start: Day, asOf day: Day) {
        let weeks = max(0, day - start) / 7
        step = 7 * max(1, (weeks + Self.most - 1) / Self.most)
        next = start + step
    }

    /// The end of which day is to be told of before `day` can be shown; nil where all are known.
    func wanted(asOf day: Day) -> Day? { next < day ? next : nil }

    /// - Parameter project: as it was recorded by the end of `day`; nil if nothing was.
    mutating func learn(_ project: Project?, on day: Day) {
        next = day + step
        guard let project, project.isOpened else { return }
        points.append(FinishDrift.Point(Status(of: project, asOf: day), of: project))
    }

    /// As far as it is told, with what is said now at its end.
    func drift(_ facts: Facts) -> FinishDrift {
        FinishDrift(
            points.filter { $0.asOf < facts.status.asOf }
                + [FinishDrift.Point(facts.status, of: facts.project)])
    }
}

extension Dashboard {
    /// Of which past day the log shall tell the whole project, for what was forecast then; nil where the page that
    /// is shown needs none.
    package var wantedReport: Day? {
        page == .forecasts ? facts.drift?.wanted(asOf: facts.status.asOf) : nil
    }

    /// - Parameter project: as it was recorded by the end of that day; nil if nothing was.
    package mutating func learn(_ project: Project?, on day: Day) { facts.drift?.learn(project, on: day) }
}
