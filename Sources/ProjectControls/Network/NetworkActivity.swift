package import ProjectModel

extension Network {
    /// A piece of work; one of no duration is a milestone.
    package struct Activity: Sendable, Hashable, Named {
        package static let prefix: String? = nil

        package var id: ID<Activity>
        /// The whole length of the work, as if none of it was done.
        package var duration: WorkDays
        /// What it waits for. Two links may come from the same activity (SS and FF).
        package var links: [Link]
        package var constraints: [Constraint]
        package var progress: Progress

        package init(
            _ id: ID<Activity>, _ duration: WorkDays, after links: [Link] = [],
            constraints: [Constraint] = [], progress: Progress = .notStarted
        ) {
            self.id = id
            self.duration = duration
            self.links = links
            self.constraints = constraints
            self.progress = progress
        }
    }

    /// The tie to an activity that comes before.
    package struct Link: Sendable, Hashable {
        package var from: ID<Activity>
        package var kind: LinkKind
        /// Working days between; less than zero is a lead.
        package var lag: WorkDays

        package init(_ from: ID<Activity>, _ kind: LinkKind = .finishToStart, lag: WorkDays = .zero) {
            self.from = from
            self.kind = kind
            self.lag = lag
        }
    }

    /// A date that the logic alone does not give, as an offset.
    ///
    /// "No earlier" pushes the early dates; "no later" pulls the late ones, so that a date that cannot be met
    /// shows as float below zero. Links are never broken. Of what has started, only its finish is still bound.
    package enum Constraint: Sendable, Hashable {
        case startNoEarlier(WorkDays)
        case startNoLater(WorkDays)
        case finishNoEarlier(WorkDays)
        case finishNoLater(WorkDays)
        /// No earlier and no later.
        case startOn(WorkDays)
        /// No earlier and no later.
        case finishOn(WorkDays)
    }

    package enum Progress: Sendable, Hashable {
        case notStarted
        /// Begun at `start`; `remaining` is still to be done, from the data date on.
        case inProgress(start: WorkDays, remaining: WorkDays)
        case complete(start: WorkDays, finish: WorkDays)

        var isComplete: Bool {
            switch self {
            case .notStarted, .inProgress: false
            case .complete: true
            }
        }
    }
}
