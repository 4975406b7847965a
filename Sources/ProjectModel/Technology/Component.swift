/// A technology that the solution stands on.
package struct Component: Registered {
    package static let prefix: String? = "T"

    package let id: ID<Component>
    package var name: Recorded<String>
    package var version: Recorded<String>
    /// The last that it was moved to.
    package var ring: Recorded<Ring>
    /// Support with new features; each of the three is nil while nobody has found out.
    package var activeSupport: Recorded<SupportEnd>?
    /// Support with security fixes: the one that counts.
    package var securitySupport: Recorded<SupportEnd>?
    /// Support that costs extra.
    package var extendedSupport: Recorded<SupportEnd>?
    package var successor: Recorded<String>?
    /// The day it was first recorded.
    package var added: Day
    /// In the order in which they were recorded.
    package var moves: [Recorded<RingMove>] = []

    /// The last day of security support, if there is a day.
    package var supportEnds: Recorded<Day>? {
        guard let support = securitySupport, case .on(let day) = support.value else { return nil }
        return Recorded(day, seq: support.seq)
    }
}

/// How far a technology is to be relied on. Source: Thoughtworks Technology Radar.
package enum Ring: String, Choice {
    case adopt, trial, assess, hold
}

/// That a technology was moved to another ring.
package struct RingMove: Sendable, Hashable {
    package var from: Ring
    package var to: Ring
    package var day: Day
    package var reason: String?
}

/// When a kind of support ends, as vendors say it: a day, or only whether there is any.
package enum SupportEnd: Sendable, Hashable {
    /// The last day of support.
    case on(Day)
    /// It has ended; nobody says when.
    case ended
    /// It goes on; no end is announced.
    case open

    package var day: Day? {
        if case .on(let day) = self { day } else { nil }
    }
}

/// `"2028-04-30"`, or whether there is support: `true`, `false`.
extension SupportEnd: FieldValue {
    package init?(json: JSONValue) {
        switch json {
        case .bool(let isSupported): self = isSupported ? .open : .ended
        default:
            guard let day = Day(json: json) else { return nil }
            self = .on(day)
        }
    }

    package var json: JSONValue {
        switch self {
        case .on(let day): day.json
        case .ended: .bool(false)
        case .open: .bool(true)
        }
    }
}
