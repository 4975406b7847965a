internal import ArgumentParser
internal import EventLog
internal import Interchange
internal import PlainText
internal import ProjectControls
internal import ProjectModel

struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print where a project stands: phases, money and time, the five hazards, risks, next dates."
    )

    @Argument(help: "The log file.")
    var log: String

    @Option(help: "How: text, markdown, html (one page with a picture, nothing fetched) or json.")
    var format = ReportForm.text

    @Flag(help: "The same as --format json: every figure by name.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "Tell besides what has changed since then: a day, a time or the number of an event.",
            valueName: "moment"))
    var since: String?

    @OptionGroup var day: DayOption
    @OptionGroup var past: AsOfOption

    func run() throws {
        try reporting {
            var viewing = try Viewing.open(log)
            let today = try day.today(&viewing, past)
            let head = try viewing.headShown()
            viewing.remember()
            let status = Status(
                of: viewing.project, asOf: today,
                reference: OwnProjects.record(beside: log).reference(on: today))
            let report = Interchange.Report(
                of: viewing.project, status, head: head.description,
                since: try changes(in: &viewing, status))
            switch json ? .json : format {
            case .text: StandardOutput.write(report.document.lines)
            case .markdown: StandardOutput.write(report.document.markdown)
            case .html: StandardOutput.write(document: report.document.page)
            case .json: StandardOutput.write(document: report.json.pretty)
            }
        }
    }

    private func changes(in viewing: inout Viewing, _ now: Status) throws -> ReportSince? {
        guard let since else { return nil }
        let moment = try AsOf.reading(since, of: "--since ")
        return ReportSince(try viewing.look(since: moment, now: now))
    }
}
