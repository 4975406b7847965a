package import ProjectModel

/// The team's own projects that have ended, as reference classes: on each day the one that those closed by then make.
package struct OwnRecord: Sendable {
    /// From the day on which each holds; the latest last, none before there are enough projects.
    private let classes: [(from: Day, reference: ReferenceClass)]

    /// Without any, so that published factors hold.
    package static let none = OwnRecord([], profile: .informationTechnology)

    /// - Parameter projects: each with the day on which it was closed.
    package init(_ projects: [(closed: Day, project: EndedProject)], profile: CostProfile) {
        let sorted = projects.sorted { $0.closed < $1.closed }
        classes = sorted.indices.dropFirst(ReferenceClass.ownProjects - 1).compactMap { last in
            // Of those closed on one day, the last one counts for all.
            if last + 1 < sorted.count, sorted[last + 1].closed == sorted[last].closed { return nil }
            return (sorted[last].closed, .own(sorted[...last].map(\.project), profile: profile))
        }
    }

    /// Whether there are too few, on any day.
    package var isEmpty: Bool { classes.isEmpty }

    package func reference(on day: Day) -> ReferenceClass {
        classes.last { $0.from <= day }?.reference ?? .dslib
    }
}
