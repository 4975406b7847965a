extension Project {
    func takeBaseline(
        _ reason: String, for change: ID<ChangeRequest>?, scope: String?
    ) throws(Rejection) -> [Event] {
        try check(reason, "reason")
        try check(optional: scope, "scope")
        guard !deliverables.isEmpty else {
            throw Rejection("There is nothing to agree on yet. Add deliverables first: deliverable add")
        }
        if let change { try check(approved: change) }
        var baseline = BaselineTaken()
        baseline.number = (baselines.last?.number ?? 0) + 1
        baseline.reason = reason
        baseline.change = change
        baseline.scope = scope
        return [.baselineTaken(baseline)]
    }

    /// What was agreed changes by what was approved and by nothing else.
    func check(approved id: ID<ChangeRequest>, field: String = "change") throws(Rejection) {
        let change = try noun(id, in: changes, "change request", field: field)
        switch change.decision?.value.verdict {
        case .approved: return
        case .rejected: throw Rejection("\(id) was rejected.", field: field)
        case .deferred, nil:
            throw Rejection(
                "\(id) is not approved yet. First: change decide --id \(id) --verdict approved",
                field: field)
        }
    }
}
