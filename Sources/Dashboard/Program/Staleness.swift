package import PlainText

/// The log can no longer be followed, so that what is shown grows old.
package struct Staleness: Hashable, Sendable {
    /// What happened: `the log was removed`.
    package var words: SafeText
    /// Since when, on the clock of `Dashboard.tick(at:instant:)`.
    package var since: Duration

    package init(words: SafeText, since: Duration) {
        self.words = words
        self.since = since
    }
}
