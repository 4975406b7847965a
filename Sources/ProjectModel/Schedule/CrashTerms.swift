/// How far a deliverable can be shortened for money, and what all of that costs above its budget. Half of it
/// costs half.
package struct CrashTerms: Sendable, Hashable {
    /// The shortest that the whole of it can become.
    package var shortest: WorkDays
    package var cost: Money
}
