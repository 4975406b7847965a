internal import ProjectControls
internal import ProjectModel

/// A simulation that is made a slice at a time, so that keys are heard meanwhile.
struct SimulationProgress: Sendable {
    private(set) var made: Measure<ProjectSimulation>
    /// What it says so far; made anew where it could have changed.
    private(set) var outlook: Measure<SimulationOutlook> = .undefined("the first runs are being made")
    private(set) var drivers: [SimulationDriver] = []

    /// Where nothing is simulated.
    static let none = SimulationProgress("it is made for the page that shows it")

    private init(_ reason: String) {
        made = .undefined(reason)
        outlook = .undefined(reason)
    }

    init(_ project: Project, _ day: Day, runs: RunCount = .standard) {
        do throws(SimulationError) {
            made = .value(try ProjectSimulation(of: project, asOf: day, runs: runs))
        } catch {
            made = .undefined(error.message)
            outlook = .undefined(error.message)
        }
    }

    var isFinished: Bool { made.value?.simulation.isFinished ?? true }
    var progress: Double { made.value?.simulation.progress ?? 1 }

    /// Some hundred thousand lengths of work are drawn: about a millisecond.
    mutating func advance() {
        guard case .value(var simulation) = made, !simulation.simulation.isFinished else { return }
        // A second copy would have to be changed apart from the first.
        made = .undefined("")
        let count = max(1, simulation.network.network.activities.count)
        simulation.simulation.advance(runs: max(256, 250_000 / count))
        made = .value(simulation)
        outlook = simulation.outlook
        if simulation.simulation.isFinished { drivers = outlook.value?.result.drivers() ?? [] }
    }

    /// Makes what is left of it at once.
    mutating func finish() { while !isFinished { advance() } }
}
