internal import ArgumentParser

struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open a project's log on the terminal; the same as naming the log alone.")

    @Argument(help: "The log file; without one, the logs opened lately are offered.")
    var log: String?

    @OptionGroup var day: DayOption
    @OptionGroup var past: AsOfOption
    @OptionGroup var terminal: TerminalOptions

    func run() throws {
        try reporting {
            if let log {
                try LiveSession.open(log, terminal, today: day.given, asOf: past.moment)
            } else {
                try WelcomeSession.run(terminal, today: day.given)
            }
        }
    }
}
