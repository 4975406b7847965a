/// A technology that the solution stands on.
package struct Component: Registered {
    package static let prefix: String? = "T"

    package let id: ID<Component>
    package var name: Recorded<String>
    package var version: Recorded<String>
    package var ring: Recorded<Ring>
    /// The last day of security support; nil while nobody has found out.
    package var supportEnds: Recorded<Day>?
    package var successor: Recorded<String>?
    /// The day it was first recorded.
    package var added: Day
}

/// How far a technology is to be relied on. Source: Thoughtworks Technology Radar.
package enum Ring: String, Choice {
    case adopt, trial, assess, hold
}
