package import ProjectModel

/// A change request as it stands on the status date.
package struct ChangeStanding: Sendable, Hashable {
    package let id: ID<ChangeRequest>
    package let title: String
    package let kind: ChangeKind
    package let reason: String
    package let requester: ID<Person>
    /// The department, vendor or partner of the requester; nil where nobody knows them.
    package let party: ID<Party>?
    package let requested: Day
    /// The decision, if it had been made by then.
    package let decision: ChangeDecision?
    /// Working days from the request to the decision or, as long as nobody has decided, to the status date.
    package let age: Int
    /// What it adds to the cost; less than zero saves.
    package let cost: Money
    /// What its requester says that it adds to the finish.
    package let claimedTime: WorkDays
    package let effects: [ChangeEffect]
    /// The deliverables that it brought.
    package let work: [ID<Deliverable>]
    /// The first day of work on them, where that was before the approval or there is none.
    package let workedBefore: Day?
    /// Whether it was approved by who asked for it.
    package let isSelfApproved: Bool

    /// Whether it is known what it does to the plan; without that, its effect on the finish is not known.
    package var movesPlan: Bool {
        !work.isEmpty || effects.contains { $0.time != .zero || $0.before != nil }
    }

    package var isApproved: Bool { decision?.verdict == .approved }
    /// Whether nobody has said anything about it yet.
    package var isUndecided: Bool { decision == nil }
    /// Whether it may still be approved.
    package var isPending: Bool { decision == nil || decision?.verdict == .deferred }
}

extension ChangeStanding {
    /// In the order of the register.
    static func all(_ facts: Facts) -> [ChangeStanding] {
        facts.project.changes.all.filter { $0.requested <= facts.day }.map { ChangeStanding($0, facts) }
    }

    private init(_ change: ChangeRequest, _ facts: Facts) {
        let project = facts.project
        let requester = change.requester.value
        let decision = change.decision.map(\.value).flatMap { $0.day <= facts.day ? $0 : nil }
        let approved = decision?.verdict == .approved ? decision : nil
        let work = project.work(of: change.id, on: facts.day)
        let began = work.compactMap { project.began($0) }.min().flatMap { $0 <= facts.day ? $0 : nil }
        id = change.id
        title = change.title.value
        kind = change.kind.value
        reason = change.reason.value
        self.requester = requester
        party = project.people[requester]?.party.value
        requested = change.requested
        self.decision = decision
        age = facts.axis.distance(from: change.requested, to: decision?.day ?? facts.day)
        cost = project.netCost(of: change, on: facts.day)
        claimedTime = change.time.value
        effects = change.effects.map(\.value)
        self.work = work.map(\.id)
        workedBefore = began.flatMap { began in approved.map { began < $0.day } ?? true ? began : nil }
        isSelfApproved = approved?.decider == requester
    }
}
