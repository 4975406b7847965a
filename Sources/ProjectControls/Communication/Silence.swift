import ProjectModel

/// A department that has not been heard for longer than it should be.
struct Silence {
    /// How often a department should be heard, in civil days.
    static let cadenceDays = 14

    let party: Party
    /// Since it last spoke or, if it never did, since it was recorded.
    let days: Int

    /// Departments that were silent for more than twice the cadence at the end of the day, the longest first.
    static func all(_ facts: Facts) -> [Silence] {
        let project = facts.project
        var lastHeard: [ID<Party>: Day] = [:]
        for statement in project.statements.all where statement.said.value <= facts.day {
            guard let party = project.people[statement.speaker.value]?.party.value else { continue }
            lastHeard[party] = max(lastHeard[party] ?? statement.said.value, statement.said.value)
        }
        return project.parties.all.compactMap { party -> Silence? in
            guard party.kind.value == .department, facts.isRecorded(party.name.seq) else { return nil }
            let recorded = project.history[party.name.seq]?.day ?? project.charter.start.value
            let since = lastHeard[party.id] ?? max(recorded, project.charter.start.value)
            let days = facts.day - since
            return days > 2 * cadenceDays ? Silence(party: party, days: days) : nil
        }.sorted { $0.days == $1.days ? $0.party.id < $1.party.id : $0.days > $1.days }
    }
}
