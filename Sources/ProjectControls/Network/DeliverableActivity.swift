import ProjectModel

extension Network.Activity {
    /// A deliverable as an activity, with its length and its progress by the end of a day, and with the date that
    /// binds it; links are not yet in it.
    ///
    /// - Its duration is the working days from its planned start through its planned finish, at least one; but
    ///   where the estimate was recorded after both dates, people know better by now, and it is the mean of the
    ///   three points.
    /// - It began on the first day for which progress was reported, or on its planned start if that is earlier.
    ///   What remains is the share of the duration that is not complete. It was complete on the first day of
    ///   those that were reported with 100 percent without a break.
    /// - Level of effort passes with time: it goes on from its planned start to its planned finish, whatever was
    ///   reported.
    ///
    /// - Parameter keepsPlannedStart: Whether it starts no earlier than planned, unless it has begun.
    init(
        _ deliverable: Deliverable, _ curve: ProgressCurve, asOf day: Day, on axis: WorkingAxis,
        keepsPlannedStart: Bool
    ) {
        self.init(deliverable, curve, asOf: day, on: axis)
        if keepsPlannedStart, progress == .notStarted {
            constraints.append(.startNoEarlier(WorkDays(axis.position(endOf: deliverable.start.value - 1))))
        }
        if let constraint = deliverable.constraint?.value { constraints.append(.init(constraint, on: axis)) }
    }

    private init(_ deliverable: Deliverable, _ curve: ProgressCurve, asOf day: Day, on axis: WorkingAxis) {
        let start = axis.position(endOf: deliverable.start.value - 1)
        let finish = max(start + 1, axis.position(endOf: deliverable.finish.value))
        let now = axis.position(endOf: day)
        let isLevel = deliverable.rule.value == .levelOfEffort
        let duration = isLevel ? WorkDays(finish - start) : Self.duration(of: deliverable, finish - start)
        self.init(ID(deliverable.id.text), duration)

        if isLevel {
            if finish <= now {
                progress = .complete(start: WorkDays(start), finish: WorkDays(finish))
            } else if start < now {
                progress = .inProgress(start: WorkDays(start), remaining: WorkDays(finish - now))
            }
            return
        }
        let steps = curve.steps.prefix { $0.day <= day }
        guard let last = steps.last, last.percent > .zero else { return }
        // What was taken back to nothing had not begun.
        let idle = steps.lastIndex { $0.percent <= .zero }.map { $0 + 1 } ?? steps.startIndex
        let reported = axis.position(endOf: steps[idle].day - 1)
        let began = WorkDays(min(start, reported))
        if last.percent >= Percent(100) {
            let whole = steps.lastIndex { $0.percent < Percent(100) }.map { $0 + 1 } ?? steps.startIndex
            let done = WorkDays(axis.position(endOf: steps[whole].day))
            progress = .complete(start: began, finish: max(began, done))
        } else {
            let left = duration.hundredths * (10_000 - last.percent.hundredths)
            progress = .inProgress(start: began, remaining: WorkDays(hundredths: (left + 9_999) / 10_000))
        }
    }

    private static func duration(of deliverable: Deliverable, _ planned: Int) -> WorkDays {
        let estimate = deliverable.estimate
        guard estimate.seq > max(deliverable.start.seq, deliverable.finish.seq), estimate.value.mean > 0,
            estimate.value.mean <= Double(IndexedNetwork.limit) / 100
        else { return WorkDays(planned) }
        return WorkDays(hundredths: Int((estimate.value.mean * 100).rounded()))
    }

    /// A milestone as an activity of no length; links are not yet in it.
    init(_ milestone: Milestone, asOf day: Day, on axis: WorkingAxis) {
        self.init(ID(milestone.id.text), .zero)
        if let reached = milestone.reached?.value, reached <= day {
            let at = WorkDays(axis.position(endOf: reached))
            progress = .complete(start: at, finish: at)
        }
    }
}
