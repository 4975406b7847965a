package import ProjectModel

/// A project as of the end of one day, simulated: when it will be finished and what it will have cost.
///
/// - The logic is that of `ProjectNetwork`, deliverables with their links and planned starts; steps within a
///   deliverable have no links of their own and are left out.
/// - Length: three points as estimated where the estimate is the last thing said of it; where dates were set
///   later, the length that they give is the likely one and the ends lie as far from it, in proportion, as those
///   of the estimate lie from its likely value. Of work under way, the share that is left. Where no range was
///   estimated, `Assumptions.range` stands in. Level of effort is certain: it passes with time.
/// - Cost: what is spent, and for the rest the part of the budget that is not earned, as a burn rate over the
///   length that is left, so that work that takes longer costs more (AACE 57R-09).
/// - Risks that are open happen with the middle of their probability and cost evenly between their ends. By the
///   days that were assessed they lengthen the deliverable that they were assessed for, as long as that is not
///   complete; those that were assessed for none move the finish, as if they lay on the critical path.
package struct ProjectSimulation: Sendable {
    /// What nobody estimated and the figures depend on; to be shown with them.
    package struct Assumptions: Sendable, Hashable {
        package var shape: EstimateShape
        /// Lowest and highest length of work without a range, as shares of the likely one; nil for none.
        package var range: ClosedRange<Double>?
        /// Between the scores of any two estimates. A fifth where nothing is known: S. Book, "Why correlation
        /// matters in cost estimating" (1999).
        package var correlation: Double

        /// PERT's beta; a range of .9 to 1.3 of the likely length (a choice); correlation .2.
        package static let standard = Assumptions()

        package init(
            shape: EstimateShape = .betaPERT, range: ClosedRange<Double>? = 0.9...1.3,
            correlation: Double = 0.2
        ) {
            self.shape = shape
            self.range = range
            self.correlation = correlation
        }
    }

    package let asOf: Day
    package let assumptions: Assumptions
    /// The deliverables still open for which `Assumptions.range` stands in, in the order of the log.
    package let assumed: [ID<Deliverable>]
    package let network: ProjectNetwork
    package var simulation: Simulation

    package init(
        of project: Project, asOf day: Day, assumptions: Assumptions = .standard, seed: UInt64 = 1,
        runs: RunCount = .standard
    ) throws(SimulationError) {
        asOf = day
        self.assumptions = assumptions
        do throws(NetworkError) {
            network = try ProjectNetwork(of: project, asOf: day)
        } catch {
            throw .network(error)
        }
        var model = SimulationModel(network.network, correlation: assumptions.correlation)
        model.cost = project.costs.spent(through: day).amount
        var assumed: [ID<Deliverable>] = []
        for activity in network.network.activities {
            let id = ID<Deliverable>(activity.id.text)
            guard let deliverable = project.deliverables[id], let left = activity.left else { continue }
            let isLevel = deliverable.rule.value == .levelOfEffort
            let budget = deliverable.budget.value.amount
            if left > .zero {
                let share = min(1, left.days / max(activity.duration.days, left.days))
                model.costs[activity.id] = .init(rate: budget * share / left.days)
                guard !isLevel else { continue }
                let (range, isAssumed) = Self.range(of: deliverable, assumptions)
                if isAssumed { assumed.append(id) }
                guard let range else { continue }
                model.spreads[activity.id] = assumptions.shape.spread(left.days, range)
            }
        }
        let works = Dictionary(network.network.activities.map { ($0.id, $0) }) { first, _ in first }
        for risk in project.risks.all where risk.isOpen(on: day) {
            guard let assessment = risk.assessment(on: day) else { continue }
            let sign: Double = risk.nature.value == .opportunity ? -1 : 1
            let impact = assessment.impact
            let ends = [sign * impact.lowerBound.amount, sign * impact.upperBound.amount].sorted()
            let delayed = assessment.deliverable.flatMap { works[ID($0.text)] }
            let isOver = delayed.map { $0.left == nil } ?? false
            model.risks.append(
                RiskEvent(
                    risk.id, probability: min(1, max(0, assessment.meanProbability)),
                    delay: .certain(isOver ? 0 : sign * assessment.delay.days),
                    cost: .uniform(ends[0], ends[1]), activity: delayed?.id))
        }
        self.assumed = assumed
        simulation = try Simulation(model, seed: seed, runs: runs)
    }

    /// What the runs that were made so far say, in days and money.
    package var outlook: Measure<SimulationOutlook> {
        simulation.result.map { SimulationOutlook($0, on: network.axis) }
    }

    /// The three points of a length in shares of its likely value, and whether they had to be assumed.
    private static func range(
        of deliverable: Deliverable, _ assumptions: Assumptions
    ) -> (points: EstimateRange?, isAssumed: Bool) {
        let estimate = deliverable.estimate.value
        if estimate.optimistic < estimate.pessimistic {
            // Where the estimate came last, the network counts with its mean.
            let isLast = deliverable.estimate.seq > max(deliverable.start.seq, deliverable.finish.seq)
            let base = isLast ? estimate.mean : max(estimate.likely.days, 0.01)
            return (
                EstimateRange(
                    low: estimate.optimistic.days / base, likely: estimate.likely.days / base,
                    high: estimate.pessimistic.days / base), false
            )
        }
        return (
            assumptions.range.map { .init(low: $0.lowerBound, likely: 1, high: $0.upperBound) },
            assumptions.range != nil
        )
    }
}

