internal import ProjectModel

/// What a development is about. Where neither urgency nor size tells two apart, the earlier kind comes first.
package enum DevelopmentKind: Int, CaseIterable, Comparable, Sendable {
    /// The light of a hazard, or a forecast, as computed then and now.
    case light, forecast
    /// What somebody must rule on.
    case dealBreaker, contradiction
    case gate, decision, baseline, change, launch, risk, technology, charter, milestone, plan, delivery
    case cost, commitment, reserve, progress
    case reported, question, statement
    case businessCase, closure, people, undone, remark, other

    package var title: String {
        switch self {
        case .dealBreaker: "deal-breaker"
        case .businessCase: "business case"
        case .undone: "undo"
        case .light, .forecast, .contradiction, .gate, .decision, .baseline, .change, .launch, .risk,
            .technology, .charter, .milestone, .plan, .delivery, .cost, .commitment, .reserve, .progress,
            .reported, .question, .statement, .closure, .people, .remark, .other:
            "\(self)"
        }
    }

    /// The hazard whose light and figures are counted from what is recorded of this kind.
    var hazard: HazardKind? {
        switch self {
        case .gate, .baseline, .charter, .milestone, .plan, .delivery, .cost, .commitment, .reserve,
            .progress:
            .timelineAndBudget
        case .change: .scopeCreep
        case .dealBreaker, .contradiction, .decision, .question, .statement: .communication
        case .risk, .launch: .risk
        case .technology: .changingTechnology
        case .light, .forecast, .reported, .businessCase, .closure, .people, .undone, .remark, .other: nil
        }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
