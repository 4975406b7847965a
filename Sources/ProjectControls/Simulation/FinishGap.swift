package import ProjectModel

/// Why the simulation ends on another day than the forecast by performance: the way from the P50 of the one to
/// that of the other, one step at a time.
///
/// ```
/// by performance ─► network ─► estimates vary ─► risks may happen = simulation
///     18 Mar    −6 d  10 Mar   +5 d  17 Mar     +31 d              3 May
/// ```
///
/// The first step is from how the work has gone to how long it was said to take; the second holds what is more
/// likely to be long than short, and where several paths must all be over. Each day is a working day, so that the
/// steps add up to the whole.
package struct FinishGap: Sendable, Hashable {
    package enum Step: Int, Sendable, CaseIterable {
        case network, estimates, risks
    }

    /// P50 of AT + PD − ES with the factors of the reference class.
    package let performance: Day
    /// What the network says with the lengths as they were estimated, and nothing that may happen.
    package let network: Day
    /// P50 of the simulation without any risk.
    package let withoutRisks: Day
    /// P50 of the simulation.
    package let simulation: Day
    /// In working days.
    private let steps: [Step: Int]
    /// The working days of a week.
    private let week: Int
    /// How likely the P50 of the simulation is kept by what performance says, a share of one.
    package let chanceByPerformance: Double
    /// The same the other way round.
    package let chanceBySimulation: Double

    init(
        _ forecast: FinishForecast, _ result: SimulationResult, withoutRisks: RunDistribution,
        on axis: WorkingAxis
    ) {
        performance = forecast.days.p50
        network = axis.day(at: result.plannedFinish)
        self.withoutRisks = axis.day(at: withoutRisks.value(at: 0.5))
        simulation = axis.day(at: result.finish.value(at: 0.5))
        steps = [
            .network: axis.distance(from: performance, to: network),
            .estimates: axis.distance(from: network, to: self.withoutRisks),
            .risks: axis.distance(from: self.withoutRisks, to: simulation),
        ]
        week = axis.calendar.weekdays.isEmpty ? 7 : axis.calendar.weekdays.count
        chanceByPerformance = forecast.quantiles.chance(atMost: Double(axis.position(endOf: simulation)))
        chanceBySimulation = result.finish.chance(atMost: Double(axis.position(endOf: performance)))
    }

    /// In working days; more than zero where the simulation ends later.
    package var days: Int { Step.allCases.reduce(0) { $0 + self[$1] } }

    package subscript(step: Step) -> Int { steps[step] ?? 0 }

    /// Whether they are no more than a working week apart.
    package var isSmall: Bool { abs(days) <= week }

    /// What moves it at all, that which makes the gap first, the longest before the others.
    package var reasons: [Step] {
        let sign = days < 0 ? -1 : 1
        return Step.allCases.filter { self[$0] != 0 }
            .sorted { (sign * self[$0], $1.rawValue) > (sign * self[$1], $0.rawValue) }
    }
}

extension ProjectSimulation {
    /// The same runs of the same lengths with no risk in them; nil as long as runs are to be made.
    package func withoutRisks() -> Simulation? {
        guard simulation.isFinished else { return nil }
        var model = simulation.plan.model
        model.risks = []
        return try? Simulation(
            model, seed: simulation.seed, runs: .exactly(simulation.runs), findsCritical: false)
    }
}

extension SimulationOutlook {
    /// - Parameter withoutRisks: the finish in the same runs with no risk in them.
    package func gap(to forecast: FinishForecast, withoutRisks: RunDistribution) -> FinishGap {
        FinishGap(forecast, result, withoutRisks: withoutRisks, on: axis)
    }
}