/// Three points of a length in shares of the length that the network counts with.
private struct EstimateRange {
    var low: Double
    var likely: Double
    var high: Double
}

extension EstimateShape {
    /// - Parameter left: the working days that the network counts with.
    fileprivate func spread(_ left: Double, _ range: EstimateRange) -> Spread {
        let likely = min(max(range.likely, range.low), range.high)
        switch self {
        case .triangular: return .triangular(left * range.low, left * likely, left * range.high)
        case .betaPERT: return .betaPERT(left * range.low, left * likely, left * range.high)
        }
    }
}

extension Network.Activity {
    /// What is still to be done of it; nil once it is complete.
    fileprivate var left: WorkDays? {
        switch progress {
        case .notStarted: duration
        case .inProgress(_, let remaining): remaining
        case .complete: nil
        }
    }
}

/// A simulation in civil days and money.
package struct SimulationOutlook: Sendable {
    package let result: SimulationResult
    let axis: WorkingAxis

    init(_ result: SimulationResult, on axis: WorkingAxis) {
        self.result = result
        self.axis = axis
    }

    /// The day by which it is finished with this probability.
    package func finish(at level: Double) -> Day { axis.day(at: result.finish.value(at: level)) }

    package func cost(at level: Double) -> Money { Money(rounding: result.cost.value(at: level)) }

    package func chance(finishBy day: Day) -> Double {
        result.finish.chance(atMost: Double(axis.position(endOf: day)))
    }

    package func chance(costAtMost sum: Money) -> Double { result.cost.chance(atMost: sum.amount + 0.5) }

    package func chance(finishBy day: Day, costAtMost sum: Money) -> Double {
        result.chance(finish: Double(axis.position(endOf: day)), cost: sum.amount + 0.5)
    }

    /// The day and the sum that are kept together with this probability, both at one percentile of their own.
    package func pair(at level: Double) -> (finish: Day, cost: Money, percentile: Double) {
        let pair = result.pair(at: level)
        return (axis.day(at: pair.finish), Money(rounding: pair.cost), pair.percentile)
    }

    /// What the day and the sum of the plan lack to be kept with this probability.
    package func contingency(at level: Double) -> (days: Int, cost: Money) {
        let planned = axis.day(at: result.plannedFinish)
        return (
            axis.distance(from: planned, to: finish(at: level)),
            Money(rounding: result.contingency(at: level).cost)
        )
    }
}
