internal import ArgumentParser
internal import EventLog
internal import Interchange
internal import PlainText
internal import ProjectControls
internal import ProjectModel

struct Since: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what changed since you last looked, the weightiest first.",
        discussion: """
            With nothing else, since you last had the log open on this machine (the state folder remembers \
            that), and only what others recorded; where it is not known, since the last act that you recorded. With \
            a moment, since then, whoever it was. With --for, what somebody else may not have seen: everything \
            by others since the last act that they recorded themselves, since what they have looked at is known to \
            their own account alone. This command is no visit: it does not change what the next one shows.
            """)

    @Argument(help: "The log file.")
    var log: String

    @Argument(help: "A day, a time (2026-08-01T14:30) or the number of an event.")
    var moment: String?

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("What this account or person has not seen.", valueName: "who"))
    var reader: String?

    @Flag(help: "As JSON, with the numbers of all events behind each change.")
    var json = false

    @OptionGroup var day: DayOption
    @OptionGroup var past: AsOfOption

    func validate() throws {
        if moment != nil, reader != nil {
            throw ValidationError("a moment and --for WHO are two questions. Ask one")
        }
    }

    func run() throws {
        try reporting {
            var viewing = try Viewing.open(log)
            let today = try day.today(&viewing, past)
            let head = try viewing.headShown()
            let report = try report(&viewing, today)
            if json {
                StandardOutput.write(document: report.json.pretty)
            } else {
                let charter = viewing.project.charter
                StandardOutput.write(
                    report.document(
                        of: "\(charter.code.value)  \(charter.name.value)", head: head.description
                    ).lines)
            }
        }
    }

    private func report(_ viewing: inout Viewing, _ today: Day) throws -> ReportSince {
        let now = Status(
            of: viewing.project, asOf: today, reference: OwnProjects.record(beside: log).reference(on: today))
        if let moment {
            return ReportSince(try viewing.look(since: .reading(moment), now: now))
        }
        let me = Account.name
        if reader == nil, let visit = Visits(of: me).last(at: viewing.log),
            visit.seq <= viewing.project.revision
        {
            let day = viewing.today(at: visit.at)
            let time = "\(PlainFigures.dayAndYear(day)) \(viewing.replica.zone.time(of: visit.at))"
            return ReportSince(
                try viewing.look(since: visit.seq, asOf: min(day, today), now: now, besides: me),
                moment: "your last visit, \(time)")
        }
        let (account, stamp) = try viewing.lastAct(of: reader ?? me)
        let when = MomentWords.of(stamp, viewing.replica.zone)
        return ReportSince(
            try viewing.look(since: stamp.seq, asOf: stamp.day, now: now, besides: account),
            moment: "the last act of \(account), \(when)")
    }
}
