internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// A row of the plan: a phase, or on a whole page a deliverable under it.
enum PlanEntry {
    case phase(PhaseStatus)
    case deliverable(Deliverable, DeliverableStatus)

    /// What is shown under the filter. A phase stays above those of its deliverables that match.
    static func all(_ facts: Facts, _ state: PaneState) -> [PlanEntry] {
        facts.status.phases.flatMap { phase -> [PlanEntry] in
            let own = PlanEntry.phase(phase)
            let deliverables = state.isWhole ? deliverables(of: phase.phase, facts) : []
            if own.row.matches(state.filter) { return [own] + deliverables }
            let matching = deliverables.filter { $0.row.matches(state.filter) }
            return matching.isEmpty ? [] : [own] + matching
        }
    }

    /// Those known by the day that is shown.
    static func deliverables(of phase: Phase, _ facts: Facts) -> [PlanEntry] {
        facts.status.deliverables.filter { $0.phase == phase }.compactMap { status in
            facts.project.deliverables[status.id].map { PlanEntry.deliverable($0, status) }
        }
    }

    var row: PaneRow {
        switch self {
        case .phase(let status):
            PaneRow(
                subject: status.phase.rawValue, kind: .phase,
                words: "\(status.phase.title) \(status.phase.purpose)")
        case .deliverable(let deliverable, _):
            PaneRow(
                subject: deliverable.id.text, kind: .deliverable,
                words: "\(deliverable.id.text) \(deliverable.title.value) \(deliverable.owner.value.text)")
        }
    }
}

/// How a phase is told in few words.
struct PhaseWords {
    let status: PhaseStatus
    let facts: Facts

    var isCurrent: Bool { status.phase == facts.status.currentPhase }

    var sign: Run {
        if status.state == .done { return Run("✔", .onTrack) }
        return isCurrent ? Run("▶", .accent) : Run(" ")
    }

    var title: Run {
        Run(SafeText(status.phase.title), status.state == .upcoming ? .muted : .text, isCurrent ? .bold : [])
    }

    var percent: Run {
        guard let share = status.percentComplete.value else { return Run("n/a", .muted) }
        let ink: Ink = status.state == .upcoming ? .muted : .text
        return Run(SafeText(PlainFigures.percent(share)), ink, isCurrent ? .bold : [])
    }

    /// The verdict of its gate, the days it is late, or the day it begins.
    var note: Run {
        if let verdict = status.gate.decision?.verdict {
            switch verdict {
            case .go: return Run("go", .onTrack)
            case .conditional: return Run("go, if", .attention)
            case .hold, .stop: return Run(SafeText(verdict.rawValue), .offTrack)
            }
        }
        switch status.state {
        case .done: return Run("done", .onTrack)
        case .upcoming:
            return Run(SafeText(status.plannedStart.map(facts.shortDay) ?? "no date"), .muted)
        case .active:
            guard let days = status.varianceDays.value else { return Run("") }
            let light = Light.ofVariance(
                days: days, tolerated: facts.project.charter.tolerances.value.time)
            return Run(SafeText(PlainFigures.variance(days: days)), light == .onTrack ? .muted : light.ink)
        }
    }
}
