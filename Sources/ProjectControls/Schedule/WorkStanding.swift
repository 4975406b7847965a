package import ProjectModel

/// How one deliverable stands against the plan that was agreed: who holds it, how far it is, what stops it, and
/// how many working days it is late.
///
/// Slips are in working days, more than zero is later. They are measured against the last baseline or, where it
/// has no such line, against the present plan; `baseline` says which. What has parts and no budget of its own
/// spans its parts, is as far as they are by their budgets, and as well off as the worst of them.
package struct WorkStanding: Sendable, Hashable {
    /// In the register of deliverables.
    let place: Int
    package let id: ID<Deliverable>
    package let title: String
    package let phase: Phase
    /// How deep it lies in the work breakdown: 0 for what is a part of nothing.
    package let depth: Int
    package let parent: ID<Deliverable>?
    /// How many deliverables are parts of it.
    package let parts: Int

    /// The one who is accountable.
    package let owner: ID<Person>
    package let responsible: [ID<Person>]
    package let rule: EarningRule
    package internal(set) var percentComplete: Percent

    /// As planned now.
    package internal(set) var start: Day
    package internal(set) var finish: Day
    /// As agreed; nil where no baseline has it.
    package internal(set) var agreedStart: Day?
    package internal(set) var agreedFinish: Day?
    /// The number of that baseline.
    package internal(set) var baseline: Int?
    /// The first day with progress, and the day since which it is complete.
    package internal(set) var actualStart: Day?
    package internal(set) var actualFinish: Day?

    /// What blocks it and for how many working days, if something does.
    package let block: Blocked?
    package let acceptance: Acceptance?
    /// By how much it is late and by what that is seen, if it is.
    package internal(set) var lateness: Lateness?
    package internal(set) var light: Light

    package var isComplete: Bool { actualFinish != nil }
    /// Complete, and nobody has taken it yet.
    package var awaitsAcceptance: Bool { isComplete && acceptance?.isAccepted != true }
}

extension WorkStanding {
    package struct Blocked: Sendable, Hashable {
        package let reason: String
        package let waitsOn: Waiting?
        package let since: Day
        /// Working days from then through today.
        package let days: Int
    }

    /// By what a deliverable is seen to be late, and by how many working days; where there are several, the one
    /// with the most days.
    package struct Lateness: Sendable, Hashable {
        package enum Sign: Int, Sendable {
            /// It is not finished and should have been.
            case overdue
            /// It is planned to end later than agreed.
            case slipped
            /// It has not begun and should have.
            case notBegun
            /// It is less far than an even pace through its time would have it.
            case behind
        }

        package let sign: Sign
        package let days: Int
    }
}
