internal import Glibc
internal import PlainText
internal import ProjectModel

/// Turns instants into civil days and times of a time zone.
///
/// The zone is the C library's, and so the whole process's: a session shows one project, and a project has
/// one zone. Reading the zone's rules is left to the library; the size of ICU is not worth a clock.
struct CivilZone {
    let name: String
    /// The last day asked for, as milliseconds: most events follow one another on the same day.
    private var known: Range<Int64> = 0..<0
    private var knownDay = Day(number: 0)

    /// - Throws: `Failure` where the machine knows no such zone.
    init(_ name: String) throws(Failure) {
        guard Self.exists(name) else {
            throw Failure(
                "There is no time zone \(SafeText(name)) on this machine. Try Europe/Berlin or UTC; "
                    + "the names are in \(SafeText(Self.folder)), which the package tzdata fills.", .usage)
        }
        self.name = name
        setenv("TZ", name, 1)
        tzset()
    }

    private init(utc name: String) { self.name = name }

    /// Needs no rules and no library.
    static let utc = CivilZone(utc: "UTC")

    static func exists(_ name: String) -> Bool {
        if name == "UTC" { return true }
        let letters = name.utf8.allSatisfy {
            (0x41...0x5a).contains($0) || (0x61...0x7a).contains($0) || (0x30...0x39).contains($0)
                || "/_+-".utf8.contains($0)
        }
        guard letters, !name.isEmpty, !name.hasPrefix("/"), name.utf8.count <= 64 else { return false }
        var status = stat()
        return stat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The machine's own zone, for new projects; UTC where it does not say.
    static var local: String {
        if let named = getenv("TZ").map({ String(cString: $0) }), exists(named) { return named }
        guard let resolved = realpath("/etc/localtime", nil) else { return "UTC" }
        defer { free(resolved) }
        let path = String(cString: resolved)
        guard path.hasPrefix(folder + "/") else { return "UTC" }
        let name = String(path.dropFirst(folder.count + 1))
        return exists(name) ? name : "UTC"
    }

    private static let folder = "/usr/share/zoneinfo"

    /// The civil day of an instant, in milliseconds since 1970 UTC.
    mutating func day(of instant: Int64) -> Day {
        if known.contains(instant) { return knownDay }
        let offset = offset(at: instant)
        let number = (instant + offset).flooredQuotient(by: 86_400_000)
        let start = number * 86_400_000 - offset
        let day = Day(number: Int(number))
        // A day on which the clocks change is not remembered; there are two a year.
        if self.offset(at: start) == offset, self.offset(at: start + 86_399_999) == offset {
            known = start..<(start + 86_400_000)
            knownDay = day
        }
        return day
    }

    /// `09:12`
    func time(of instant: Int64) -> String {
        let minutes = (instant + offset(at: instant)).flooredQuotient(by: 60_000)
        let minuteOfDay = Int(minutes - minutes.flooredQuotient(by: 1440) * 1440)
        let (hour, minute) = (minuteOfDay / 60, minuteOfDay % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// The instant at which clocks there show this minute of the day; where they show it twice, the first.
    func instant(of day: Day, minute: Int) -> Int64 {
        let local = Int64(day.number) * 86_400_000 + Int64(minute) * 60_000
        let before = local - offset(at: local - 86_400_000)
        return offset(at: before) == local - before ? before : local - offset(at: before)
    }

    /// When the next civil day begins, to within the hours that clocks are changed by.
    mutating func nextDay(after instant: Int64) -> Int64 {
        let today = day(of: instant)
        var next = instant - (instant + offset(at: instant)) % 86_400_000 + 86_400_000
        while day(of: next) <= today { next += 900_000 }
        return next
    }

    private func offset(at instant: Int64) -> Int64 {
        if name == "UTC" { return 0 }
        var seconds = time_t(instant.flooredQuotient(by: 1000))
        var local = tm()
        localtime_r(&seconds, &local)
        return Int64(local.tm_gmtoff) * 1000
    }
}

extension Int64 {
    fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
