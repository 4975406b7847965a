package import ProjectModel

/// A deliverable as it must be planned anew for a project to end as early as was paid for.
package struct CrashReplan: Sendable, Hashable {
    package let deliverable: ID<Deliverable>
    package let start: Day
    package let finish: Day
    /// By so many working days what is left of it becomes shorter; none where it is only to begin sooner.
    package let by: WorkDays
    /// Above its budget.
    package let cost: Money
}

extension ProjectCrashing {
    /// What to plan anew so that the network, which keeps planned starts, ends by the end of a day.
    ///
    /// - What is shortened gets its new length in whole working days, never more than was asked of it, and its part of
    ///   the cost in proportion.
    /// - What has not begun and is planned to begin later than the new finish allows is moved to the last day that
    ///   allows it. All else keeps its dates.
    ///
    /// - Returns: in the order of the log; none where the network ends in time as it is planned.
    package func replans(_ plan: Plan, by wanted: Day, of project: Project) -> [CrashReplan] {
        let cuts = Dictionary(plan.cuts.map { ($0.deliverable, $0) }) { first, _ in first }
        var crashed = network.network
        for index in crashed.activities.indices {
            guard let cut = cuts[ID(crashed.activities[index].id.text)] else { continue }
            crashed.activities[index].shorten(by: cut.by)
        }
        guard let schedule = try? crashed.schedule() else { return [] }
        let room = max(0, Double(axis.position(endOf: wanted)) - schedule.finish.days)
        return zip(network.network.activities, crashed.activities).compactMap { before, after in
            guard let deliverable = project.deliverables[ID(after.id.text)], let dates = schedule[after.id]
            else { return nil }
            let planned = axis.position(endOf: deliverable.start.value - 1)
            let allowed = max(
                (dates.lateStart.days + room).rounded(.down), dates.earlyStart.days.rounded(.down))
            let isMoved = after.progress == .notStarted && Double(planned) > allowed
            let cut = cuts[deliverable.id]
            guard isMoved || cut != nil else { return nil }
            let start = isMoved ? Int(allowed) : planned
            let first = isMoved ? axis.day(at: Double(start + 1)) : deliverable.start.value
            guard let cut, let shortest = deliverable.crash?.value.shortest else {
                let length = max(1, Int(after.duration.days.rounded(.up)))
                return CrashReplan(
                    deliverable: deliverable.id, start: first, finish: axis.day(at: Double(start + length)),
                    by: .zero, cost: .zero)
            }
            let length = max(Int(after.duration.days.rounded(.down)), Int(shortest.days.rounded(.up)))
            // Of work under way only what is left can become shorter.
            let share = (before.remaining ?? before.duration).days / before.duration.days
            let by = before.duration.days - Double(length)
            return CrashReplan(
                deliverable: deliverable.id, start: first, finish: axis.day(at: Double(start + length)),
                by: WorkDays(hundredths: Int((by * share * 100).rounded())),
                cost: Money(rounding: cut.cost.amount * by / (before.duration.days - after.duration.days)))
        }
    }
}

extension Network.Activity {
    fileprivate var remaining: WorkDays? {
        if case .inProgress(_, let remaining) = progress { remaining } else { nil }
    }

    /// Of work under way what is left becomes shorter, and the whole in the same proportion.
    fileprivate mutating func shorten(by days: WorkDays) {
        switch progress {
        case .complete: break
        case .notStarted: duration = WorkDays(hundredths: duration.hundredths - days.hundredths)
        case .inProgress(let start, let remaining):
            let left = WorkDays(hundredths: max(0, remaining.hundredths - days.hundredths))
            let whole = Double(duration.hundredths) * left.days / remaining.days
            duration = WorkDays(hundredths: Int(whole.rounded()))
            progress = .inProgress(start: start, remaining: left)
        }
    }
}
