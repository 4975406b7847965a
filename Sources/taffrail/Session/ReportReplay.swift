internal import PlainText
internal import ProjectControls
internal import ProjectModel

/// A log read again as it stood at each of its past reports, so that nothing is known then that was recorded later.
struct ReportReplay {
    let name: String
    let drift: FinishDrift
    /// Nil while the project goes on.
    let ended: EndedProject?

    /// - Parameters:
    ///   - days: how many civil days lie between two reports; they are counted from the start of the project.
    ///   - today: the last report is not later.
    init(_ path: String, everyDays days: Int, today: Day?, profile: CostProfile) throws {
        var viewing = try Viewing.open(path)
        let last = today ?? viewing.today(at: SystemClock.now)
        let now = Status(of: viewing.project, asOf: last, profile: profile)
        let end = now.earnedValue.isComplete ? now.forecast.finish.value?.days.p50 : nil
        let start = viewing.project.charter.start.value
        var reports = start < last ? Array(stride(from: start + days, through: end ?? last, by: days)) : []
        if end == nil, reports.last != last { reports.append(last) }
        var points: [FinishDrift.Point] = []
        var claims: [EndedProject.Point] = []
        for day in reports {
            guard let stamp = try? viewing.stamp(asOf: .day(day)) else { continue }
            let then = try viewing.state(at: stamp.seq).project
            guard then.isOpened else { continue }
            let status = Status(of: then, asOf: day, profile: profile)
            points.append(FinishDrift.Point(status, of: then))
            if let end, day < end {
                claims.append(
                    EndedProject.Point(
                        status.methods, finish: Double(status.axis.position(endOf: end)),
                        cost: now.earnedValue.actualCost.amount))
            }
        }
        name = viewing.project.charter.code.value
        drift = FinishDrift(points)
        ended = end == nil ? nil : EndedProject(name: name, points: claims)
        viewing.remember()
    }
}
