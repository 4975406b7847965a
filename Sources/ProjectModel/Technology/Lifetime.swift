/// How long the result is to be used, which is what technologies are held against.
package struct Lifetime: Sendable, Hashable {
    /// The day on which use begins; nil where it is the committed finish.
    package var goLive: Recorded<Day>?
    /// The intended life from then on.
    package var months = Recorded(36, seq: 0)
    /// How long before its end of support a technology must have a successor.
    package var windowMonths = Recorded(12, seq: 0)
}
