package import ProjectModel

/// What was agreed and what became of it, by deliverable and by phase.
///
/// What was agreed is the first baseline that has the deliverable, so that taking another one later hides
/// nothing; before there is any baseline, the present plan stands in. Work began with the first report above
/// 0 %, and was finished on the day from which it was 100 % for good.
package struct PlanAgainstActual: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        package let id: ID<Deliverable>
        package let title: String
        package let phase: Phase
        package let outcome: ActualAgainstPlan
    }

    package struct PhaseRow: Sendable, Hashable {
        package let phase: Phase
        package let outcome: ActualAgainstPlan
    }

    /// Those known by the day, in the order of the log.
    package let deliverables: [Row]
    /// All five in order; the dates from the first start to the last finish of its deliverables.
    package let phases: [PhaseRow]
    package let total: ActualAgainstPlan
    /// Whether there is a baseline that all this is measured against.
    package let isAgreed: Bool
}

extension PlanAgainstActual {
    init(_ facts: Facts, _ statuses: [DeliverableStatus]) {
        let baselines = facts.project.baselines.filter { $0.day <= facts.day }
        var agreed = [PlanLine?](repeating: nil, count: facts.deliverables.count)
        for baseline in baselines {
            for place in baseline.lines.indices where agreed[place] == nil {
                agreed[place] = PlanLine(baseline.lines[place], place: place)
            }
        }
        let isAgreed = !baselines.isEmpty
        let rows = zip(facts.known, statuses).map { place, status -> Row in
            let line = isAgreed ? agreed[place] : PlanLine(facts.deliverables[place], place: place)
            let work = facts.progress[place].work(through: facts.day)
            let outcome = ActualAgainstPlan(
                plannedStart: line?.start, plannedFinish: line?.finish, actualStart: work.start,
                actualFinish: work.finish, isFinished: work.finish != nil, budget: line?.budget ?? .zero,
                cost: status.actualCost, on: facts.axis)
            return Row(
                id: status.id, title: status.title, phase: line?.phase ?? status.phase, outcome: outcome)
        }
        deliverables = rows
        phases = Phase.allCases.map { phase in
            PhaseRow(
                phase: phase,
                outcome: ActualAgainstPlan(
                    rows.filter { $0.phase == phase }.map(\.outcome), on: facts.axis))
        }
        total = ActualAgainstPlan(rows.map(\.outcome), on: facts.axis)
        self.isAgreed = isAgreed
    }
}

extension ProgressCurve {
    /// When the first work was reported and, if it is done, since when it is.
    func work(through day: Day) -> (start: Day?, finish: Day?) {
        var (start, finish): (Day?, Day?) = (nil, nil)
        for step in steps where step.day <= day {
            if step.percent > .zero, start == nil { start = step.day }
            if step.percent >= Percent(100) { finish = finish ?? step.day } else { finish = nil }
        }
        return (start, finish)
    }
}
