package struct DeliverableAdded: Sendable, Hashable {
    static let type = "deliverable-added"

    package var id: ID<Deliverable> = ""
    package var title = ""
    package var phase = Phase.execution
    package var owner: ID<Person> = ""
    package var estimate = ThreePoint(.zero, .zero, .zero)
    package var start = Day(number: 0)
    package var finish = Day(number: 0)
    package var budget = Money.zero
    package var rule = EarningRule.percent
    package var parent: ID<Deliverable>?
    package var change: ID<ChangeRequest>?

    package init() {}
}

extension DeliverableAdded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("title", &title)
        try field("phase", &phase)
        try field("owner", &owner)
        try field("estimate", &estimate)
        try field("start", &start)
        try field("finish", &finish)
        try field("budget", &budget)
        try field("rule", &rule)
        try field("part-of", &parent)
        try field("change", &change)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.deliverables.add(
            Deliverable(
                id: id, title: Recorded(title, stamp), phase: Recorded(phase, stamp),
                owner: Recorded(owner, stamp), estimate: Recorded(estimate, stamp),
                start: Recorded(start, stamp), finish: Recorded(finish, stamp),
                budget: Recorded(budget, stamp), rule: Recorded(rule, stamp),
                parent: parent.map { Recorded($0, stamp) }, change: change, added: stamp.day))
    }
}

/// Only what is given changes.
package struct DeliverableReplanned: Sendable, Hashable {
    static let type = "deliverable-replanned"

    package var id: ID<Deliverable> = ""
    package var title: String?
    package var owner: ID<Person>?
    package var estimate: ThreePoint?
    package var start: Day?
    package var finish: Day?
    package var budget: Money?
    package var rule: EarningRule?
    package var parent: ID<Deliverable>?

    package init() {}
}

extension DeliverableReplanned: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("title", &title)
        try field("owner", &owner)
        try field("estimate", &estimate)
        try field("start", &start)
        try field("finish", &finish)
        try field("budget", &budget)
        try field("rule", &rule)
        try field("part-of", &parent)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.deliverables.update(id) { deliverable in
            if let title { deliverable.title = Recorded(title, stamp) }
            if let owner { deliverable.owner = Recorded(owner, stamp) }
            if let estimate { deliverable.estimate = Recorded(estimate, stamp) }
            if let start { deliverable.start = Recorded(start, stamp) }
            if let finish { deliverable.finish = Recorded(finish, stamp) }
            if let budget { deliverable.budget = Recorded(budget, stamp) }
            if let rule { deliverable.rule = Recorded(rule, stamp) }
            if let parent { deliverable.parent = Recorded(parent, stamp) }
        }
    }
}

package struct ProgressRecorded: Sendable, Hashable {
    static let type = "progress-recorded"

    package var id: ID<Deliverable> = ""
    package var percent = Percent.zero
    package var day = Day(number: 0)
    package var note: String?

    package init() {}
}

extension ProgressRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("percent", &percent)
        try field("on", &day)
        try field("note", &note)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.deliverables.update(id) {
            $0.progress.append(Recorded(Progress(percent: percent, day: day), stamp))
        }
    }
}

package struct MilestoneSet: Sendable, Hashable {
    static let type = "milestone-set"

    package var id: ID<Milestone> = ""
    package var title = ""
    package var due = Day(number: 0)

    package init() {}
}

extension MilestoneSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("title", &title)
        try field("due", &due)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.milestones.add(
            Milestone(id: id, title: Recorded(title, stamp), due: Recorded(due, stamp)))
    }
}

package struct MilestoneExpected: Sendable, Hashable {
    static let type = "milestone-expected"

    package var id: ID<Milestone> = ""
    package var day = Day(number: 0)
    package var reason: String?

    package init() {}
}

extension MilestoneExpected: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("on", &day)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.milestones.update(id) { $0.expected = Recorded(day, stamp) }
    }
}

package struct MilestoneReached: Sendable, Hashable {
    static let type = "milestone-reached"

    package var id: ID<Milestone> = ""
    package var day = Day(number: 0)

    package init() {}
}

extension MilestoneReached: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("on", &day)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.milestones.update(id) { $0.reached = Recorded(day, stamp) }
    }
}
