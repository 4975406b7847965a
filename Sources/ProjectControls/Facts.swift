import ProjectModel

/// What all parts of a status read: the axis, the curves, and the performance against each baseline, each made
/// once.
///
/// Deliverables go by their place in the register here: with thousands of them, looking up each by its name and
/// copying it would take longer than all sums.
final class Facts: Sendable {
    let project: Project
    let day: Day
    let axis: WorkingAxis
    let costs: CostCurve
    /// Against the last baseline on or before the day.
    let performance: Performance
    /// Ten weekly days, the last one `day`; none before the project starts.
    let weeks: [Day]
    let deliverables: ChunkedArray<Deliverable>
    /// The places of the deliverables known by the day, in the order of the log.
    let known: [Int]
    /// What was reported of each deliverable, for all days, by place.
    let progress: ProgressCurves
    /// Percent complete on the day, by place.
    let percentComplete: [Percent]
    private let earlier: [Int: Performance]
    private let linesOfPhase: [[Int]]
    /// Where each deliverable stands in the lines of `performance`, by place.
    private let placesInPlan: [Int?]

    init(_ project: Project, asOf day: Day) {
        self.project = project
        self.day = day
        let charter = project.charter
        let calendar = charter.calendar.value
        let deliverables = project.deliverables.all
        self.deliverables = deliverables
        let known = deliverables.indices.filter { deliverables[$0].added <= day }
        self.known = known

        func lines(_ baseline: Int?) -> [PlanLine] {
            if let baseline {
                let lines = project.baselines[baseline].lines
                return lines.indices.map { PlanLine(lines[$0], place: $0) }
            }
            return known.map { PlanLine(deliverables[$0], place: $0) }
        }
        let current = project.baselines.lastIndex { $0.day <= day }
        let plan = lines(current)

        // The axis begins where the project or, if that is earlier, its first piece of work begins.
        let firstWork = plan.lazy.map(\.start).min() ?? charter.start.value
        let origin = min(charter.start.value, firstWork)
        let lastWork = plan.lazy.map(\.finish).max() ?? origin
        let last = max(origin, charter.committedFinish.value, lastWork, day)
        let axis = WorkingAxis(calendar, from: origin, through: last + (last - origin) / 2)
        self.axis = axis

        let progress = ProgressCurves(deliverables)
        self.progress = progress
        percentComplete = progress.percents(on: day)
        costs = CostCurve(project.costs, from: origin, through: day)

        func performance(_ index: Int?, _ lines: [PlanLine]) -> Performance {
            Performance(
                lines, baseline: index.map { project.baselines[$0].number }, progress: progress, on: axis,
                through: day)
        }
        self.performance = performance(current, plan)
        var places = [Int?](repeating: nil, count: deliverables.count)
        var ofPhase = [[Int]](repeating: [], count: Phase.allCases.count)
        for (index, line) in plan.enumerated() {
            places[line.place] = index
            ofPhase[line.phase.number - 1].append(index)
        }
        placesInPlan = places
        linesOfPhase = ofPhase
        weeks = (0..<10).reversed().map { day - 7 * $0 }.filter { $0 >= origin || $0 == day }
        var earlier: [Int: Performance] = [:]
        for week in weeks {
            let index = project.baselines.lastIndex { $0.day <= week } ?? -1
            if index != (current ?? -1), earlier[index] == nil {
                let baseline = index < 0 ? nil : index
                earlier[index] = performance(baseline, lines(baseline))
            }
        }
        self.earlier = earlier
    }

    /// The performance as it was measured on an earlier day, one of `weeks`.
    func performance(on day: Day) -> Performance {
        earlier[project.baselines.lastIndex { $0.day <= day } ?? -1] ?? performance
    }

    /// Which lines of `performance` are of a phase.
    func lines(of phase: Phase) -> [Int] { linesOfPhase[phase.number - 1] }

    /// What the deliverable at a place is measured against, if it was planned then.
    func line(_ place: Int) -> PlanLine? { placesInPlan[place].map { performance.lines[$0] } }

    /// Whether a fact without a date of its own had been recorded by the end of the day.
    func isRecorded(_ seq: Int) -> Bool {
        project.history[seq].map { $0.day <= day } ?? true
    }
}
