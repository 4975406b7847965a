package import ProjectModel

/// A date that the project goes towards (or has missed).
package struct UpcomingDate: Sendable, Hashable {
    package enum Subject: Sendable, Hashable {
        case milestone(ID<Milestone>)
        case gate(Phase)
        case supportEnd(ID<Component>)
    }

    package let day: Day
    package let subject: Subject
    /// `Pilot site live`, `Gate 3, execution`, `PostgreSQL 14 ends`
    package let title: String
    package let light: Light
    /// `−6 d`, `on plan`, `4 of 9`, `tech`, `disputed`, `network 12 May`
    package let note: String
    /// The earliest day by the network, of a milestone that waits for deliverables.
    package var early: Day?
}
