package import ProjectModel

/// Where the money went and where the rest of it is bound, at the end of one day.
package struct CostStatus: Sendable {
    /// Every deliverable, in the order of the log.
    package var packages: [PackageCost] { deferredPackages.value }
    /// What is still owed, the next due first.
    package let commitments: [CommitmentStanding]
    package let committed: Money
    /// Contingency, then management.
    package let reserves: [ReserveStanding]
    /// Costs up to the day that are dated before the first day of the project, and behind its committed finish:
    /// real, so they count, and unusual, so they show.
    package let before: Money
    package let behind: Money
    /// The figures that are out of their tolerance.
    package let exceptions: [ToleranceException]

    private let deferredPackages: Deferred<[PackageCost]>

    init(_ facts: Facts, _ deliverables: Deferred<[DeliverableStatus]>, _ profile: CostProfile) {
        deferredPackages = Deferred { PackageCost.all(facts, deliverables.value) }
        commitments = CommitmentStanding.all(facts)
        committed = commitments.reduce(.zero) { $0 + $1.open }
        reserves = ReserveKind.allCases.map { ReserveStanding($0, facts) }
        let charter = facts.project.charter
        (before, behind) = facts.project.costs.byDay.reduce(into: (Money.zero, Money.zero)) { sums, entry in
            let (day, amount) = entry
            guard day <= facts.day else { return }
            if day < charter.start.value { sums.0 += amount }
            if day > charter.committedFinish.value { sums.1 += amount }
        }
        exceptions = ToleranceException.all(facts, profile)
    }

    package func reserve(_ kind: ReserveKind) -> ReserveStanding? { reserves.first { $0.kind == kind } }

    /// What people have explained, by cause, the dearest first.
    package var causes: [(cause: Cause, cost: Money)] {
        var sums: [Cause: Money] = [:]
        for package in packages {
            for (cause, cost) in package.explained { sums[cause, default: .zero] += cost }
        }
        return Cause.allCases.compactMap { cause in sums[cause].map { (cause, $0) } }
            .sorted { $0.cost > $1.cost }
    }

    /// What is overspent and nobody has said why.
    package var unexplained: Money {
        packages.reduce(.zero) { $0 + ($1.unexplained.value ?? .zero) }
    }
}
