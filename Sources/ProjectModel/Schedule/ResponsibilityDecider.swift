extension Project {
    /// Exactly one person is accountable: that role is handed over and never given twice.
    func setResponsibility(_ draft: ResponsibilitySet) throws(Rejection) -> [Event] {
        let deliverable = try noun(draft.id, in: deliverables, "deliverable")
        try check(person: draft.person, "person")
        if draft.role == .accountable {
            let owner = deliverable.owner.value
            guard owner != draft.person else {
                throw Rejection("\(owner) is accountable for \(draft.id) already.", field: "role")
            }
            throw Rejection(
                "\(owner) is accountable for \(draft.id), and only one can be. To hand it over: "
                    + "responsibility hand-over --id \(draft.id) --to \(draft.person)", field: "role")
        }
        if deliverable.people(draft.role).contains(draft.person) {
            throw Rejection(
                "\(draft.person) is \(draft.role.rawValue) for \(draft.id) already.", field: "role")
        }
        return [.responsibilitySet(draft)]
    }

    func dropResponsibility(_ draft: ResponsibilityDropped) throws(Rejection) -> [Event] {
        let deliverable = try noun(draft.id, in: deliverables, "deliverable")
        guard deliverable.responsibilities.contains(where: { $0.value.person == draft.person }) else {
            if deliverable.owner.value == draft.person {
                throw Rejection(
                    "\(draft.person) is accountable for \(draft.id), and somebody must be. Hand it over: "
                        + "responsibility hand-over --id \(draft.id) --to WHO", field: "person")
            }
            throw Rejection("\(draft.person) has no part in \(draft.id).", field: "person")
        }
        return [.responsibilityDropped(draft)]
    }

    func passResponsibility(_ draft: ResponsibilityPassed) throws(Rejection) -> [Event] {
        let deliverable = try noun(draft.id, in: deliverables, "deliverable")
        try check(person: draft.to, "to")
        try check(optional: draft.reason, "reason")
        guard deliverable.owner.value != draft.to else {
            throw Rejection("\(draft.to) is accountable for \(draft.id) already.", field: "to")
        }
        var passed = draft
        passed.from = deliverable.owner.value
        return [.responsibilityPassed(passed)]
    }
}
