package import ProjectControls
package import ProjectModel

/// A log told report by report: how the forecast finish moved and, if it has ended, what came.
package struct ReplayedLog: Sendable {
    package enum Outcome: Sendable {
        case ended(EndedProject, on: Day, cost: Money)
        /// Nothing of it can be scored, and why: `61% of its budget is earned`.
        case goesOn(String)
    }

    package let name: String
    package let currency: Currency
    package let drift: FinishDrift
    package let outcome: Outcome

    package init(name: String, currency: Currency, drift: FinishDrift, outcome: Outcome) {
        self.name = name
        self.currency = currency
        self.drift = drift
        self.outcome = outcome
    }

    package var ended: EndedProject? {
        if case .ended(let project, _, _) = outcome { project } else { nil }
    }
}
