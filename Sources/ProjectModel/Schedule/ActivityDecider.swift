extension Project {
    func addActivity(_ draft: ActivityAdded) throws(Rejection) -> [Event] {
        let deliverable = try noun(
            draft.deliverable, in: deliverables, "deliverable", field: "deliverable")
        try check(draft.title, "title", longest: Project.longestTitle)
        if let person = draft.person { try check(person: person, "person") }
        try check(notNegative: draft.estimate)
        if let weight = draft.weight { try check(weight, of: deliverable, besides: nil) }
        var activity = draft
        activity.id = nextActivity
        return [.activityAdded(activity)]
    }

    func reviseActivity(_ draft: ActivityRevised) throws(Rejection) -> [Event] {
        let (deliverable, _) = try known(draft.id)
        try check(optional: draft.title, "title", longest: Project.longestTitle)
        if let person = draft.person { try check(person: person, "person") }
        if let estimate = draft.estimate { try check(notNegative: estimate) }
        if let weight = draft.weight { try check(weight, of: deliverable, besides: draft.id) }
        guard draft.title != nil || draft.person != nil || draft.estimate != nil || draft.weight != nil else {
            throw Rejection("Nothing would change. Give at least one field besides \(draft.id).")
        }
        var revision = draft
        revision.deliverable = deliverable.id
        return [.activityRevised(revision)]
    }

    func reportActivity(_ draft: ActivityReported, _ today: Day) throws(Rejection) -> [Event] {
        let (deliverable, _) = try known(draft.id)
        try check(notAfter: today, draft.day, "on")
        var report = draft
        report.deliverable = deliverable.id
        return [.activityReported(report)]
    }

    private func known(
        _ id: ID<Activity>
    ) throws(Rejection) -> (deliverable: Deliverable, activity: Activity) {
        guard let found = activity(id) else {
            let last = deliverables.all.flatMap { $0.activities.map(\.id) }.max()
            let hint = last.map { " The last one is \($0)." } ?? " There are none yet: activity add"
            throw Rejection("There is no activity \(id).\(hint)", field: "id")
        }
        return found
    }

    /// The weights that are given may leave something for the others, but not be more than the whole.
    private func check(
        _ weight: Percent, of deliverable: Deliverable, besides own: ID<Activity>?
    ) throws(Rejection) {
        try check(share: weight, "weight")
        let others = deliverable.activities.filter { $0.id != own }
            .reduce(Percent.zero) { $0 + ($1.weight?.value ?? .zero) }
        guard others + weight <= Percent(100) else {
            let left = Percent(hundredths: 10_000 - others.hundredths)
            throw Rejection(
                "The weights of \(deliverable.id) would add up to \((others + weight).decimal)%. "
                    + "\(left.decimal)% is left.", field: "weight")
        }
    }

    func check(notNegative estimate: ThreePoint) throws(Rejection) {
        guard estimate.optimistic >= .zero else {
            throw Rejection("An estimate is below zero.", field: "estimate")
        }
    }
}
