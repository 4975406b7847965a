package import ProjectModel

extension ProjectNetwork {
    /// - Returns: nil if the milestone is not in the network, as it waits for nothing.
    package subscript(milestone id: ID<Milestone>) -> MilestoneDates? {
        guard let due = due[id], let dates = schedule[ID(id.text)] else { return nil }
        let early = axis.lastDay(of: dates.earlyFinish)
        return MilestoneDates(
            early: early, late: axis.lastDay(of: dates.lateFinish), float: dates.totalFloat,
            daysToDue: axis.distance(from: early, to: due), isCritical: dates.isCritical)
    }
}

/// What the network says of a milestone.
package struct MilestoneDates: Sendable, Hashable {
    /// The earliest day on which it can be reached; of what is reached, the day on which it was.
    package let early: Day
    package let late: Day
    /// Working days that it may slip before the end of the work does; nil once it is reached.
    package let float: WorkDays?
    /// Working days from `early` to the day for which it was promised; less than zero if that cannot be kept.
    package let daysToDue: Int
    package let isCritical: Bool
}
