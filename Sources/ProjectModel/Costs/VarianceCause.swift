/// Why a deliverable costs more or takes longer than planned, as somebody said it.
package struct VarianceCause: Sendable, Hashable {
    package var cause: Cause
    package var note: String
    /// How much of the cost variance it explains; more than zero is dearer.
    package var cost: Money?
    /// How many working days it explains; more than zero is later.
    package var time: WorkDays?
    package var day: Day
}
