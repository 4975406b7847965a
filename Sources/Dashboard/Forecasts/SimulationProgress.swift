internal import ProjectControls
internal import ProjectModel

/// A simulation that is made a slice at a time, so that keys are heard meanwhile.
struct SimulationProgress: Sendable {
    private(set) var made: Measure<ProjectSimulation>
    /// What it says so far; made anew where it could have changed.
    private(set) var outlook: Measure<SimulationOutlook> = .undefined("the first runs are being made")
    private(set) var drivers: [SimulationDriver] = []
    /// The finish in the same runs with no risk in them, once they are made.
    private(set) var finishWithoutRisks: RunDistribution?
    /// Those runs as far as they have come.
    private var withoutRisks: Simulation?
    private let isSplit: Bool

    /// Where nothing is simulated.
    static let none = SimulationProgress("it is made for the page that shows it")

    private init(_ reason: String) {
        made = .undefined(reason)
        outlook = .undefined(reason)
        isSplit = false
    }

    /// - Parameter isSplit: whether the same runs are made without risks besides, which says what risks do to the
    ///   finish.
    init(_ project: Project, _ day: Day, runs: RunCount = .standard, isSplit: Bool = true) {
        self.isSplit = isSplit
        do throws(SimulationError) {
            made = .value(try ProjectSimulation(of: project, asOf: day, runs: runs))
        } catch {
            made = .undefined(error.message)
            outlook = .undefined(error.message)
        }
    }

    var isFinished: Bool { areRunsMade && withoutRisks == nil }
    private var areRunsMade: Bool { made.value?.simulation.isFinished ?? true }
    var progress: Double { isFinished ? 1 : min(0.99, made.value?.simulation.progress ?? 1) }

    /// Some hundred thousand lengths of work are drawn: about a millisecond.
    mutating func advance() {
        if areRunsMade { return advanceWithoutRisks() }
        guard case .value(var simulation) = made else { return }
        // A second copy would have to be changed apart from the first.
        made = .undefined("")
        simulation.simulation.advance(runs: Self.slice(of: simulation))
        made = .value(simulation)
        outlook = simulation.outlook
        guard simulation.simulation.isFinished else { return }
        drivers = outlook.value?.result.drivers() ?? []
        if isSplit { withoutRisks = simulation.withoutRisks() }
    }

    private mutating func advanceWithoutRisks() {
        guard case .value(let simulation) = made else { return }
        withoutRisks?.advance(runs: Self.slice(of: simulation))
        guard withoutRisks?.isFinished == true else { return }
        finishWithoutRisks = withoutRisks?.result.value?.finish
        withoutRisks = nil
    }

    private static func slice(of simulation: ProjectSimulation) -> Int {
        max(256, 250_000 / max(1, simulation.network.network.activities.count))
    }

    /// Makes what is left of it at once.
    mutating func finish() { while !isFinished { advance() } }
}
