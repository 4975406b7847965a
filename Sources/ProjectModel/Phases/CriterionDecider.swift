extension Project {
    func setCriterion(_ draft: CriterionSet) throws(Rejection) -> [Event] {
        try check(draft.text, "text")
        if let owner = draft.owner { try check(person: owner, "owner") }
        var criterion = draft
        criterion.id = criteria.nextID
        return [.criterionSet(criterion)]
    }

    func meetCriterion(_ draft: CriterionMet) throws(Rejection) -> [Event] {
        let criterion = try asked(draft.id)
        guard criterion.evidence == nil else { throw Rejection("\(draft.id) is met already.", field: "id") }
        try check(draft.evidence, "evidence")
        if let link = draft.link {
            try check(link, "link", longest: 500)
            guard !link.contains(where: \.isWhitespace) else {
                throw Rejection("A link has no blanks in it. Try https://… or a path.", field: "link")
            }
        }
        return [.criterionMet(draft)]
    }

    func reviseCriterion(_ draft: CriterionRevised) throws(Rejection) -> [Event] {
        let criterion = try asked(draft.id)
        if let text = draft.text {
            guard criterion.evidence == nil, criterion.waiver == nil else {
                throw Rejection(
                    "\(draft.id) was met or waived as it is worded. Withdraw it and set another: criterion set",
                    field: "text")
            }
            try check(text, "text")
        }
        if let owner = draft.owner { try check(person: owner, "owner") }
        guard draft.text != nil || draft.owner != nil else {
            throw Rejection("Nothing would change. Give at least one field besides \(draft.id).")
        }
        return [.criterionRevised(draft)]
    }

    func withdrawCriterion(_ draft: CriterionWithdrawn) throws(Rejection) -> [Event] {
        let criterion = try asked(draft.id)
        try check(draft.reason, "reason")
        guard phases[criterion.phase.value]?.decision?.value.verdict != .go else {
            throw Rejection(
                "\(criterion.phase.value.title)'s gate was passed with \(draft.id), so it stays on record.",
                field: "id")
        }
        return [.criterionWithdrawn(draft)]
    }

    /// One that is still asked for.
    private func asked(_ id: ID<ExitCriterion>) throws(Rejection) -> ExitCriterion {
        let criterion = try noun(id, in: criteria, "exit criterion")
        if let withdrawal = criterion.withdrawal?.value {
            throw Rejection("\(id) was withdrawn on \(withdrawal.day).", field: "id")
        }
        return criterion
    }

    /// The first account proposes a waiver, a second one makes it good; one of the two is a manager.
    func waiveCriterion(_ draft: WaiverProposed, by account: String) throws(Rejection) -> [Event] {
        let criterion = try asked(draft.id)
        guard criterion.evidence == nil else {
            throw Rejection("\(draft.id) is met; there is nothing to waive.", field: "id")
        }
        guard let waiver = criterion.waiver?.value else {
            guard !draft.reason.isEmpty else {
                throw Rejection("Say why \(draft.id) need not be met.", field: "reason")
            }
            try check(draft.reason, "reason")
            return [.waiverProposed(draft)]
        }
        if let agreed = waiver.agreed?.value {
            throw Rejection(
                "\(draft.id) was waived by \(waiver.account) and \(agreed.account) on \(agreed.day).",
                field: "id")
        }
        guard waiver.account != account else {
            throw Rejection(
                "You proposed to waive \(draft.id) on \(waiver.day), and it takes two. Ask another account for: "
                    + "criterion waive --id \(draft.id)", field: "id")
        }
        guard role(of: account) == .manager || role(of: waiver.account) == .manager else {
            throw Rejection(
                "Neither \(waiver.account) nor \(account) is a manager, and one of the two must be. Ask "
                    + "\(managers) for: criterion waive --id \(draft.id)", field: "id")
        }
        var agreed = WaiverAgreed()
        agreed.id = draft.id
        return [.waiverAgreed(agreed)]
    }
}
