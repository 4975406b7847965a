/// What was agreed: scope, dates and budgets at that moment. Never changed, only followed by another with a
/// higher number.
package struct Baseline: Sendable, Hashable {
    package struct Line: Sendable, Hashable {
        package var id: ID<Deliverable>
        package var title: String
        package var phase: Phase
        package var start: Day
        package var finish: Day
        package var budget: Money
        package var rule: EarningRule
    }

    package var number: Int
    package var reason: String
    /// The approved change request that it was taken for.
    package var change: ID<ChangeRequest>?
    /// What is in it and what is not, in words.
    package var scope: String?
    package var seq: Int
    package var day: Day
    package var committedFinish: Day
    /// The sum that was granted, reserves included.
    package var budget: Money
    /// One for every deliverable that was known, in the order of their register: the first line is that of the first
    /// deliverable, and so on, for nothing ever leaves a register.
    package var lines: [Line]

    /// What all deliverables were to cost, without reserves: BAC.
    package var cost: Money { lines.reduce(.zero) { $0 + $1.budget } }
    /// The day on which the last deliverable was to be finished; nil without any.
    package var finish: Day? { lines.map(\.finish).max() }
}
