internal import ArgumentParser
internal import PlainText
internal import ProjectModel

/// A moment in a log, as somebody names it: everything recorded up to and including it counts.
struct AsOf: Hashable {
    /// As it is typed, with a time as precise as it was.
    let text: String
    private let place: Place

    private enum Place: Hashable {
        /// The end of that day in the project's time zone.
        case day(Day)
        /// That millisecond of the day, in the project's time zone or in UTC.
        case through(Day, millisecond: Int, isUTC: Bool)
        /// The event of that number.
        case number(Int)
    }

    /// Reads `2026-08-01`, `2026-08-01T14:30` (the project's time), `2026-08-01T14:30Z`, either with seconds and
    /// their thousandths as in the log, `120` or `#120`.
    init?(_ text: String) {
        let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
        if let number = Int(digits), number > 0, Self.isNumber(digits) {
            self.text = "#\(number)"
            place = .number(number)
            return
        }
        guard let day = Day(iso: String(text.prefix(10))) else { return nil }
        let time = text.dropFirst(10)
        if time.isEmpty {
            self.text = day.iso
            place = .day(day)
            return
        }
        guard time.first == "T" || time.first == " " else { return nil }
        let isUTC = time.hasSuffix("Z")
        let clock = time.dropFirst().dropLast(isUTC ? 1 : 0)
        guard let last = Self.lastMillisecond(of: clock) else { return nil }
        self.text = "\(day.iso)T\(clock)\(isUTC ? "Z" : "")"
        place = .through(day, millisecond: last, isUTC: isUTC)
    }

    private init(text: String, _ place: Place) {
        self.text = text
        self.place = place
    }

    static func endOf(_ day: Day) -> AsOf { AsOf(text: day.iso, .day(day)) }

    /// Reads what somebody typed, or says what could be typed.
    ///
    /// - Parameter option: where it was typed, and a blank.
    static func reading(_ text: String, of option: SafeText = "") throws(Failure) -> AsOf {
        guard let moment = AsOf(text) else { throw Failure("\(option)\(refusal(SafeText(text)))", .usage) }
        return moment
    }

    static func refusal(_ text: SafeText) -> SafeText {
        "\(text) is no moment. Try 2026-08-01, 2026-08-01T14:30 or 120"
    }

    /// Whether an event with this stamp had happened by then.
    func includes(_ stamp: Stamp, in zone: CivilZone) -> Bool {
        switch place {
        case .day(let day): stamp.day <= day
        case .through(let day, let millisecond, let isUTC):
            stamp.at <= Self.instant(day, millisecond, isUTC ? .utc : zone)
        case .number(let number): stamp.seq <= number
        }
    }

    /// The day that was then in the project's time zone.
    ///
    /// - Parameter stamp: the last event that had happened.
    func day(after stamp: Stamp, in zone: CivilZone) -> Day {
        var zone = zone
        return switch place {
        case .day(let day): day
        case .through(let day, let millisecond, let isUTC):
            isUTC ? zone.day(of: Self.instant(day, millisecond, .utc)) : day
        case .number: stamp.day
        }
    }

    private static func instant(_ day: Day, _ millisecond: Int, _ zone: CivilZone) -> Int64 {
        // Clocks are changed between two minutes.
        zone.instant(of: day, minute: millisecond / 60_000) + Int64(millisecond % 60_000)
    }

    /// The last millisecond of `14:30`, `14:30:05` or `14:30:05.123`, from midnight on.
    private static func lastMillisecond(of clock: Substring) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard 2...3 ~= parts.count, let hour = count(parts[0], below: 24),
            let minute = count(parts[1], below: 60)
        else { return nil }
        let start = (hour * 60 + minute) * 60_000
        guard parts.count == 3 else { return start + 59_999 }
        let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
        guard 1...2 ~= seconds.count, let second = count(seconds[0], below: 60) else { return nil }
        guard seconds.count == 2 else { return start + second * 1000 + 999 }
        guard seconds[1].utf8.count == 3, isNumber(seconds[1]), let thousandth = Int(seconds[1]) else {
            return nil
        }
        return start + second * 1000 + thousandth
    }

    private static func count(_ digits: Substring, below limit: Int) -> Int? {
        guard digits.utf8.count == 2, isNumber(digits), let count = Int(digits), count < limit else {
            return nil
        }
        return count
    }

    private static func isNumber(_ digits: Substring) -> Bool {
        digits.utf8.allSatisfy { 0x30...0x39 ~= $0 }
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
        get throws { try asOf.map { try AsOf.reading($0, of: "--as-of ") } }
    }
}
