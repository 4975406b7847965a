/// How a project ended.
package struct ProjectOutcome: Sendable, Hashable {
    package var verdict: ProjectVerdict
    package var summary: String
    package var day: Day
}

/// Whether what the project was for has been achieved.
package enum ProjectVerdict: String, Choice {
    case achieved, partly, missed
    /// It was ended before its time.
    case stopped
}

/// That a project which was closed is open again.
package struct Reopening: Sendable, Hashable {
    package var reason: String
    package var day: Day
}
