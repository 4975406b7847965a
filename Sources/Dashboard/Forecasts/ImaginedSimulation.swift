internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The simulation of the project as it would be if the open form were recorded.
struct ImaginedSimulation: Sendable {
    let events: [Event]
    var progress: SimulationProgress

    /// - Returns: nil if nothing that is simulated depends on the events.
    init?(_ events: [Event], on facts: Facts, today: Day) {
        guard events.contains(where: \.movesSimulation) else { return nil }
        self.events = events
        progress = SimulationProgress(facts.project(after: events, on: today), today, isSplit: false)
    }

    /// What it says beside what is, both with the same random numbers; nothing before all runs are made.
    func figures(_ facts: Facts) -> [FormPreview.Figure] {
        guard progress.isFinished, let now = facts.simulation?.outlook.value,
            let then = progress.outlook.value
        else { return [] }
        let committed = facts.project.charter.committedFinish.value
        let days = then.finish(at: 0.8) - now.finish(at: 0.8)
        let chances = (now.chance(finishBy: committed), then.chance(finishBy: committed))
        let figures: [FormPreview.Figure?] = [
            figure(
                "simulated P80", facts.day(now.finish(at: 0.8)), facts.day(then.finish(at: 0.8)),
                "\(days > 0 ? "+" : PlainFigures.minus)\(abs(days)) d"),
            figure(
                "simulated cost P80", facts.money(now.cost(at: 0.8)), facts.money(then.cost(at: 0.8)),
                facts.signedMoney(then.cost(at: 0.8) - now.cost(at: 0.8))),
            figure(
                "simulated P(date)", PlainFigures.chance(chances.0), PlainFigures.chance(chances.1), ""),
        ]
        return figures.compactMap(\.self)
    }

    private func figure(
        _ name: SafeText, _ before: String, _ after: String, _ change: String
    ) -> FormPreview.Figure? {
        before == after
            ? nil
            : .init(
                name: name, before: SafeText(before), after: SafeText(after),
                change: Line(SafeText(change), .attention, .bold))
    }
}

extension Event {
    /// Whether what is simulated depends on it.
    fileprivate var movesSimulation: Bool {
        switch self {
        case .deliverableLinked, .deliverableConstrained, .milestoneLinked, .riskAnswered: true
        default: movesFigures
        }
    }
}

extension Dashboard {
    /// Simulates what stands in the form, a slice at a time, so that the curves below it move as it is typed.
    mutating func simulateForm() {
        let events = facts.simulation == nil ? [] : form?.wouldRecord ?? []
        if events != facts.imagined?.events ?? [] {
            facts.imagined = ImaginedSimulation(events, on: facts, today: facts.status.asOf)
        }
        guard facts.simulation?.isFinished == true else { return }
        facts.imagined?.progress.advance()
        let figures = facts.imagined?.figures(facts) ?? []
        tellForm { $0.preview.simulated = figures }
    }
}
