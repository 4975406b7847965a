import ProjectModel

/// The days of the story. Working day 1 is the project's start, 260 the committed finish; the months of the
/// mandate lie at 0 and below.
struct StoryCalendar: Sendable {
    static let committedFinish = 260
    /// The working day that today is, or that was the last one before a weekend or a holiday.
    static let present = 143
    /// The first day of the log: some nine months before today.
    static let opening = -44

    let today: Day
    let holidays: [Day]
    private let workingDays: [Day]
    /// Where working day 0 stands in `workingDays`.
    private let zero: Int
    /// The last day told: a working day before today, so that whoever opens the story writes after it.
    let last: Int

    init(today: Day) {
        self.today = today
        let year = today.civil.year
        holidays = (year - 2...year + 2).flatMap(Self.holidays(in:)).sorted()
        let calendar = WorkingCalendar(holidays: Set(holidays))
        workingDays = (today - 420...today + 420).filter(calendar.works(on:))
        let present = (workingDays.firstIndex { $0 > today } ?? workingDays.count) - 1
        zero = present - Self.present
        last = workingDays[present] < today ? Self.present : Self.present - 1
    }

    subscript(number: Int) -> Day { workingDays[zero + number] }

    /// The Saturday after a working day: the first of a weekend of work.
    func saturday(after number: Int) -> Day {
        let day = self[number]
        return day + (Weekday.saturday.rawValue - day.weekday.rawValue)
    }

    /// The days off in Berlin that a company keeps, with both ends of the year.
    private static func holidays(in year: Int) -> [Day] {
        let fixed = [(1, 1), (5, 1), (10, 3), (12, 24), (12, 25), (12, 26), (12, 31)]
        let easter = easterSunday(in: year)
        let movable = [-2, 1, 39, 50].map { easter + $0 }
        return Array(
            Set(fixed.compactMap { Day(year: year, month: $0.0, day: $0.1) } + movable))
    }

    /// Source: "Anonymous Gregorian algorithm", Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8.
    private static func easterSunday(in year: Int) -> Day {
        let golden = year % 19
        let century = year / 100
        let leap = year % 100
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (leap / 4) - epact - leap % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let count = epact + weekday - 7 * late + 114
        return Day(year: year, month: count / 31, day: count % 31 + 1) ?? Day(number: 0)
    }
}

extension Day {
    /// As people say it in a sentence: `30 January`.
    var spoken: String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let (_, month, day) = civil
        return "\(day) \(months[month - 1])"
    }
}
