/// What was promised: the frame that everything is measured against.
package struct Charter: Sendable, Hashable {
    /// A short name in capitals for headers and file names: `ATLAS`.
    package var code = Recorded("", seq: 0)
    package var name = Recorded("", seq: 0)
    package var currency = Recorded(Currency.euro, seq: 0)
    /// The IANA name of the time zone whose civil days the project counts: `Europe/Berlin`.
    package var zone = Recorded("UTC", seq: 0)
    package var start = Recorded(Day(number: 0), seq: 0)
    /// The day by which the project was promised to be finished.
    package var committedFinish = Recorded(Day(number: 0), seq: 0)
    /// The sum that was granted, reserves included.
    package var budget = Recorded(Money.zero, seq: 0)
    package var sponsor: Recorded<ID<Person>>?
    package var manager: Recorded<ID<Person>>?
    package var calendar = Recorded(WorkingCalendar(), seq: 0)
    package var tolerances = Recorded(Tolerances(), seq: 0)
}

/// How far time and cost may stray before the project manager must report it.
package struct Tolerances: Sendable, Hashable {
    /// Working days past the committed finish that are still tolerated.
    package var time = WorkDays(5)
    /// Share of the budget that may be overspent.
    package var cost = Percent(5)

    package init(time: WorkDays = WorkDays(5), cost: Percent = Percent(5)) {
        self.time = time
        self.cost = cost
    }
}

/// What the project is for, in a sentence.
package struct Goal: Registered {
    package static let prefix: String? = "G"

    package let id: ID<Goal>
    package var text: Recorded<String>
}

/// Something that somebody wished to have on record, about the project or one of its nouns.
package struct Remark: Sendable, Hashable {
    package var text: Recorded<String>
    /// The noun it is about, such as `D-12`; nil for the project as a whole.
    package var about: String?
    package var by: String
    package var day: Day
}
