internal import Interchange
internal import PlainText
internal import ProjectControls
internal import ProjectModel

/// A log read again as it stood at each of its past reports, so that nothing is known then that was recorded later.
struct ReportReplay {
    let told: ReplayedLog
    /// The project if it has ended, and when it was closed.
    let closed: (closed: Day, project: EndedProject)?

    /// - Parameters:
    ///   - days: how many civil days lie between two reports; they are counted from the start of the project.
    ///   - today: the last report is not later.
    init(_ path: String, everyDays days: Int, today: Day?, profile: CostProfile) throws {
        var viewing = try Viewing.open(path)
        try self.init(&viewing, everyDays: days, today: today, profile: profile)
        viewing.remember()
    }

    init(_ viewing: inout Viewing, everyDays days: Int, today: Day?, profile: CostProfile) throws {
        let last = today ?? viewing.today(at: SystemClock.now)
        let charter = viewing.project.charter
        let now = Status(of: viewing.project, asOf: last, profile: profile)
        let end = Self.end(of: viewing.project, now)
        let start = charter.start.value
        var reports = Array(stride(from: start + days, through: end ?? last, by: days))
        if end == nil, start < last, reports.last != last { reports.append(last) }
        var points: [FinishDrift.Point] = []
        var claims: [EndedProject.Point] = []
        for day in reports {
            guard let stamp = try? viewing.stamp(asOf: .endOf(day)) else { continue }
            let then = try viewing.state(at: stamp.seq).project
            guard then.isOpened else { continue }
            let status = Status(of: then, asOf: day, profile: profile)
            points.append(FinishDrift.Point(status, of: then))
            if let end, day < end {
                claims.append(
                    EndedProject.Point(
                        status.methods, asOf: day, finish: Double(status.axis.position(endOf: end)),
                        cost: now.earnedValue.actualCost.amount))
            }
        }
        let name = charter.code.value
        let told = ReplayedLog(
            name: name, currency: charter.currency.value, drift: FinishDrift(points),
            outcome: end.map { end in
                .ended(EndedProject(name: name, points: claims), on: end, cost: now.earnedValue.actualCost)
            } ?? .goesOn(Self.whyNotEnded(viewing.project, now)))
        self.told = told
        closed = told.ended.flatMap { project in
            viewing.project.outcome.map { ($0.value.day, project) }
        }
    }

    /// The day on which all was earned, of a project that is closed: before that, its cost can still grow.
    private static func end(of project: Project, _ now: Status) -> Day? {
        now.earnedValue.isComplete && isClosed(project, now) ? now.forecast.finish.value?.days.p50 : nil
    }

    private static func isClosed(_ project: Project, _ now: Status) -> Bool {
        project.isClosed && project.outcome.map { $0.value.day <= now.asOf } ?? false
    }

    private static func whyNotEnded(_ project: Project, _ now: Status) -> String {
        if now.earnedValue.isComplete { return "all is earned, but it is not closed, so it may still cost" }
        let complete = PlainFigures.plain(now.earnedValue.percentComplete, PlainFigures.percent)
        return isClosed(project, now)
            ? "it was closed with \(complete) of its budget earned" : "\(complete) of its budget is earned"
    }
}
