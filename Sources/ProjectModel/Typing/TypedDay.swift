extension Typing {
    /// A day: `today`, `yesterday`, `fri` (the next one), `+3d`, `-1w`, `8 sep`, `8 sep 2027`, `2027-03-01`.
    ///
    /// A day without a year is the one nearest to today.
    package func day(_ text: String) throws(Rejection) -> Day {
        let typed = text.trimmed.lowercased()
        switch typed {
        case "today": return today
        case "yesterday": return today - 1
        case "tomorrow": return today + 1
        default: break
        }
        if let day = Day(iso: typed) { return day }
        if let day = relative(typed) ?? next(weekday: typed) { return day }
        return try named(typed, as: text)
    }

    private func relative(_ typed: String) -> Day? {
        guard let sign = typed.first, "+-−".contains(sign), let unit = typed.last,
            let count = Int(typed.dropFirst().dropLast()),
            (0...10_000).contains(count)
        else { return nil }
        let days = sign == "+" ? count : -count
        let day: Day
        switch unit {
        case "d": day = today + days
        case "w": day = today + 7 * days
        default: return nil
        }
        // A log holds no other years.
        return (1900...2999).contains(day.civil.year) ? day : nil
    }

    private func next(weekday typed: String) -> Day? {
        guard typed.count >= 3, let wanted = Weekday.allCases.first(where: { typed.hasPrefix($0.short) }),
            "\(wanted)".hasPrefix(typed)
        else { return nil }
        let ahead = (wanted.rawValue - today.weekday.rawValue + 7) % 7
        return today + (ahead == 0 ? 7 : ahead)
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    private func named(_ typed: String, as text: String) throws(Rejection) -> Day {
        let words = typed.split(whereSeparator: { $0 == " " || $0 == "." || $0 == "-" }).map(String.init)
        let unreadable = Rejection("“\(text)” is no day. Try 2027-03-01, 8 sep, fri or +3d")
        guard (2...3).contains(words.count) else { throw unreadable }
        let swapped = Int(words[0]) == nil
        guard let number = Int(words[swapped ? 1 : 0]),
            let month = Self.months.firstIndex(where: { name in
                let word = words[swapped ? 0 : 1]
                return word.count >= 3 && name.hasPrefix(word)
            }).map({ $0 + 1 })
        else { throw unreadable }

        let years: [Int]
        if words.count == 3 {
            guard let year = Int(words[2]), (1900...2999).contains(year) else { throw unreadable }
            years = [year]
        } else {
            let year = today.civil.year
            years = [year, year + 1, year - 1]
        }
        let days = years.compactMap { Day(year: $0, month: month, day: number) }
        guard let nearest = days.min(by: { abs($0 - today) < abs($1 - today) }) else {
            let length = Day.length(ofMonth: month, year: years[0])
            let name = Self.months[month - 1]
            throw Rejection(
                "\(name.prefix(1).uppercased())\(name.dropFirst()) ends on the \(ordinal(length)). "
                    + "Try \(length) \(name.prefix(3)), fri or +3w")
        }
        return nearest
    }

    private func ordinal(_ number: Int) -> String {
        number == 31 ? "31st" : "\(number)th"
    }
}
