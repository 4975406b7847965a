/// What a form or a script asks for, in the words that were typed: a verb of the catalogue and its fields.
///
/// It becomes a command only where it is decided on, so that what others recorded meanwhile is taken into
/// account; see `Project.decide(_:for:)`.
package struct Request: Sendable, Hashable {
    package var noun: String
    package var name: String
    /// By field. A field that is missing takes what stands, else what a form would begin with.
    package var typed: [String: String]
    /// What stood in the fields when the form was opened, as typed text; empty text where nothing stood.
    /// Scripts have seen nothing: nothing of theirs is a conflict.
    package var seen: [String: String]

    package init(_ noun: String, _ name: String, typed: [String: String], seen: [String: String] = [:]) {
        self.noun = noun
        self.name = name
        self.typed = typed
        self.seen = seen
    }

    package init(_ verb: Verb, typed: [String: String], seen: [String: String] = [:]) {
        self.init(verb.noun, verb.name, typed: typed, seen: seen)
    }
}

/// Who asks, and when: what the model cannot know by itself.
package struct Asker: Sendable, Hashable {
    package var account: String
    /// The day in the project's time zone.
    package var today: Day
    /// Milliseconds since 1970 UTC.
    package var at: Int64
    /// Whether the log's file is theirs, or they are root.
    package var ownsLog: Bool

    package init(account: String, today: Day, at: Int64, ownsLog: Bool = false) {
        self.account = account
        self.today = today
        self.at = at
        self.ownsLog = ownsLog
    }
}

/// What a verb asks of the model.
package enum Wish: Sendable, Hashable {
    case command(Command)
    /// Deciding on it takes the events that stand in the log, so it is no command: see `Decision.undo`.
    case undo(UndoRequest)

    package var command: Command? {
        if case .command(let command) = self { command } else { nil }
    }
}

/// What a request comes to on what is there now.
package enum Decision: Sendable, Hashable {
    /// The events of one act, never none.
    case happens([Event])
    /// An act is to be undone, if nothing stands on it: hand what the log holds from `Undoing.start` to its
    /// end to `Project.decideUndo(_:reading:for:)`.
    case undo(Undoing)
}

/// A field that was set by somebody else while a form was open, and otherwise than its asker has it.
package struct FieldConflict: Sendable, Hashable {
    package var field: String
    /// What the asker typed.
    package var yours: String
    /// What stands now, as typed text; empty where nothing stands any more.
    package var theirs: String
    /// By whom, when and as which number it was set; nil where nobody set it: an undo took it away.
    package var stamp: Stamp?
    /// The stamp in words: `by kim 4 min ago (#381)`; empty where there is none.
    package var told: String

    package init(field: String, yours: String, theirs: String, stamp: Stamp?, told: String) {
        self.field = field
        self.yours = yours
        self.theirs = theirs
        self.stamp = stamp
        self.told = told
    }
}
