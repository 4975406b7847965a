internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// A row of plan against actual: a phase that has deliverables, or one of them.
enum ClosureEntry {
    case phase(PlanAgainstActual.PhaseRow)
    case deliverable(PlanAgainstActual.Row)

    /// On a whole page the deliverables of each phase stand below it.
    static func all(_ facts: Facts, _ state: PaneState) -> [ClosureEntry] {
        let plan = facts.status.closure.planAgainstActual
        return plan.phases.flatMap { phase -> [ClosureEntry] in
            let all = plan.deliverables.filter { $0.phase == phase.phase }
            if all.isEmpty { return [] }
            let own = ClosureEntry.phase(phase)
            let deliverables = state.isWhole ? all.map(ClosureEntry.deliverable) : []
            if own.row.matches(state.filter) { return [own] + deliverables }
            let matching = deliverables.filter { $0.row.matches(state.filter) }
            return matching.isEmpty ? [] : [own] + matching
        }
    }

    var outcome: ActualAgainstPlan {
        switch self {
        case .phase(let row): row.outcome
        case .deliverable(let row): row.outcome
        }
    }

    var row: PaneRow {
        switch self {
        case .phase(let row):
            PaneRow(subject: row.phase.rawValue, kind: .phase, words: row.phase.title)
        case .deliverable(let row):
            PaneRow(subject: row.id.text, kind: .deliverable, words: "\(row.id.text) \(row.title)")
        }
    }

    var title: Line {
        switch self {
        case .phase(let row): Line(SafeText(row.phase.title), .text, .bold)
        case .deliverable(let row): "  \(row.id.text) \(row.title, .text)"
        }
    }
}

/// How an outcome is lit: late beyond what is tolerated, or dearer.
struct OutcomeLights {
    let finish: Light
    let cost: Light

    init(_ outcome: ActualAgainstPlan, _ tolerances: Tolerances) {
        finish =
            outcome.finishVarianceDays.value.map {
                Light.ofVariance(days: $0, tolerated: tolerances.time)
            } ?? .unknown
        cost =
            outcome.costOverrun.value.map {
                $0 > tolerances.cost.fraction ? .offTrack : $0 > 0 ? .attention : .onTrack
            } ?? .unknown
    }

    /// Done, with the worse of both where something is lit; nothing before that.
    func sign(of outcome: ActualAgainstPlan) -> Line {
        guard outcome.actualFinish != nil else { return Line() }
        let worse = max(finish, cost)
        return worse > .onTrack ? Line([worse.mark.sign]) : Line("✔", .onTrack)
    }
}
