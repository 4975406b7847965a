package import ProjectModel

/// Activities and what ties them together: the model of a schedule that the critical path method works on.
///
/// A plain value. Times are working days since the beginning of the project: offset 3 is the end of the third
/// working day and the beginning of the fourth. Nothing here knows a calendar: see `ProjectNetwork` for dates.
///
/// Source of the method: J. Kelley and M. Walker, "Critical-Path Planning and Scheduling" (1959); of the links
/// with lag: the precedence diagramming method as in PMI, Practice Standard for Scheduling.
package struct Network: Sendable, Hashable {
    package var activities: [Activity]
    /// How far the facts reach; work that is left cannot be done before. Zero before the project has begun.
    package var dataDate: WorkDays
    package var logic: ProgressLogic

    package init(
        _ activities: [Activity] = [], dataDate: WorkDays = .zero, logic: ProgressLogic = .retained
    ) {
        self.activities = activities
        self.dataDate = dataDate
        self.logic = logic
    }

    /// Works out every date and float.
    package func schedule() throws(NetworkError) -> NetworkSchedule {
        let indexed = try IndexedNetwork(self)
        return NetworkSchedule(indexed, try CompiledNetwork(indexed))
    }
}

/// What is done with work that began before the links to it allowed that (progress out of sequence).
///
/// In either, what is complete waits for nothing, and links that speak of a finish (FF, SF) hold.
package enum ProgressLogic: Sendable, Hashable {
    /// What is left of it waits until the links are satisfied. The default of the field.
    case retained
    /// What is left of it goes on: links that speak of a start (FS, SS) are over once it has begun.
    case progressOverride
}
