internal import ArgumentParser
internal import Interchange
internal import PlainText
internal import ProjectControls
internal import ProjectModel

struct Crash: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find the cheapest way to finish by a day, by shortening deliverables for money.",
        discussion: """
            What may be shortened, by how much and for what, is said with: taffrail do LOG deliverable crash. Links \
            and dates that bind are kept, planned starts give way. Exits with 0 if there is a way, with 1 if there is \
            none, and with 2 if the log cannot be read.
            """)

    @Argument(help: "The log file.")
    var log: String

    @Option(
        help: ArgumentHelp(
            "The last day of the project; the committed finish if not given.", valueName: "day"))
    var by: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var day: DayOption
    @OptionGroup var past: AsOfOption

    func run() throws {
        try reporting {
            var viewing = try Viewing.open(log)
            let today = try day.today(&viewing, past)
            try viewing.requireProject()
            let project = viewing.project
            let wanted = try wanted() ?? project.charter.committedFinish.value
            let crashing: ProjectCrashing
            do throws(NetworkError) {
                crashing = try ProjectCrashing(of: project, asOf: today)
            } catch {
                throw Failure(SafeText(error.message))
            }
            let report = CrashReport(crashing, finishBy: wanted, project)
            if json {
                StandardOutput.write(document: report.json.pretty)
            } else {
                StandardOutput.write(report.lines)
            }
            if !report.isPossible { throw ExitCode(Failure.Kind.refused.rawValue) }
        }
    }

    private func wanted() throws -> Day? {
        guard let by else { return nil }
        guard let day = Day(iso: by) else {
            throw Failure("--by \(SafeText(by)) is no day. Give one like 2027-02-24", .usage)
        }
        return day
    }
}
