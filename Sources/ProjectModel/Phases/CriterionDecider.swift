extension Project {
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
        if let link = draft.link {
            try check(link, "link", longest: 500)
            guard !link.contains(where: \.isWhitespace) else {
                throw Rejection("A link has no blanks in it. Try https://… or a path.", field: "link")
            }
        }
        return [.criterionMet(draft)]
    }

    /// The first account proposes a waiver, a second one makes it good; one of the two is a manager.
    func waiveCriterion(_ draft: WaiverProposed, by account: String) throws(Rejection) -> [Event] {
        let criterion = try noun(draft.id, in: criteria, "exit criterion")
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
