internal import ArgumentParser
internal import Interchange
internal import PlainText
internal import ProjectControls
internal import ProjectModel

struct Backtest: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Score what the forecasts of ended projects said, with what was recorded then, against what came.",
        discussion: """
            Each log is read again as it stood at each report. Of a project that was closed with all earned, every \
            method is scored against the day on which all was earned and against the final cost; of one that goes \
            on, only how its forecast finish moved is shown. Files *.csv are read like \
            forecast --tracking, each of their status dates being a report.
            """)

    @Argument(help: "Logs, or files *.csv with the columns project,date,pv,ev,ac.")
    var logs: [String]

    @Option(help: ArgumentHelp("How many days lie between two reports of a log.", valueName: "days"))
    var every = 28

    @Option(help: "How soon the cost performance is believed: it (k = .10) or general (k = .25).")
    var profile: Forecast.Profile?

    @Flag(help: "Print JSON: every figure by name.")
    var json = false

    @OptionGroup var day: DayOption

    func validate() throws {
        guard (1...366).contains(every) else {
            throw ValidationError("--every \(every) is not 1 to 366 days")
        }
    }

    func run() throws {
        try reporting {
            let hasFiles = logs.contains { $0.hasSuffix(".csv") }
            let costs = profile?.costs ?? (hasFiles ? .general : .informationTechnology)
            var ended: [EndedProject] = []
            var told: [ReplayedLog] = []
            for path in logs {
                if path.hasSuffix(".csv") {
                    ended += try EndedProjects.read([path], profile: costs)
                    continue
                }
                let replay = try ReportReplay(path, everyDays: every, today: try day.given, profile: costs)
                told.append(replay.told)
                if let project = replay.told.ended { ended.append(project) }
            }
            let report = BacktestReport(ProjectControls.Backtest(ended, profile: costs), logs: told)
            if json {
                StandardOutput.write(document: report.json.pretty)
            } else {
                StandardOutput.write(report.lines)
            }
        }
    }
}
