/// What somebody said of a finished deliverable who may take it or send it back.
package struct Acceptance: Sendable, Hashable {
    package var isAccepted: Bool
    package var by: ID<Person>
    package var day: Day
    /// Why it was rejected, or what was noted.
    package var note: String?
}

/// A time in which work stood still.
package struct Block: Sendable, Hashable {
    package var reason: String
    /// What it waits for, as it was typed: `D-03`, `kim`, `vendor`, or a few words.
    package var waitsOn: String?
    package var since: Day
    /// The day on which it went on; nil while it stands still.
    package var until: Day?
}

/// What blocked work waits for.
package enum Waiting: Sendable, Hashable {
    case deliverable(ID<Deliverable>)
    case person(ID<Person>)
    case party(ID<Party>)
    case words(String)
}

extension Deliverable {
    /// What blocks it at the end of the day; nil while nothing does.
    package func block(on day: Day) -> Recorded<Block>? {
        blocks.last { $0.value.since <= day && ($0.value.until.map { $0 > day } ?? true) }
    }

    package func isAccepted(on day: Day) -> Bool {
        acceptance.map { $0.value.isAccepted && $0.value.day <= day } ?? false
    }
}

extension Project {
    /// What a typed name stands for: a deliverable, a person, a party, or the words themselves.
    package func waiting(_ text: String) -> Waiting {
        if deliverables[ID(text)] != nil { return .deliverable(ID(text)) }
        if people[ID(text)] != nil { return .person(ID(text)) }
        if parties[ID(text)] != nil { return .party(ID(text)) }
        return .words(text)
    }
}
