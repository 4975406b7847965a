internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The columns of plan against actual. What goes first as it narrows: budget, the dates; the days late, the cost
/// and what is left of the budget stay.
struct ClosureColumns {
    let facts: Facts

    var all: [RegisterColumn<ClosureEntry>] {
        let tolerances = facts.project.charter.tolerances.value
        return [
            RegisterColumn("", width: 1...1, priority: 20) { entry, _ in
                OutcomeLights(entry.outcome, tolerances).sign(of: entry.outcome)
            },
            RegisterColumn("phase, deliverable", width: 14...60, priority: 15) { entry, _ in entry.title },
            date("agreed", priority: 6, \.plannedFinish),
            date("done", priority: 7, \.actualFinish),
            figure("days", width: 6, priority: 12) { outcome in
                let light = OutcomeLights(outcome, tolerances).finish
                guard let days = outcome.finishVarianceDays.value else { return Line("·", .muted) }
                let words = days == 0 ? "0 d" : PlainFigures.variance(days: days)
                return Line(SafeText(words), light > .onTrack ? light.ink : .muted)
            },
            figure("budget", width: 6, priority: 5) { outcome in
                Line(SafeText(outcome.budget == .zero ? "·" : facts.money(outcome.budget)), .muted)
            },
            figure("cost", width: 6, priority: 10) { outcome in
                Line([outcome.cost.value == .zero ? Run("·", .muted) : cost(outcome.cost)])
            },
            figure("left", width: 6, priority: 11) { outcome in
                guard outcome.actualFinish != nil, outcome.budget > .zero,
                    let left = outcome.costVariance.value
                else { return Line("·", .muted) }
                let light = OutcomeLights(outcome, tolerances).cost
                return Line(SafeText(facts.signedMoney(left)), light > .onTrack ? light.ink : .muted)
            },
        ]
    }

    private func cost(_ cost: Measure<Money>) -> Run {
        cost.value.map { Run(SafeText(facts.money($0))) } ?? Run(SafeText(PlainFigures.notAvailable), .muted)
    }

    private func date(
        _ heading: SafeText, priority: Int, _ day: @escaping (ActualAgainstPlan) -> Day?
    ) -> RegisterColumn<ClosureEntry> {
        figure(heading, width: 7, priority: priority) { outcome in
            Line(SafeText(day(outcome).map(facts.shortDay) ?? "·"), .muted)
        }
    }

    private func figure(
        _ heading: SafeText, width: Int, priority: Int, _ line: @escaping (ActualAgainstPlan) -> Line
    ) -> RegisterColumn<ClosureEntry> {
        RegisterColumn(heading, .trailing, width: width...width, priority: priority) { entry, _ in
            line(entry.outcome)
        }
    }
}
