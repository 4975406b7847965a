internal import ProjectModel

/// Whether the day or the month comes first in `03/04/2027`.
package enum DayOrder: String, Sendable, Hashable, CaseIterable {
    case dmy, mdy

    var other: DayOrder {
        switch self {
        case .dmy: .mdy
        case .mdy: .dmy
        }
    }
}

/// A day as a spreadsheet writes it: `2027-03-01`, `01.03.2027`, `3/1/27`, `2027/03/01`, each maybe with a
/// weekday before it and a time behind it.
///
/// With points the day comes first, as ISO's and every European locale that writes points has it. With slashes
/// or dashes either may; a number past 12 tells which. Two digits of a year are 2000 to 2099.
struct SheetDay: Hashable {
    enum Reading: Hashable {
        /// The order is what the numbers show; nil where they show nothing.
        case certain(Day, DayOrder?)
        case either(dmy: Day, mdy: Day)
    }

    let reading: Reading

    /// - Returns: nil unless it is three numbers that make a day.
    init?(_ text: String) {
        guard let date = Self.dateAlone(text),
            let sign = [Character("."), "/", "-"].first(where: { sign in date.contains(sign) })
        else { return nil }
        var parts = date.split(separator: sign, omittingEmptySubsequences: false).map { String($0).trimmed }
        if parts.count == 4, sign == ".", parts[3].isEmpty { parts.removeLast() }
        let numbers = parts.compactMap { part in
            (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
                ? Int(part) : nil
        }
        guard parts.count == 3, numbers.count == 3 else { return nil }
        if parts[0].count == 4 {
            guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
            reading = .certain(day, nil)
            return
        }
        guard parts[0].count <= 2, parts[1].count <= 2, [2, 4].contains(parts[2].count) else { return nil }
        let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
        let dmy = Day(year: year, month: numbers[1], day: numbers[0])
        let mdy = Day(year: year, month: numbers[0], day: numbers[1])
        switch (dmy, sign == "." ? nil : mdy) {
        case (let day?, nil): reading = .certain(day, sign == "." ? nil : .dmy)
        case (nil, let day?): reading = .certain(day, .mdy)
        case (let dmy?, let mdy?): reading = dmy == mdy ? .certain(dmy, nil) : .either(dmy: dmy, mdy: mdy)
        case (nil, nil): return nil
        }
    }

    /// Without a weekday before it and a time behind it.
    private static func dateAlone(_ text: String) -> Substring? {
        var date = text.trimmed[...]
        if let digit = date.firstIndex(where: \.isNumber), digit != date.startIndex {
            let weekday = date[..<digit].filter { $0 != "," && $0 != "." && !$0.isWhitespace }
            let names = Weekday.allCases.flatMap { ["\($0)", $0.short] }
            guard names.contains(weekday.lowercased()) else { return nil }
            date = date[digit...]
        }
        if let space = date.firstIndex(where: { $0 == " " || $0 == "T" }) {
            let time = date[date.index(after: space)...]
            guard time.allSatisfy({ $0.isNumber || ":.Z ".contains($0) || "APMapm".contains($0) }),
                time.contains(":")
            else { return nil }
            date = date[..<space]
        }
        return date
    }
}
