package struct ProjectOpened: Sendable, Hashable {
    static let type = "project-opened"

    package var code = ""
    package var name = ""
    package var currency = Currency.euro
    package var zone = "UTC"
    package var start = Day(number: 0)
    package var committedFinish = Day(number: 0)
    package var budget = Money.zero

    package init() {}
}

extension ProjectOpened: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("code", &code)
        try field("name", &name)
        try field("currency", &currency)
        try field("zone", &zone)
        try field("start", &start)
        try field("finish", &committedFinish)
        try field("budget", &budget)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.isOpened = true
        project.charter.code = Recorded(code, stamp)
        project.charter.name = Recorded(name, stamp)
        project.charter.currency = Recorded(currency, stamp)
        project.charter.zone = Recorded(zone, stamp)
        project.charter.start = Recorded(start, stamp)
        project.charter.committedFinish = Recorded(committedFinish, stamp)
        project.charter.budget = Recorded(budget, stamp)
    }
}

/// Only what is given changes.
package struct ProjectRevised: Sendable, Hashable {
    static let type = "project-revised"

    package var name: String?
    package var committedFinish: Day?
    package var budget: Money?
    package var sponsor: ID<Person>?
    package var manager: ID<Person>?
    package var reason = ""

    package init() {}
}

extension ProjectRevised: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("name", &name)
        try field("finish", &committedFinish)
        try field("budget", &budget)
        try field("sponsor", &sponsor)
        try field("manager", &manager)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        if let name { project.charter.name = Recorded(name, stamp) }
        if let committedFinish { project.charter.committedFinish = Recorded(committedFinish, stamp) }
        if let budget { project.charter.budget = Recorded(budget, stamp) }
        if let sponsor { project.charter.sponsor = Recorded(sponsor, stamp) }
        if let manager { project.charter.manager = Recorded(manager, stamp) }
    }
}

package struct GoalSet: Sendable, Hashable {
    static let type = "goal-set"

    package var id: ID<Goal> = ""
    package var text = ""

    package init() {}
}

extension GoalSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("text", &text)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.goals.add(Goal(id: id, text: Recorded(text, stamp)))
        project.goals.update(id) { $0.text = Recorded(text, stamp) }
    }
}

/// The weekdays worked on, 1 for Monday to 7 for Sunday, and every day off beyond the weekends.
package struct CalendarSet: Sendable, Hashable {
    static let type = "calendar-set"

    package var weekdays: [Int] = []
    package var holidays: [Day] = []

    package init() {}
}

extension CalendarSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("weekdays", &weekdays)
        try field("holidays", &holidays)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let calendar = WorkingCalendar(
            weekdays: Set(weekdays.compactMap(Weekday.init(rawValue:))), holidays: Set(holidays))
        project.charter.calendar = Recorded(calendar, stamp)
    }
}

package struct TolerancesSet: Sendable, Hashable {
    static let type = "tolerances-set"

    package var time = WorkDays.zero
    package var cost = Percent.zero

    package init() {}
}

extension TolerancesSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("time", &time)
        try field("cost", &cost)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.charter.tolerances = Recorded(Tolerances(time: time, cost: cost), stamp)
    }
}

package struct RemarkRecorded: Sendable, Hashable {
    static let type = "remark-recorded"

    package var text = ""
    package var about: String?

    package init() {}
}

extension RemarkRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("text", &text)
        try field("about", &about)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.remarks.append(
            Remark(text: Recorded(text, stamp), about: about, by: stamp.by, day: stamp.day))
    }
}
