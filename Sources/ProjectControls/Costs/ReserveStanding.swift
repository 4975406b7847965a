package import ProjectModel

/// What is held back, what was drawn of it, and whether what is left covers the risks that are left.
package struct ReserveStanding: Sendable, Hashable {
    /// One week of the draw-down.
    package struct Point: Sendable, Hashable {
        package let day: Day
        package let left: Money
        /// The expected value of the risks that were open then.
        package let exposure: Money
    }

    package let kind: ReserveKind
    /// What is left; undefined where none was ever set.
    package let left: Measure<Money>
    /// What it was last set to.
    package let set: Money
    /// What was drawn since.
    package let drawn: Money
    /// Every draw up to the day, the last one last.
    package let draws: [ReserveMove]
    /// Ten weeks at most, the last one today; those before it was first set are left out.
    package let trend: [Point]

    package var isOverdrawn: Bool { (left.value ?? .zero) < .zero }
}

extension ReserveStanding {
    init(_ kind: ReserveKind, _ facts: Facts) {
        let ledger = facts.project.costs
        let moves = ledger.reserveMoves.map(\.value).filter { $0.kind == kind && $0.day <= facts.day }
        let start = moves.lastIndex { $0.drawn == nil }
        self.kind = kind
        left =
            moves.last.map { .value($0.left) } ?? .undefined("no \(kind.rawValue) reserve is set")
        set = start.map { moves[$0].left } ?? .zero
        drawn = moves.suffix(from: start.map { $0 + 1 } ?? 0).reduce(.zero) { $0 + ($1.drawn ?? .zero) }
        draws = moves.filter { $0.drawn != nil }
        trend = facts.weeks.compactMap { week in
            ledger.reserve(kind, on: week).map {
                Point(day: week, left: $0, exposure: facts.project.exposure(on: week))
            }
        }
    }
}

extension Project {
    /// The sum of the expected values of the risks that were open at the end of `day`, as assessed then.
    func exposure(on day: Day) -> Money {
        risks.all.reduce(Money.zero) { sum, risk in
            guard risk.isOpen(on: day), let assessment = risk.assessment(on: day) else { return sum }
            return sum + assessment.expectedValue(of: risk.nature.value)
        }
    }
}
