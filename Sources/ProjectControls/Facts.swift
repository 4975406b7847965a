import ProjectModel

/// What all parts of a status read: the axis, the curves, and the performance against each baseline, each made
/// once.
struct Facts {
    let project: Project
    let day: Day
    let axis: WorkingAxis
    let costs: CostCurve
    /// Against the last baseline on or before the day.
    let performance: Performance
    /// Ten weekly days, the last one `day`; none before the project starts.
    let weeks: [Day]
    private let progress: [ID<Deliverable>: ProgressCurve]
    private let earlier: [Int: Performance]
    private let lines: [ID<Deliverable>: PlanLine]

    init(_ project: Project, asOf day: Day) {
        self.project = project
        self.day = day
        let deliverables = project.deliverables.all
        let charter = project.charter
        let calendar = charter.calendar.value
        let current = project.baselines.lastIndex { $0.day <= day }
        let lines = Self.lines(of: project, baseline: current, asOf: day)

        // The axis begins where the project or, if that is earlier, its first piece of work begins.
        let firstWork = lines.map(\.start).min() ?? charter.start.value
        let origin = min(charter.start.value, firstWork)
        let lastWork = lines.map(\.finish).max() ?? origin
        let last = max(origin, charter.committedFinish.value, lastWork, day)
        let axis = WorkingAxis(calendar, from: origin, through: last + (last - origin) / 2)
        self.axis = axis

        var progress: [ID<Deliverable>: ProgressCurve] = [:]
        for deliverable in deliverables { progress[deliverable.id] = ProgressCurve(deliverable) }
        self.progress = progress
        costs = CostCurve(project.costs, from: origin, through: day)

        func performance(_ index: Int?) -> Performance {
            Performance(
                Self.lines(of: project, baseline: index, asOf: day),
                baseline: index.map { project.baselines[$0].number }, progress: progress, on: axis,
                through: day)
        }
        self.performance = performance(current)
        self.lines = Dictionary(self.performance.lines.map { ($0.id, $0) }) { first, _ in first }
        weeks = (0..<10).reversed().map { day - 7 * $0 }.filter { $0 >= origin || $0 == day }
        var earlier: [Int: Performance] = [:]
        for week in weeks {
            let index = project.baselines.lastIndex { $0.day <= week } ?? -1
            if index != (current ?? -1), earlier[index] == nil {
                earlier[index] = performance(index < 0 ? nil : index)
            }
        }
        self.earlier = earlier
    }

    /// The performance as it was measured on an earlier day, one of `weeks`.
    func performance(on day: Day) -> Performance {
        earlier[project.baselines.lastIndex { $0.day <= day } ?? -1] ?? performance
    }

    func progress(_ id: ID<Deliverable>) -> ProgressCurve? { progress[id] }

    /// What the deliverable is measured against, if it was planned then.
    func line(_ id: ID<Deliverable>) -> PlanLine? { lines[id] }

    func percentComplete(_ id: ID<Deliverable>) -> Percent {
        progress[id]?.percent(on: day) ?? .zero
    }

    /// What was reported of a deliverable, for all days.
    func progress(of id: ID<Deliverable>) -> ProgressCurve? { progress[id] }

    /// Whether a fact without a date of its own had been recorded by the end of the day.
    func isRecorded(_ seq: Int) -> Bool {
        project.history[seq].map { $0.day <= day } ?? true
    }

    private static func lines(of project: Project, baseline: Int?, asOf day: Day) -> [PlanLine] {
        if let baseline { return project.baselines[baseline].lines.map { PlanLine($0) } }
        return project.deliverables.all.filter { $0.added <= day }.map { PlanLine($0) }
    }
}
