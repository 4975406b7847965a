package import ProjectModel

/// What changed from one baseline to another: scope, dates and cost, by deliverable.
///
/// Differences are the later minus the earlier; days are working days, more than zero is later.
package struct BaselineComparison: Sendable, Hashable {
    package struct Shift: Sendable, Hashable {
        package let id: ID<Deliverable>
        package let start: Int
        package let finish: Int
        package let cost: Money
    }

    /// The numbers of the two.
    package let from: Int
    package let to: Int
    package let added: [ID<Deliverable>]
    package let removed: [ID<Deliverable>]
    /// Those that both have and that moved or cost something else.
    package let shifts: [Shift]
    package let cost: Money
    /// Of the last day of the work.
    package let finish: Int
    package let committedFinish: Int

    package init(_ one: Baseline, _ other: Baseline, on axis: WorkingAxis) {
        let earlier = Dictionary(one.lines.map { ($0.id, $0) }) { first, _ in first }
        let later = Set(other.lines.map(\.id))
        from = one.number
        to = other.number
        added = other.lines.map(\.id).filter { earlier[$0] == nil }
        removed = one.lines.map(\.id).filter { !later.contains($0) }
        shifts = other.lines.compactMap { line in
            guard let before = earlier[line.id] else { return nil }
            let shift = Shift(
                id: line.id, start: axis.distance(from: before.start, to: line.start),
                finish: axis.distance(from: before.finish, to: line.finish), cost: line.budget - before.budget
            )
            return shift.start == 0 && shift.finish == 0 && shift.cost == .zero ? nil : shift
        }
        cost = other.cost - one.cost
        finish =
            if let before = one.finish, let after = other.finish {
                axis.distance(from: before, to: after)
            } else { 0 }
        committedFinish = axis.distance(from: one.committedFinish, to: other.committedFinish)
    }

    package var isSame: Bool { added.isEmpty && removed.isEmpty && shifts.isEmpty && committedFinish == 0 }
}

extension Project {
    /// The baseline in force at the end of `day`; nil before the first.
    package func baseline(on day: Day) -> Baseline? { baselines.last { $0.day <= day } }

    /// The first baseline against the one in force; nil unless there are two.
    package func baselineDrift(on day: Day, axis: WorkingAxis) -> BaselineComparison? {
        guard let first = baselines.first, let last = baseline(on: day), last.number != first.number else {
            return nil
        }
        return BaselineComparison(first, last, on: axis)
    }

    /// Baselines after the first that no approved change stands behind: the agreement was moved without one.
    package func baselinesWithoutChange(on day: Day) -> [Int] {
        baselines.dropFirst().filter { baseline in
            guard baseline.day <= day else { return false }
            return !(baseline.change.flatMap { changes[$0] }?.isApproved(on: day) ?? false)
        }.map(\.number)
    }
}
