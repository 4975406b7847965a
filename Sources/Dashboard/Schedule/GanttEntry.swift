internal import ProjectControls
internal import ProjectModel

/// A row of the Gantt chart.
enum GanttEntry {
    case work(WorkStanding)
    case milestone(MilestoneStanding)

    /// First what is to come, then what is over, each by the day it starts.
    static func all(_ facts: Facts, _ network: ProjectNetwork?) -> [GanttEntry] {
        let work = facts.status.schedule.work.filter { $0.parts == 0 }.map { standing in
            (
                GanttEntry.work(standing),
                (standing.isComplete ? 1 : 0, standing.start(in: network), standing.finish, standing.id)
            )
        }
        let milestones = MilestoneStanding.all(facts, network).map { standing in
            (
                GanttEntry.milestone(standing),
                (
                    standing.reached == nil ? 0 : 1, standing.day, standing.day,
                    ID<Deliverable>(standing.milestone.id.text)
                )
            )
        }
        return (work + milestones).sorted { $0.1 < $1.1 }.map(\.0)
    }

    var row: PaneRow {
        switch self {
        case .work(let standing): WorkEntry.deliverable(standing).row
        case .milestone(let standing):
            PaneRow(
                subject: standing.milestone.id.text, kind: .milestone,
                words: "\(standing.milestone.id) \(standing.milestone.title.value) milestone")
        }
    }
}

extension WorkStanding {
    /// When it began or, as long as it has not, when it can begin.
    func start(in network: ProjectNetwork?) -> Day {
        if let actualStart { return actualStart }
        return isComplete ? start : network?[id]?.earlyStart ?? start
    }
}
