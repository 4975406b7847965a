package import ProjectModel

/// What part an event has in a figure.
package enum EvidenceRole: Sendable, Hashable {
    /// It brings a number that goes into the formula.
    case input
    /// Without it the inputs would speak of what is not there, or be counted by another calendar.
    case ground
}

extension KeyFigure {
    /// The part that an event has in this figure at the end of a day; nil where it has none. The events that have
    /// one, told to an empty project in the order of the log, give the same figure as the whole log.
    package func evidence(of event: Event, on day: Day) -> EvidenceRole? {
        if let dated = event.effectiveDay, dated > day { return nil }
        let kind = DevelopmentTopic(event).kind
        if inputs.contains(kind) { return .input }
        return grounds.contains(kind) ? .ground : nil
    }

    private var inputs: Set<DevelopmentKind> {
        switch self {
        case .plannedValue: [.plan, .baseline]
        case .earnedValue, .timeIndex, .scheduleIndex: [.plan, .baseline, .progress]
        case .actualCost: [.cost]
        case .costIndex, .estimateAtCompletion: [.plan, .baseline, .progress, .cost]
        case .exposure, .contingency: [.risk]
        case .scopeGrowth: [.baseline, .change, .plan]
        case .netPresentValue: [.businessCase]
        case .concordance: [.statement, .decision]
        case .supportGap: [.technology]
        case .launchRule: [.launch]
        }
    }

    private var grounds: Set<DevelopmentKind> {
        switch self {
        case .plannedValue, .earnedValue, .timeIndex, .scheduleIndex, .costIndex, .estimateAtCompletion,
            .scopeGrowth, .supportGap, .exposure, .contingency, .netPresentValue, .launchRule:
            [.charter]
        case .actualCost: [.charter, .plan]
        case .concordance: [.charter, .people]
        }
    }
}

extension Event {
    /// The day from which it holds, of what counts from a day of its own and is summed by it.
    fileprivate var effectiveDay: Day? {
        switch self {
        case .costRecorded(let fact): fact.day
        case .progressRecorded(let fact): fact.day
        default: nil
        }
    }
}
