internal import ArgumentParser
internal import PlainText
internal import ProjectModel

/// What day it is, for whoever wants the same output tomorrow.
struct DayOption: ParsableArguments {
    @Option(help: ArgumentHelp("What day it is; for tests and for demonstrations.", valueName: "day"))
    var today: String?

    /// The day given, or the one of the clock in the project's zone.
    func today<F: Feed & ~Copyable>(_ feed: inout F) throws -> Day {
        try given ?? feed.today(at: SystemClock.now)
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
