/// A civil day of the project's time zone, in the Gregorian calendar, as a count from 1970-01-01.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let number: Int32

    package init(number: Int) { self.number = Int32(clamping: number) }

    /// - Returns: nil unless there is such a day, in the years 1900 to 2999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1900...2999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        // Years begin in March, so that the day that leap years add is the last. Source: Howard Hinnant,
        // "chrono-compatible low-level date algorithms", days_from_civil.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(number: era * 146_097 + dayOfEra - 719_468)
    }

    /// A day written as `2027-03-01`.
    package init?(iso text: some StringProtocol) {
        self.init(iso: Array(text.utf8).span)
    }

    init?(iso bytes: Span<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
            return nil
        }
        // The eight digits as one number.
        var number = 0
        for place in 0..<10 where place != 4 && place != 7 {
            let digit = bytes[place] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    /// Year, month 1...12 and day 1...31. Source: the same, civil_from_days.
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civilMonth = month < 10 ? month + 3 : month - 9
        return (
            yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth,
            dayOfYear - (153 * month + 2) / 5 + 1
        )
    }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday, the fourth day of an ISO week.
        let index = ((Int(number) + 3) % 7 + 7) % 7
        return Weekday.allCases[index]
    }

    /// `2027-03-01`
    package var iso: String {
        let (year, month, day) = civil
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    package var description: String { iso }

    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    // Those that the standard library makes of it are several calls each from another module.
    package static func <= (left: Day, right: Day) -> Bool { left.number <= right.number }
    package static func > (left: Day, right: Day) -> Bool { left.number > right.number }
    package static func >= (left: Day, right: Day) -> Bool { left.number >= right.number }
    package static func + (day: Day, days: Int) -> Day { Day(number: Int(day.number) + days) }
    package static func - (day: Day, days: Int) -> Day { Day(number: Int(day.number) - days) }
    /// The civil days from `earlier` to `later`.
    package static func - (later: Day, earlier: Day) -> Int { Int(later.number) - Int(earlier.number) }

    /// The first day of the month that this day is in.
    package var startOfMonth: Day { self - (civil.day - 1) }
}

/// A day of the ISO week, Monday first.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// The first three letters, as people type them: `fri`.
    package var short: String {
        switch self {
        case .monday: "mon"
        case .tuesday: "tue"
        case .wednesday: "wed"
        case .thursday: "thu"
        case .friday: "fri"
        case .saturday: "sat"
        case .sunday: "sun"
        }
    }
}

extension Day: Strideable {
    package func distance(to other: Day) -> Int { other - self }
    package func advanced(by days: Int) -> Day { self + days }
}
