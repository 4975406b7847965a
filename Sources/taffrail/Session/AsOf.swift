internal import ArgumentParser
internal import PlainText
internal import ProjectModel

/// A moment in a log, as somebody names it: everything recorded up to and including it counts.
enum AsOf: Hashable {
    /// The end of that day in the project's time zone.
    case day(Day)
    /// The end of that minute of the day, in the project's time zone or in UTC.
    case minute(Day, minute: Int, isUTC: Bool)
    /// The event of that number.
    case number(Int)

    /// Reads `2026-08-01`, `2026-08-01T14:30` (the project's time), `2026-08-01T14:30Z`, `120` or `#120`.
    init?(_ text: String) {
        let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
        if let number = Int(digits), number > 0, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
            self = .number(number)
            return
        }
        guard let day = Day(iso: String(text.prefix(10))) else { return nil }
        var rest = text.dropFirst(10)
        if rest.isEmpty {
            self = .day(day)
            return
        }
        guard rest.first == "T" || rest.first == " " else { return nil }
        rest.removeFirst()
        let isUTC = rest.hasSuffix("Z")
        if isUTC { rest.removeLast() }
        let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(parts[0]),
            let minute = Int(parts[1]), 0..<24 ~= hour, 0..<60 ~= minute
        else { return nil }
        self = .minute(day, minute: hour * 60 + minute, isUTC: isUTC)
    }

    /// As it is typed.
    var text: String {
        switch self {
        case .day(let day): return day.iso
        case .minute(let day, let minute, let isUTC):
            func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            return "\(day.iso)T\(digits(minute / 60)):\(digits(minute % 60))\(isUTC ? "Z" : "")"
        case .number(let number): return "#\(number)"
        }
    }

    /// Whether an event with this stamp had happened by then.
    func includes(_ stamp: Stamp, in zone: CivilZone) -> Bool {
        switch self {
        case .day(let day): stamp.day <= day
        case .minute(let day, let minute, let isUTC):
            stamp.at < (isUTC ? CivilZone.utc : zone).instant(of: day, minute: minute) + 60_000
        case .number(let number): stamp.seq <= number
        }
    }
}

/// The state of an earlier moment instead of that of now.
struct AsOfOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "As it stood then: a day, a time (2026-08-01T14:30) or the number of an event.",
            valueName: "moment"))
    var asOf: String?

    var moment: AsOf? {
        get throws {
            try asOf.map { text in
                guard let moment = AsOf(text) else {
                    throw Failure(
                        "--as-of \(SafeText(text)) is no moment. Try 2026-08-01, 2026-08-01T14:30 or 120",
                        .usage)
                }
                return moment
            }
        }
    }
}
