import ProjectModel

/// What was recorded about a deliverable: its plan, its progress, its costs, and whether it stands still.
extension Comparison {
    func plan(_ group: RecentEvents.Group) -> Development {
        let (before, after) = both(group)
        func words(_ deliverable: Deliverable) -> String {
            "\(PlainFigures.dayAndYear(deliverable.finish.value)), \(money(deliverable.budget.value))"
        }
        let shift = before.flatMap { before in
            after.map { days(from: before.finish.value, to: $0.finish.value) }
        }
        let more = (after?.budget.value ?? .zero) - (before?.budget.value ?? .zero)
        return told(
            group, before.map(words), after.map(words), Development.Effect(days: shift ?? 0, money: more))
    }

    func delivery(_ group: RecentEvents.Group) -> Development {
        let (before, after) = both(group)
        func words(_ deliverable: Deliverable, _ day: Day) -> String {
            if let block = deliverable.block(on: day) { return "stands still: \(block.value.reason)" }
            if let said = deliverable.acceptance?.value { return said.isAccepted ? "accepted" : "rejected" }
            return "goes on"
        }
        let wasStopped = before?.block(on: statusThen.asOf) != nil
        return told(
            group, before.map { words($0, statusThen.asOf) }, after.map { words($0, statusNow.asOf) },
            isUrgent: after?.block(on: statusNow.asOf) != nil && !wasStopped)
    }

    func progress(_ group: RecentEvents.Group) -> Development {
        let (before, after) = both(group)
        func words(_ deliverable: Deliverable, _ day: Day) -> String {
            PlainFigures.percent(deliverable.percentComplete(on: day).fraction)
        }
        return told(
            group, before.map { words($0, statusThen.asOf) }, after.map { words($0, statusNow.asOf) })
    }

    /// It has no effect of its own: whether it is more than was earned for it shows in the EAC.
    func cost(_ group: RecentEvents.Group) -> Development {
        let id = ID<Deliverable>(group.topic.subject)
        func words(_ project: Project) -> String { "AC \(money(project.costs.byDeliverable[id] ?? .zero))" }
        return told(group, words(then), words(now))
    }

    private func both(_ group: RecentEvents.Group) -> (Deliverable?, Deliverable?) {
        let id = ID<Deliverable>(group.topic.subject)
        return (then.deliverables[id], now.deliverables[id])
    }

    private func told(
        _ group: RecentEvents.Group, _ before: String?, _ after: String?,
        _ effect: Development.Effect = .init(), isUrgent: Bool = false
    ) -> Development {
        let id = group.topic.subject
        return development(
            group.topic.kind, id, named(id, now.deliverables[ID(id)]?.title.value), from: before,
            to: after ?? "", effect, isUrgent: isUrgent, by: group.accounts, group.numbers)
    }
}
