internal import ArgumentParser
internal import EventLog
internal import Glibc
internal import Interchange
internal import PlainText
internal import ProjectControls
internal import ProjectModel

struct Forecast: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Print when a project will end and what it will cost: every index, every method, the range.",
        discussion: """
            Of a log, or of a file with --tracking and the columns project,date,pv,ev,ac and, if you like, bac: one \
            row a date, sums from the start of the project, ISO dates, several projects in one file. Rows after the \
            last status have pv only. Of such a file:

              time   civil days; AT counts from the start
              start  the first row's day if its pv is 0; else as long before it as the second row is behind it
              PV     straight between the rows
              PD     from the start to the first day with the highest pv
              BAC    the column bac, else the last pv
              ES     the last time with pv not above ev; where pv stands still there, today if today lies in \
            between, and both ends are given

            Into a pipe it prints a table with commas, one row for each status date, in which finish is the P50; on \
            a terminal it prints lines. A row that cannot be used is named with its line, the others count, and the \
            exit code is 1. Ranges are those by which the projects of a reference class ended beside the same \
            forecast at the same stage: published ones, or your own once there are ten: those whose logs lie \
            beside this one, or those that --ended names.
            """)

    @Argument(help: "The log file.")
    var log: String?

    @Option(help: ArgumentHelp("Forecast the projects of this file instead of a log.", valueName: "file.csv"))
    var tracking: String?

    @Option(
        help: ArgumentHelp("A log or a file like --tracking, of projects that have ended.", valueName: "file")
    )
    var ended: [String] = []

    @Option(help: "How soon the cost performance is believed: it (k = .10) or general (k = .25).")
    var profile: Profile?

    @Option(help: "How: text, csv (only of --tracking) or json.")
    var format: Form?

    @Flag(help: "The same as --format json: every figure by name.")
    var json = false

    @OptionGroup var day: DayOption
    @OptionGroup var past: AsOfOption

    enum Form: String, CaseIterable, ExpressibleByArgument { case text, csv, json }

    enum Profile: String, CaseIterable, ExpressibleByArgument {
        case it, general

        var costs: CostProfile {
            switch self {
            case .it: .informationTechnology
            case .general: .general
            }
        }
    }

    func validate() throws {
        guard (log == nil) != (tracking == nil) else {
            throw ValidationError("Name either a log or --tracking FILE.csv")
        }
        if tracking != nil, day.today != nil || past.asOf != nil {
            throw ValidationError("--today and --as-of are for logs; a file has all its status dates")
        }
        if tracking == nil, format == .csv { throw ValidationError("--format csv is for --tracking") }
    }

    func run() throws {
        try reporting {
            if let tracking { return try forecast(file: tracking) }
            guard let log else { return }
            let costs = profile?.costs ?? .informationTechnology
            var viewing = try Viewing.open(log)
            let today = try day.today(&viewing, past)
            let head = try viewing.headShown()
            viewing.remember()
            let own = try EndedProjects.read(ended, profile: costs)
                .filter { $0.name != viewing.project.charter.code.value }
            let status = Status(
                of: viewing.project, asOf: today, profile: costs,
                reference: own.isEmpty
                    ? OwnProjects.record(beside: log, profile: costs).reference(on: today)
                    : .own(own, profile: costs))
            let report = ForecastReport(of: viewing.project, status, head: head.description)
            switch json ? .json : format ?? .text {
            case .text, .csv: StandardOutput.write(report.lines)
            case .json: StandardOutput.write(document: report.json.pretty)
            }
        }
    }

    private func forecast(file path: String) throws {
        let costs = profile?.costs ?? .general
        let file = try EndedProjects.file(path)
        for remark in file.remarks { StandardError.write("taffrail: \(SafeText(path)): \(SafeText(remark))") }
        let forecast = TrackingForecast(
            file, ended: try EndedProjects.read(ended, profile: costs), profile: costs)
        switch json ? .json : format ?? (isatty(STDOUT_FILENO) == 1 ? .text : .csv) {
        case .text: StandardOutput.write(forecast.lines)
        case .csv: StandardOutput.write(forecast.table)
        case .json: StandardOutput.write(document: forecast.json.pretty)
        }
        try EndedProjects.refuse(file.problems, in: path)
    }
}

/// Projects of one's own whose end is known, from logs and from spreadsheets.
enum EndedProjects {
    static func read(_ paths: [String], profile: CostProfile) throws -> [EndedProject] {
        var projects: [EndedProject] = []
        for path in paths {
            guard path.hasSuffix(".csv") else {
                let replay = try ReportReplay(path, everyDays: 28, today: nil, profile: profile)
                switch replay.told.outcome {
                case .ended(let project, _, _): projects.append(project)
                case .goesOn(let reason):
                    throw Failure("\(SafeText(path)) has not ended: \(SafeText(reason)).", .refused)
                }
                continue
            }
            let file = try file(path)
            try refuse(file.problems, in: path)
            projects += file.projects.compactMap { EndedProject($0, profile: profile) }
        }
        return projects
    }

    static func file(_ path: String) throws(Failure) -> TrackingFile {
        let bytes = try DataFile.read(path)
        do throws(TrackingFile.Problem) {
            return try TrackingFile(bytes)
        } catch {
            throw Failure(words(error, path), .refused)
        }
    }

    /// Names every problem; throws if there is one.
    static func refuse(_ problems: [TrackingFile.Problem], in path: String) throws(Failure) {
        for problem in problems { StandardError.write("taffrail: " + words(problem, path)) }
        guard problems.isEmpty else {
            throw Failure(
                problems.count == 1
                    ? "1 problem: that row was left out."
                    : "\(problems.count) problems: those rows were left out.",
                .refused)
        }
    }

    private static func words(_ problem: TrackingFile.Problem, _ path: String) -> SafeText {
        SafeText(path) + SafeText(problem.line.map { ", line \($0)" } ?? "") + ": " + SafeText(problem.reason)
    }
}
