/// A date that binds a deliverable besides its links.
package struct DateConstraint: Sendable, Hashable {
    /// Never `lifted`.
    package var kind: ConstraintKind
    package var day: Day
    package var reason: String?
}

/// How a date binds work. "No earlier" moves it out; "no later" shows as float below zero where it cannot be
/// met; "must" is both. Source of the kinds: PMI, Practice Standard for Scheduling.
package enum ConstraintKind: String, Choice {
    case startNoEarlier = "start-no-earlier"
    case startNoLater = "start-no-later"
    case finishNoEarlier = "finish-no-earlier"
    case finishNoLater = "finish-no-later"
    case mustStart = "must-start"
    case mustFinish = "must-finish"
    /// There is a date no more.
    case lifted = "none"

    package var bindsStart: Bool {
        switch self {
        case .startNoEarlier, .startNoLater, .mustStart: true
        case .finishNoEarlier, .finishNoLater, .mustFinish, .lifted: false
        }
    }

    /// Within a sentence, before a day: `must finish on`.
    package var words: String {
        switch self {
        case .startNoEarlier: "start no earlier than"
        case .startNoLater: "start no later than"
        case .finishNoEarlier: "finish no earlier than"
        case .finishNoLater: "finish no later than"
        case .mustStart: "must start on"
        case .mustFinish: "must finish on"
        case .lifted: "none"
        }
    }
}
