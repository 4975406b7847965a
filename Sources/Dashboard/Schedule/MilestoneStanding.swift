internal import ProjectControls
internal import ProjectModel

/// A milestone on the day that is shown: for when it was promised, when people expect it, and what the network says.
struct MilestoneStanding {
    let milestone: Milestone
    let reached: Day?
    let expected: Day?
    /// What the network says; nil where it waits for no deliverable.
    let dates: MilestoneDates?
    let light: Light

    var due: Day { milestone.due.value }

    /// When it was reached or will be, as far as that is known.
    var day: Day { reached ?? dates?.early ?? expected ?? due }

    /// Working days that it may still slip without moving the end of the work or breaking what was promised; less than
    /// zero where that cannot be kept.
    var float: Double? {
        guard reached == nil, let dates else { return nil }
        return min(dates.float?.days ?? .infinity, Double(dates.daysToDue))
    }

    static func all(_ facts: Facts, _ network: ProjectNetwork?) -> [MilestoneStanding] {
        let lights = Dictionary(
            facts.status.upcoming.map { ($0.subject, $0.light) }, uniquingKeysWith: { first, _ in first })
        return facts.project.milestones.all.compactMap { milestone in
            let reached = milestone.reached.flatMap { $0.value <= facts.status.asOf ? $0.value : nil }
            // What is to come is among the next dates, unless it was set later than on the day that is shown.
            let light = lights[.milestone(milestone.id)]
            guard reached != nil || light != nil else { return nil }
            return MilestoneStanding(
                milestone: milestone, reached: reached, expected: milestone.expected?.value,
                dates: network?[milestone: milestone.id], light: light ?? .onTrack)
        }
    }
}
