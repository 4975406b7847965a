internal import ArgumentParser

struct Wall: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a project on a big screen: read-only, redrawn as the log grows; q leaves.")

    @Argument(help: "The log file.")
    var log: String

    @OptionGroup var page: PageOption
    @OptionGroup var day: DayOption
    @OptionGroup var past: AsOfOption
    @OptionGroup var terminal: TerminalOptions

    func run() throws {
        try reporting {
            try LiveSession.wall(
                log, page: page.name(), terminal, today: day.given, asOf: past.moment)
        }
    }
}
