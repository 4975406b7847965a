internal import ArgumentParser
internal import PlainText
internal import ProjectModel

/// What day it is, for whoever wants the same output tomorrow.
struct DayOption: ParsableArguments {
    @Option(help: ArgumentHelp("What day it is; for tests and for demonstrations.", valueName: "day"))
    var today: String?

    /// The day given, or that of the moment to which the feed is put back, or the one of the clock in the
    /// project's zone.
    func today<F: Feed & ~Copyable>(_ feed: inout F, _ past: AsOfOption) throws -> Day {
        let then = try past.moment.map { try feed.goBack(to: $0) }
        return try given ?? then ?? feed.today(at: SystemClock.now)
    }

    var given: Day? {
        get throws {
            try today.map { text in
                guard let day = Day(iso: text) else {
                    throw Failure("--today \(text) is no day. Try 2027-03-01", .usage)
                }
                return day
            }
        }
    }
}
