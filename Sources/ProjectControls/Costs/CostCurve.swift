import ProjectModel

/// What had been spent at the end of each civil day from `origin` on; earlier costs count on the first day.
struct CostCurve: Sendable {
    private let origin: Day
    private let sums: [Money]

    /// One pass over the days that the ledger knows, however many costs there were.
    init(_ ledger: CostLedger, from origin: Day, through last: Day) {
        var sums = [Money](repeating: .zero, count: max(1, last - origin + 1))
        for (day, amount) in ledger.byDay where day <= last {
            sums[max(0, day - origin)] += amount
        }
        for index in 1..<max(1, sums.count) { sums[index] += sums[index - 1] }
        self.origin = origin
        self.sums = sums
    }

    /// - Parameter day: later than the last day of the curve counts as the last.
    func spent(through day: Day) -> Money {
        let offset = day - origin
        // Money may be spent before the first day of the plan.
        return sums[Swift.min(Swift.max(0, offset), sums.count - 1)]
    }
}
