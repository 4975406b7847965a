/// How many runs are made.
package enum RunCount: Sendable, Hashable {
    /// So many, rounded up to sixteens.
    case exactly(Int)
    /// Until the standard error of P80, of finish and of cost, is less than 1 % of the span from P10 to P90; at
    /// least 2,048, and no more than so many.
    case untilPrecise(atMost: Int)

    package static let standard = untilPrecise(atMost: 65_536)
}

/// A Monte Carlo simulation that is made in slices: a value that a caller advances as far as there is time, shows
/// the progress of, and drops to cancel.
///
/// The results do not depend on the slices, nor on the machine: sums, products, square roots and tables only, in
/// a fixed order, from numbers that are found by counting (`RunNumbers`). A run is the pass forward of the
/// critical path method on drawn lengths. Source: R. Van Slyke, "Monte Carlo methods and the PERT problem" (1963).
package struct Simulation: Sendable {
    package let seed: UInt64
    package let count: RunCount
    /// How many runs have been made.
    package private(set) var runs = 0
    package private(set) var isFinished = false

    let plan: SimulationPlan
    private let findsCritical: Bool
    private var tally: SimulationTally
    private var nextCheck = 2_048
    /// How many runs it will take, as far as that can be told.
    private var expected: Int

    /// - Parameter findsCritical: Whether to find out what was critical in each run, which takes about as long again.
    package init(
        _ model: SimulationModel, seed: UInt64 = 1, runs count: RunCount = .standard,
        findsCritical: Bool = true
    ) throws(SimulationError) {
        self.findsCritical = findsCritical
        self.seed = seed
        self.count = count
        plan = try SimulationPlan(model, seed: seed)
        tally = SimulationTally(activities: plan.compiled.count)
        switch count {
        case .exactly(let runs): expected = max(RunNumbers.lanes, runs)
        case .untilPrecise(let most): expected = min(4_096, max(RunNumbers.lanes, most))
        }
    }

    /// How far it has come, a share of one.
    package var progress: Double {
        isFinished ? 1 : min(0.99, Double(runs) / Double(expected))
    }

    /// Makes this many more runs, or as many as are still wanted.
    package mutating func advance(runs slice: Int = 1_024) {
        let goal = runs + max(1, slice)
        while runs < goal, !isFinished {
            let until = min(goal, nextStop)
            let blocks = runs / RunNumbers.lanes..<(until + RunNumbers.lanes - 1) / RunNumbers.lanes
            plan.run(blocks, into: &tally, findsCritical: findsCritical)
            runs = blocks.upperBound * RunNumbers.lanes
            check()
        }
    }

    /// Makes all the runs that are wanted.
    package mutating func finish() { while !isFinished { advance(runs: 1 << 20) } }

    /// What the runs that were made so far say; undefined before the first.
    package var result: Measure<SimulationResult> {
        runs == 0 ? .undefined("no run has been made yet") : .value(SimulationResult(plan, tally))
    }

    private var nextStop: Int {
        switch count {
        case .exactly(let runs): runs
        case .untilPrecise(let most): min(nextCheck, most)
        }
    }

    private mutating func check() {
        switch count {
        case .exactly(let wanted): isFinished = runs >= wanted
        case .untilPrecise(let most):
            isFinished = runs >= most
            guard !isFinished, runs >= nextCheck else { return }
            let errors = [RunDistribution(tally.finishes.map(Double.init)), RunDistribution(tally.costs)]
                .map(\.relativeError)
            let worst = errors.max() ?? 0
            isFinished = worst < 0.01
            // The error shrinks with the root of the number of runs.
            expected = min(most, Int(Double(runs) * max(1, worst * worst * 10_000)))
            nextCheck = runs + max(1_024, runs / 4) / RunNumbers.lanes * RunNumbers.lanes
        }
    }
}
