package struct ChangeRequested: Sendable, Hashable {
    static let type = "change-requested"

    package var id: ID<ChangeRequest> = ""
    package var title = ""
    package var kind = ChangeKind.add
    package var requester: ID<Person> = ""
    package var reason = ""
    package var cost = Money.zero
    package var time = WorkDays.zero
    /// The day it was asked for, if that is not the day it was recorded.
    package var day: Day?

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
        try field("on", &day)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.changes.add(
            ChangeRequest(
                id: id, title: Recorded(title, stamp), kind: Recorded(kind, stamp),
                requester: Recorded(requester, stamp), reason: Recorded(reason, stamp),
                cost: Recorded(cost, stamp), time: Recorded(time, stamp), requested: day ?? stamp.day))
    }
}

/// What a change does to one deliverable; takes the place of what was said of the same before.
package struct ChangeEffectSet: Sendable, Hashable {
    static let type = "change-effect-set"

    package var id: ID<ChangeRequest> = ""
    package var deliverable: ID<Deliverable> = ""
    package var time = WorkDays.zero
    package var cost = Money.zero
    package var before: ID<Deliverable>?

    package init() {}

    var effect: ChangeEffect {
        ChangeEffect(deliverable: deliverable, time: time, cost: cost, before: before)
    }
}

extension ChangeEffectSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("deliverable", &deliverable)
        try field("time", &time)
        try field("cost", &cost)
        try field("before", &before)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.changes.update(id) { change in
            change.effects.removeAll { $0.value.deliverable == deliverable && $0.value.before == before }
            if !effect.isNothing { change.effects.append(Recorded(effect, stamp)) }
        }
    }
}

package struct ChangeDecided: Sendable, Hashable {
    static let type = "change-decided"

    package var id: ID<ChangeRequest> = ""
    package var verdict = ChangeVerdict.deferred
    package var reason = ""
    package var decider: ID<Person>?
    /// The day of the decision, if that is not the day it was recorded.
    package var day: Day?

    package init() {}
}

extension ChangeDecided: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("verdict", &verdict)
        try field("reason", &reason)
        try field("decider", &decider)
        try field("on", &day)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let decision = ChangeDecision(
            verdict: verdict, reason: reason, day: day ?? stamp.day, decider: decider)
        project.changes.update(id) { $0.decision = Recorded(decision, stamp) }
    }
}

/// Within how much working time a request is to be decided.
package struct TurnaroundSet: Sendable, Hashable {
    static let type = "turnaround-set"

    package var within = WorkDays.zero

    package init() {}
}

extension TurnaroundSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("within", &within)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.turnaround = Recorded(within, stamp)
    }
}
