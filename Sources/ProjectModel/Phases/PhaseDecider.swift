extension Project {
    func planPhase(_ draft: PhasePlanned) throws(Rejection) -> [Event] {
        try check(from: draft.start, to: draft.finish, "finish")
        if let gate = draft.gate, gate < draft.start {
            throw Rejection("The gate on \(gate) would be before the phase starts.", field: "gate")
        }
        return [.phasePlanned(draft)]
    }

    func decideGate(_ draft: GateDecided, _ today: Day) throws(Rejection) -> [Event] {
        try check(draft.reason, "reason")
        guard phases[draft.phase] != nil else {
            throw Rejection(
                "\(draft.phase.title) is not planned yet. Plan it first: phase plan", field: "phase")
        }
        switch draft.verdict {
        case .go: try check(everyCriterionOf: draft.phase)
        case .conditional: try check(conditionsOf: draft, today)
        case .hold, .stop: break
        }
        if draft.verdict != .conditional, draft.conditions != nil || draft.due != nil {
            throw Rejection(
                "Conditions belong to a conditional go. Decide conditional, or leave them out.",
                field: draft.conditions != nil ? "conditions" : "due")
        }
        return [.gateDecided(draft)]
    }

    private func check(everyCriterionOf phase: Phase) throws(Rejection) {
        let open = criteria.all.filter { $0.phase.value == phase && $0.isOpen }
        guard let first = open.first else { return }
        let names = open.prefix(6).map(\.id.text).joined(separator: ", ") + (open.count > 6 ? ", …" : "")
        throw Rejection(
            open.count == 1
                ? "\(phase.title) has an open exit criterion: \(names). Meet it, have two accounts waive it "
                    + "(criterion waive --id \(first.id)), or decide conditional."
                : "\(phase.title) has \(open.count) open exit criteria: \(names). Meet them, have two accounts "
                    + "waive each (criterion waive --id \(first.id)), or decide conditional.",
            field: "verdict")
    }

    private func check(conditionsOf draft: GateDecided, _ today: Day) throws(Rejection) {
        guard let conditions = draft.conditions else {
            throw Rejection(
                "A conditional go names its conditions: say what must still be done.", field: "conditions")
        }
        try check(conditions, "conditions")
        guard let due = draft.due else {
            throw Rejection("A conditional go has a day by which its conditions are met.", field: "due")
        }
        guard due >= today else {
            throw Rejection(
                "The conditions would have been due on \(due), before today. Give a later day.", field: "due")
        }
    }
}
