/// Which days the project works on.
package struct WorkingCalendar: Hashable, Sendable {
    package var weekdays: Set<Weekday>
    package var holidays: Set<Day>

    package init(
        weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday], holidays: Set<Day> = []
    ) {
        self.weekdays = weekdays
        self.holidays = holidays
    }

    package func works(on day: Day) -> Bool {
        weekdays.contains(day.weekday) && !holidays.contains(day)
    }

    /// The working days from `first` to `last`, both counted; none if `last` is before `first`.
    package func workingDays(from first: Day, through last: Day) -> Int {
        guard first <= last else { return 0 }
        let length = last - first + 1
        var count = length / 7 * weekdays.count
        for offset in 0..<(length % 7) where weekdays.contains((first + offset).weekday) {
            count += 1
        }
        for holiday in holidays
        where first <= holiday && holiday <= last && weekdays.contains(holiday.weekday) {
            count -= 1
        }
        return count
    }

    /// The first working day at or after `day`; `day` itself where the calendar has no working weekday.
    package func firstWorkingDay(from day: Day) -> Day {
        guard !weekdays.isEmpty else { return day }
        var candidate = day
        while !works(on: candidate) { candidate = candidate + 1 }
        return candidate
    }

    /// The last day of a piece of work of `count` working days (at least one) that starts on `first` or, if
    /// that is a day off, on the next working day.
    package func finish(ofWorkingDays count: Int, from first: Day) -> Day {
        var day = firstWorkingDay(from: first)
        guard !weekdays.isEmpty else { return day + max(0, count - 1) }
        var left = max(0, count - 1)
        // Whole weeks first, as long as no holiday can lie in them; then day by day.
        if holidays.isEmpty, left > weekdays.count {
            day = day + left / weekdays.count * 7
            left %= weekdays.count
        }
        while left > 0 {
            day = firstWorkingDay(from: day + 1)
            left -= 1
        }
        return day
    }
}
