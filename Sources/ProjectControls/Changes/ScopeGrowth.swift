package import ProjectModel

/// How far what was agreed has grown by approved changes, in money against the first baseline, so that a later
/// baseline hides nothing.
package struct ScopeGrowth: Sendable, Hashable {
    package struct Month: Sendable, Hashable {
        /// The last day of the month, or the status date.
        package let day: Day
        package let net: Double
        package let gross: Double
    }

    /// The budget at completion of the first baseline.
    package let agreed: Measure<Money>
    package let since: Day?
    /// By kind, each as so much money changed, whichever way.
    package let added: Money
    package let modified: Money
    package let removed: Money
    /// What the changes come to: additions less savings.
    package let netCost: Money
    /// Net cost ÷ agreed.
    package let net: Measure<Double>
    /// Everything that changed ÷ agreed.
    package let gross: Measure<Double>
    /// The net growth as a rate, compounded monthly.
    package let monthlyRate: Measure<Double>
    /// How many approved changes put something else first.
    package let resequenced: Int
    /// The shares at the end of each month from the first baseline on, the status date last.
    package let months: [Month]

    static let monthDays = 30.4375
}

extension ScopeGrowth {
    init(_ facts: Facts, _ changes: [ChangeStanding]) {
        let day = facts.day
        let approved = changes.filter(\.isApproved)
        func sum(_ changes: [ChangeStanding]) -> Money {
            changes.reduce(Money.zero) { $0 + ($1.cost < .zero ? -$1.cost : $1.cost) }
        }
        added = sum(approved.filter { $0.kind == .add })
        modified = sum(approved.filter { $0.kind == .modify || $0.kind == .resequence })
        removed = sum(approved.filter { $0.kind == .remove })
        let netCost = approved.reduce(Money.zero) { $0 + $1.cost }
        self.netCost = netCost
        resequenced = approved.count { $0.kind == .resequence }

        guard let baseline = facts.project.baselines.first, baseline.day <= day else {
            let reason = "there is no baseline to creep from"
            agreed = .undefined(reason)
            (net, gross, monthlyRate) = (.undefined(reason), .undefined(reason), .undefined(reason))
            since = nil
            months = []
            return
        }
        let sum0 = baseline.cost
        agreed = .value(sum0)
        since = baseline.day
        let volatility = ScopeVolatility(
            baseline: sum0.amount, added: added.amount, modified: modified.amount, removed: removed.amount)
        gross = volatility.gross
        net = .ratio(netCost.amount, over: sum0.amount, unless: "the baseline has no budget")
        monthlyRate =
            MonthlyGrowth(
                from: sum0.amount, to: (sum0 + netCost).amount,
                months: Double(day - baseline.day) / Self.monthDays
            ).rate
        months = Self.months(approved, of: sum0, from: baseline.day, through: day)
    }

    private static func months(
        _ approved: [ChangeStanding], of agreed: Money, from start: Day, through day: Day
    ) -> [Month] {
        guard agreed > .zero else { return [] }
        let decided = approved.compactMap { change in
            change.decision.map { (day: $0.day, cost: change.cost) }
        }.sorted { $0.day < $1.day }
        var months: [Month] = []
        var (net, gross) = (Money.zero, Money.zero)
        var next = 0
        var month = start.startOfMonth
        while month <= day {
            let (year, number, _) = month.civil
            let end = month + Day.length(ofMonth: number, year: year) - 1
            while next < decided.count, decided[next].day <= min(end, day) {
                net += decided[next].cost
                gross += decided[next].cost < .zero ? -decided[next].cost : decided[next].cost
                next += 1
            }
            months.append(
                Month(
                    day: min(end, day), net: net.amount / agreed.amount, gross: gross.amount / agreed.amount)
            )
            month = end + 1
        }
        return months
    }
}
