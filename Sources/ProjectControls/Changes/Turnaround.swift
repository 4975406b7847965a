package import ProjectModel

/// How quickly change requests are decided, in working days.
package struct Turnaround: Sendable, Hashable {
    /// Within how many a decision was agreed.
    package let agreed: WorkDays
    /// Whether that was agreed, or is what is usual.
    package let isAgreed: Bool
    /// Of those approved or rejected, the middle of the ages; what was put off counts from its request.
    package let median: Measure<Double>
    /// The share of them that was decided within what was agreed.
    package let withinAgreed: Measure<Double>
    package let decidedCount: Int
    /// Those that nobody has decided on yet.
    package let waitingCount: Int
    /// The age of the oldest of those.
    package let oldestWaiting: Int?
    /// How many of those have waited longer than agreed.
    package let overdueCount: Int

    package static let usual = WorkDays(10)
}

extension Turnaround {
    init(_ facts: Facts, _ changes: [ChangeStanding]) {
        let agreed = facts.project.turnaround?.value ?? Self.usual
        self.agreed = agreed
        isAgreed = facts.project.turnaround != nil
        let ages = changes.filter { !$0.isPending }.map(\.age).sorted()
        decidedCount = ages.count
        let none = "no request has been decided yet"
        if ages.isEmpty {
            median = .undefined(none)
        } else {
            let upper = ages[ages.count / 2]
            median = .value(
                ages.count % 2 == 1 ? Double(upper) : Double(ages[ages.count / 2 - 1] + upper) / 2)
        }
        func isLate(_ age: Int) -> Bool { Double(age) > agreed.days }
        withinAgreed = .ratio(
            Double(ages.count { !isLate($0) }), over: Double(ages.count), unless: none)
        let waiting = changes.filter(\.isUndecided).map(\.age)
        waitingCount = waiting.count
        oldestWaiting = waiting.max()
        overdueCount = waiting.count { isLate($0) }
    }
}
