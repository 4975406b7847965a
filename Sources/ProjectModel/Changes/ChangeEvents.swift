package struct ChangeRequested: Sendable, Hashable {
    static let type = "change-requested"

    package var id: ID<ChangeRequest> = ""
    package var title = ""
    package var kind = ChangeKind.add
    package var requester: ID<Person> = ""
    package var reason = ""
    package var cost = Money.zero
    package var time = WorkDays.zero

    package init() {}
}

extension ChangeRequested: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("title", &title)
        try field("kind", &kind)
        try field("requester", &requester)
        try field("reason", &reason)
        try field("cost", &cost)
        try field("time", &time)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.changes.add(
            ChangeRequest(
                id: id, title: Recorded(title, stamp), kind: Recorded(kind, stamp),
                requester: Recorded(requester, stamp), reason: Recorded(reason, stamp),
                cost: Recorded(cost, stamp), time: Recorded(time, stamp), requested: stamp.day))
    }
}

package struct ChangeDecided: Sendable, Hashable {
    static let type = "change-decided"

    package var id: ID<ChangeRequest> = ""
    package var verdict = ChangeVerdict.deferred
    package var reason = ""

    package init() {}
}

extension ChangeDecided: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("verdict", &verdict)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let decision = ChangeDecision(verdict: verdict, reason: reason, day: stamp.day)
        project.changes.update(id) { $0.decision = Recorded(decision, stamp) }
    }
}
