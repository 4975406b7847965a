internal import ProjectControls
internal import ProjectModel

/// A row of the work breakdown: a deliverable, or an activity of one that is not complete.
enum WorkEntry {
    case deliverable(WorkStanding)
    case activity(Activity, of: WorkStanding)

    /// What is shown under the filter, what is complete at the end. A deliverable stays above those of its
    /// activities that match.
    static func all(_ facts: Facts, _ state: PaneState) -> [WorkEntry] {
        openFirst(facts.status.schedule.work).flatMap { standing -> [WorkEntry] in
            let own = WorkEntry.deliverable(standing)
            let activities =
                standing.isComplete ? [] : facts.project.deliverables[standing.id]?.activities ?? []
            let below = activities.map { WorkEntry.activity($0, of: standing) }
            if state.filter.isEmpty || own.row.matches(state.filter) { return [own] + below }
            let matching = below.filter { $0.row.matches(state.filter) }
            return matching.isEmpty ? [] : [own] + matching
        }
    }

    /// Wholes stay together with their parts.
    private static func openFirst(_ work: [WorkStanding]) -> [WorkStanding] {
        var (open, done): ([WorkStanding], [WorkStanding]) = ([], [])
        var isDone = false
        for standing in work {
            if standing.depth == 0 { isDone = standing.isComplete }
            if isDone { done.append(standing) } else { open.append(standing) }
        }
        return open + done
    }

    var row: PaneRow {
        switch self {
        case .deliverable(let standing):
            PaneRow(
                subject: standing.id.text, kind: .deliverable,
                words: [
                    standing.id.text, standing.title, standing.owner.text, standing.phase.title,
                    standing.lateness.map { "late \($0.word)" } ?? "", standing.block == nil ? "" : "blocked",
                    standing.awaitsAcceptance ? "to accept" : "",
                ].joined(separator: " "))
        case .activity(let activity, let standing):
            PaneRow(
                subject: activity.id.text, kind: .activity,
                words:
                    "\(activity.id.text) \(activity.title.value) \(activity.person?.value.text ?? "") \(standing.id.text)"
            )
        }
    }
}
