package import ProjectModel

/// Many projects at once: those in the most trouble first, and their sums.
///
/// Indices are those of the sums, never averages of ratios: a small project does not weigh as much as a large
/// one. Sums are made for each currency, since nobody here knows a rate.
package struct Portfolio: Sendable {
    package let projects: [ProjectSummary]
    /// By currency code.
    package let totals: [PortfolioTotal]

    package init(_ projects: [ProjectSummary]) {
        self.projects = projects.sorted(by: ProjectSummary.isInMoreTrouble)
        totals = Dictionary(grouping: projects, by: \.currency.code).sorted { $0.key < $1.key }
            .map { PortfolioTotal(of: $1) }
    }
}

/// The sums over the projects of one currency.
package struct PortfolioTotal: Sendable {
    package let currency: Currency
    package let count: Int
    package let budgetAtCompletion: Money
    package let plannedValue: Money
    package let earnedValue: Money
    package let actualCost: Money
    /// n/a where it is n/a for one of them, with the code of that one.
    package let estimateAtCompletion: Measure<Money>
    package let exposure: Money
    /// ΣEV / ΣAC
    package let costPerformanceIndex: Measure<Double>
    /// ΣEV / ΣPV
    package let schedulePerformanceIndex: Measure<Double>
    /// ΣEV / ΣBAC
    package let percentComplete: Measure<Double>

    /// - Precondition: `projects` is not empty, and all are of one currency.
    init(of projects: [ProjectSummary]) {
        func sum(_ figure: (ProjectSummary) -> Money) -> Money {
            projects.reduce(.zero) { $0 + figure($1) }
        }
        func ratio(_ part: Money, _ whole: Money, _ reason: String) -> Measure<Double> {
            whole > .zero ? .value(part.amount / whole.amount) : .undefined(reason)
        }
        currency = projects[0].currency
        count = projects.count
        budgetAtCompletion = sum(\.budgetAtCompletion)
        plannedValue = sum(\.plannedValue)
        earnedValue = sum(\.earnedValue)
        actualCost = sum(\.actualCost)
        exposure = sum(\.exposure)
        let unknown = projects.filter { $0.estimateAtCompletion.value == nil }.map(\.code).sorted()
        estimateAtCompletion =
            unknown.isEmpty
            ? .value(sum { $0.estimateAtCompletion.value ?? .zero })
            : .undefined("no estimate for \(unknown.joined(separator: ", "))")
        costPerformanceIndex = ratio(earnedValue, actualCost, "nothing was spent")
        schedulePerformanceIndex = ratio(earnedValue, plannedValue, "nothing was planned by now")
        percentComplete = ratio(earnedValue, budgetAtCompletion, "no budget")
    }
}
