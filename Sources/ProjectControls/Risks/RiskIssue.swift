package import ProjectModel

/// A risk that happened: what it was thought to be, and what it is.
package struct RiskIssue: Sendable, Hashable {
    package let id: ID<Risk>
    package let title: String
    package let nature: RiskNature
    package let owner: ID<Person>
    package let happened: Day
    package let note: String
    /// What was estimated before the day it happened.
    package let probability: ClosedRange<Percent>
    package let impact: ClosedRange<Money>
    /// As known by the status date; nil if nobody has said.
    package let cost: Money?
    /// When it was dealt with; nil while it is open.
    package let closed: Day?

    package var isOpen: Bool { closed == nil }
}

extension RiskIssue {
    /// Open ones first, each kind by the day they happened, the latest first.
    static func all(_ facts: Facts) -> [RiskIssue] {
        facts.project.risks.all.compactMap { RiskIssue($0, on: facts.day) }
            .sorted { one, other in
                if one.isOpen != other.isOpen { return one.isOpen }
                return one.happened == other.happened ? one.id < other.id : one.happened > other.happened
            }
    }

    private init?(_ risk: Risk, on day: Day) {
        guard let outcome = risk.outcome?.value, outcome.kind == .occurred, outcome.day <= day,
            let estimate = risk.assessment(on: outcome.day - 1) ?? risk.assessments.first?.value
        else { return nil }
        let resolution = risk.resolution.map(\.value).flatMap { $0.day <= day ? $0 : nil }
        id = risk.id
        title = risk.title.value
        nature = risk.nature.value
        owner = risk.owner.value
        happened = outcome.day
        note = resolution?.note ?? outcome.reason
        probability = estimate.probability
        impact = estimate.impact
        cost = risk.actualCost(on: day)
        closed = resolution?.day
    }
}
