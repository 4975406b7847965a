extension Project {
    func planPhase(_ draft: PhasePlanned) throws(Rejection) -> [Event] {
        try check(from: draft.start, to: draft.finish, "finish")
        if let gate = draft.gate, gate < draft.start {
            throw Rejection("The gate on \(gate) would be before the phase starts.", field: "gate")
        }
        return [.phasePlanned(draft)]
    }

    func decideGate(_ draft: GateDecided) throws(Rejection) -> [Event] {
        try check(draft.reason, "reason")
        guard phases[draft.phase] != nil else {
            throw Rejection(
                "\(draft.phase.title) is not planned yet. Plan it first: phase plan", field: "phase")
        }
        if draft.verdict == .go {
            let open = criteria.all.filter { $0.phase.value == draft.phase && $0.evidence == nil }
            guard open.isEmpty else {
                let names = open.prefix(3).map(\.id.text).joined(separator: ", ")
                throw Rejection(
                    "\(open.count) exit criteria of \(draft.phase.title) are open (\(names)). "
                        + "Meet them, or decide conditional.", field: "verdict")
            }
        }
        return [.gateDecided(draft)]
    }

    func setCriterion(_ draft: CriterionSet) throws(Rejection) -> [Event] {
        try check(draft.text, "text")
        try check(person: draft.owner, "owner")
        var criterion = draft
        criterion.id = criteria.nextID
        return [.criterionSet(criterion)]
    }

    func meetCriterion(_ draft: CriterionMet) throws(Rejection) -> [Event] {
        let criterion = try noun(draft.id, in: criteria, "exit criterion")
        guard criterion.evidence == nil else { throw Rejection("\(draft.id) is met already.", field: "id") }
        try check(draft.evidence, "evidence")
        return [.criterionMet(draft)]
    }
}
