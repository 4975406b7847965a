package struct ActivityAdded: Sendable, Hashable {
    static let type = "activity-added"

    package var id: ID<Activity> = ""
    package var deliverable: ID<Deliverable> = ""
    package var title = ""
    package var person: ID<Person>?
    package var estimate = ThreePoint(.zero, .zero, .zero)
    package var weight: Percent?

    package init() {}
}

extension ActivityAdded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("deliverable", &deliverable)
        try field("title", &title)
        try field("person", &person)
        try field("estimate", &estimate)
        try field("weight", &weight)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let activity = Activity(
            id: id, title: Recorded(title, stamp), person: person.map { Recorded($0, stamp) },
            estimate: Recorded(estimate, stamp), weight: weight.map { Recorded($0, stamp) })
        project.deliverables.update(deliverable) { deliverable in
            guard !deliverable.activities.contains(where: { $0.id == activity.id }) else { return }
            deliverable.activities.append(activity)
        }
    }
}

/// Only what is given changes.
package struct ActivityRevised: Sendable, Hashable {
    static let type = "activity-revised"

    package var id: ID<Activity> = ""
    package var deliverable: ID<Deliverable> = ""
    package var title: String?
    package var person: ID<Person>?
    package var estimate: ThreePoint?
    package var weight: Percent?

    package init() {}
}

extension ActivityRevised: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("deliverable", &deliverable)
        try field("title", &title)
        try field("person", &person)
        try field("estimate", &estimate)
        try field("weight", &weight)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.update(id, of: deliverable) { activity in
            if let title { activity.title = Recorded(title, stamp) }
            if let person { activity.person = Recorded(person, stamp) }
            if let estimate { activity.estimate = Recorded(estimate, stamp) }
            if let weight { activity.weight = Recorded(weight, stamp) }
        }
    }
}

package struct ActivityReported: Sendable, Hashable {
    static let type = "activity-reported"

    package var id: ID<Activity> = ""
    package var deliverable: ID<Deliverable> = ""
    package var status = ActivityStatus.open
    package var day = Day(number: 0)

    package init() {}
}

extension ActivityReported: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("deliverable", &deliverable)
        try field("status", &status)
        try field("on", &day)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.update(id, of: deliverable) {
            $0.reports.append(Recorded(ActivityReport(status: status, day: day), stamp))
        }
    }
}

extension Project {
    fileprivate mutating func update(
        _ id: ID<Activity>, of deliverable: ID<Deliverable>, _ change: (inout Activity) -> Void
    ) {
        deliverables.update(deliverable) { deliverable in
            guard let place = deliverable.activities.firstIndex(where: { $0.id == id }) else { return }
            change(&deliverable.activities[place])
        }
    }
}
