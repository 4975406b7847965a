package import PlainText

/// What is to be taken back.
package enum Undo: Hashable, Sendable {
    /// The last act of whoever sits at the screen. The shell finds it and asks by `Dashboard.ask(_:)`.
    case lastOwn
    /// The act to which the event with this number belongs, whoever recorded it. Asked in the same way.
    case containing(Int)
    /// This one: the question was answered with yes. Refused where the act is not `whose`.
    case act(first: Int, whose: String)
}

/// Asks whether an act is to be undone.
package struct UndoQuestion: Hashable, Sendable {
    /// The events of the act.
    package var first: Int
    package var last: Int
    /// The account that recorded it.
    package var whose: String
    package var isOwn: Bool
    /// `risk raised R-07 Vendor slips its milestone`
    package var what: SafeText
    /// `8 Sep 14:02`
    package var when: SafeText

    package init(first: Int, last: Int, whose: String, isOwn: Bool, what: SafeText, when: SafeText) {
        self.first = first
        self.last = max(first, last)
        self.whose = whose
        self.isOwn = isOwn
        self.what = what
        self.when = when
    }

    /// `#366`, `#366–368`
    var numbers: SafeText { (first...last).asNumbers }
}

extension ClosedRange<Int> {
    /// `#366`, `#366–368`
    var asNumbers: SafeText { count > 1 ? "#\(lowerBound)–\(upperBound)" : "#\(lowerBound)" }
}
