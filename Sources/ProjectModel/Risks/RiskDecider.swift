extension Project {
    func raise(_ draft: RiskRaised) throws(Rejection) -> [Event] {
        try check(draft.title, "title", longest: Project.longestTitle)
        try check(optional: draft.cause, "cause")
        try check(optional: draft.event, "event")
        try check(optional: draft.effect, "effect")
        try check(optional: draft.trigger, "trigger")
        try check(probability: draft.probability, impact: draft.impact, delay: draft.delay)
        try check(person: draft.owner, "owner")
        try check(delayed: draft.deliverable)
        var risk = draft
        risk.id = risks.nextID
        return [.riskRaised(risk)]
    }

    func assess(_ draft: RiskAssessed) throws(Rejection) -> [Event] {
        _ = try openRisk(draft.id)
        try check(probability: draft.probability, impact: draft.impact, delay: draft.delay)
        try check(optional: draft.reason, "reason")
        try check(delayed: draft.deliverable)
        return [.riskAssessed(draft)]
    }

    private func check(delayed deliverable: ID<Deliverable>?) throws(Rejection) {
        guard let deliverable else { return }
        _ = try noun(deliverable, in: deliverables, "deliverable", field: "deliverable")
    }

    func answer(_ draft: RiskAnswered) throws(Rejection) -> [Event] {
        let risk = try openRisk(draft.id)
        try check(optional: draft.trigger, "trigger")
        try check(optional: draft.action, "action")
        if let owner = draft.owner { try check(person: owner, "owner") }
        try check(
            probability: draft.residualProbability, "after-probability", impact: draft.residualImpact,
            "after-impact")
        if let response = draft.response, !response.answers(risk.nature.value) {
            let possible = Response.allCases.filter { $0.answers(risk.nature.value) }.map(\.rawValue)
            throw Rejection(
                "\(response.rawValue) is no answer to a risk that is \(risk.nature.value.named). "
                    + "Choose \(possible.joined(separator: ", ")).", field: "response")
        }
        let isEmpty =
            draft.response == nil && draft.owner == nil && draft.trigger == nil && draft.proximity == nil
            && draft.action == nil && draft.residualProbability == nil && draft.residualImpact == nil
        if isEmpty {
            throw Rejection("Nothing would change. Give at least one field besides \(draft.id).")
        }
        return [.riskAnswered(draft)]
    }

    func close(_ draft: RiskClosed) throws(Rejection) -> [Event] {
        _ = try openRisk(draft.id)
        try check(draft.reason, "reason")
        return [.riskClosed(draft)]
    }

    func recordOccurrence(_ draft: RiskOccurred, _ today: Day) throws(Rejection) -> [Event] {
        _ = try openRisk(draft.id)
        try check(draft.note, "note")
        try check(notAfter: today, draft.day, "on")
        if let cost = draft.cost { try check(cost, "cost") }
        return [.riskOccurred(draft)]
    }

    func closeIssue(_ draft: IssueClosed, _ today: Day) throws(Rejection) -> [Event] {
        let risk = try noun(draft.id, in: risks, "risk")
        guard let outcome = risk.outcome?.value, outcome.kind == .occurred else {
            throw Rejection(
                "\(draft.id) has not happened, so there is no issue. If it did: risk occur", field: "id")
        }
        if let resolution = risk.resolution?.value {
            throw Rejection("The issue of \(draft.id) was closed on \(resolution.day).", field: "id")
        }
        try check(draft.note, "note")
        try check(notAfter: today, draft.day, "on")
        guard draft.day >= outcome.day else {
            throw Rejection(
                "\(draft.id) happened on \(outcome.day). Give that day or a later one.", field: "on")
        }
        if let cost = draft.cost { try check(cost, "cost") }
        return [.issueClosed(draft)]
    }

    private func openRisk(_ id: ID<Risk>) throws(Rejection) -> Risk {
        let risk = try noun(id, in: risks, "risk")
        if let outcome = risk.outcome?.value {
            throw Rejection(
                "\(id) \(outcome.kind == .closed ? "was closed" : "occurred") on \(outcome.day).", field: "id"
            )
        }
        return risk
    }

    private func check(
        probability: ClosedRange<Percent>, impact: ClosedRange<Money>, delay: WorkDays
    ) throws(Rejection) {
        try check(probability: probability, "probability", impact: impact, "impact")
        guard delay >= .zero else { throw Rejection("The delay is below zero.", field: "delay") }
    }

    private func check(
        probability: ClosedRange<Percent>?, _ probabilityField: String, impact: ClosedRange<Money>?,
        _ impactField: String
    ) throws(Rejection) {
        if let probability {
            try check(share: probability.lowerBound, probabilityField)
            try check(share: probability.upperBound, probabilityField)
        }
        if let impact {
            try check(notNegative: impact.lowerBound, impactField)
            try check(notNegative: impact.upperBound, impactField)
        }
    }
}

extension Response {
    /// Whether it makes sense for a threat or an opportunity.
    package func answers(_ nature: RiskNature) -> Bool {
        switch self {
        case .accept, .fallback: true
        case .avoid, .reduce, .transfer: nature == .threat
        case .exploit, .enhance, .share: nature == .opportunity
        }
    }
}

extension RiskNature {
    fileprivate var named: String {
        switch self {
        case .threat: "a threat"
        case .opportunity: "an opportunity"
        }
    }
}
