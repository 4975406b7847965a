package import ProjectModel

/// What it would cost to finish a project sooner, by what was said of its deliverables (`CrashTerms`).
///
/// - A day less of a deliverable costs the same whichever day it is: the cost of its terms over the days between
///   its length and the shortest. Of work under way, what is left can become shorter in the same proportion.
/// - Links, what is under way and dates that bind are kept. Planned starts give way, as whoever pays for an earlier
///   finish has the work begin as soon as it can; so the normal finish may be before that of the plan.
/// - What is complete, and level of effort, which passes with time, cannot be shortened.
package struct ProjectCrashing: Sendable {
    package struct Cut: Sendable, Hashable {
        package let deliverable: ID<Deliverable>
        package let by: WorkDays
        package let cost: Money
    }

    package struct Plan: Sendable, Hashable {
        package let finish: Day
        /// Above the budgets.
        package let cost: Money
        /// In the order of the log; none if it ends in time anyway.
        package let cuts: [Cut]
    }

    package enum Answer: Sendable, Hashable {
        /// The cheapest way.
        case plan(Plan)
        /// No money makes it as short as that.
        case impossible(earliest: Day)
    }

    /// Without planned starts.
    let network: ProjectNetwork
    private let crashing: Crashing
    private let prices: [ID<Network.Activity>: Double]

    package init(of project: Project, asOf day: Day) throws(NetworkError) {
        let network = try ProjectNetwork(of: project, asOf: day, keepsPlannedStarts: false)
        let options = network.network.activities.compactMap { activity -> CrashOption? in
            guard let deliverable = project.deliverables[ID(activity.id.text)],
                deliverable.rule.value != .levelOfEffort, let terms = deliverable.crash?.value
            else { return nil }
            return CrashOption(activity, terms)
        }
        self.network = network
        crashing = try Crashing(network.network, options)
        prices = Dictionary(options.map { ($0.activity, $0.costPerDay) }) { first, _ in first }
    }

    var axis: WorkingAxis { network.axis }

    /// Whether anything can be shortened for money.
    package var hasTerms: Bool { !prices.isEmpty }

    /// Without paying for anything.
    package var normalFinish: Day { axis.lastDay(of: crashing.normalFinish) }

    package var earliestFinish: Day { axis.lastDay(of: crashing.shortestFinish) }

    /// How to be finished by the end of a day for the least money.
    package func answer(finishBy day: Day) -> Answer {
        guard let plan = crashing.plan(finish: WorkDays(axis.position(endOf: day))) else {
            return .impossible(earliest: earliestFinish)
        }
        let cuts = plan.cuts.map { cut in
            Cut(
                deliverable: ID(cut.activity.text), by: cut.by,
                cost: Money(rounding: cut.by.days * (prices[cut.activity] ?? 0)))
        }
        return .plan(
            Plan(finish: axis.lastDay(of: plan.finish), cost: Money(rounding: plan.cost), cuts: cuts))
    }
}

extension CrashOption {
    /// - Returns: nil if it is complete or not longer than the shortest.
    fileprivate init?(_ activity: Network.Activity, _ terms: CrashTerms) {
        guard terms.shortest < activity.duration else { return nil }
        let price = terms.cost.amount / (activity.duration.days - terms.shortest.days)
        switch activity.progress {
        case .complete: return nil
        case .notStarted: self.init(activity.id, shortest: terms.shortest, costPerDay: price)
        case .inProgress(_, let remaining):
            let left = remaining.hundredths * terms.shortest.hundredths
            let whole = activity.duration.hundredths
            self.init(
                activity.id, shortest: WorkDays(hundredths: (left + whole - 1) / whole), costPerDay: price)
        }
    }
}
