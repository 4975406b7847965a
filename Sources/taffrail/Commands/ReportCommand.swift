internal import ArgumentParser
internal import EventLog
internal import Interchange
internal import PlainText
internal import ProjectControls

struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print where a project stands: phases, money and time, the five hazards, risks, next dates."
    )

    @Argument(help: "The log file.")
    var log: String

    @Flag(help: "Print every figure by name, as JSON.")
    var json = false

    @OptionGroup var day: DayOption
    @OptionGroup var past: AsOfOption

    func run() throws {
        try reporting {
            var viewing = try Viewing.open(log)
            let today = try day.today(&viewing, past)
            let head = try viewing.headShown()
            viewing.remember()
            let report = Interchange.Report(
                of: viewing.project, Status(of: viewing.project, asOf: today),
                head: head.description)
            if json {
                StandardOutput.write(document: report.json.pretty)
            } else {
                StandardOutput.write(report.lines)
            }
        }
    }
}
