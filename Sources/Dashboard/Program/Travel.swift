package import PlainText

/// Where in the log's time somebody wants to go.
package enum Travel: Hashable, Sendable {
    /// So many acts forward, or back where negative. Forward beyond the last act is the present.
    case acts(Int)
    /// So many weeks forward, or back where negative. Forward beyond the last act is the present.
    case weeks(Int)
    case present
    /// As typed: `2026-08-01`, `#120`.
    case to(String)
}

/// A moment in a log.
package struct Moment: Hashable, Sendable {
    /// The last event that has happened by then.
    package var seq: Int
    /// The last event that has happened by now.
    package var of: Int
    /// `8 Sep 2026 14:02`
    package var words: SafeText

    package init(seq: Int, of: Int, words: SafeText) {
        self.seq = seq
        self.of = of
        self.words = words
    }
}

/// A look at another moment than the present.
struct Visit: Hashable, Sendable {
    var moment: Moment
    /// The last event when the present was left.
    let departure: Int
    /// The last event that is known of.
    var latest: Int

    /// How many events have been recorded since the present was left.
    var news: Int { max(0, latest - departure) }
    var last: Int { max(moment.of, latest) }
    var isAtEnd: Bool { moment.seq >= last }
}
