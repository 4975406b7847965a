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
            let answer = crashing.answer(finishBy: wanted)
            if json {
                StandardOutput.write(document: crashing.json(answer, by: wanted).pretty)
            } else {
                StandardOutput.write(crashing.lines(answer, by: wanted, project).map { SafeText($0) })
            }
            if case .impossible = answer { throw ExitCode(Failure.Kind.refused.rawValue) }
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

extension ProjectCrashing {
    /// ```
    /// finish by 2027-02-24: 38k more
    ///   D-54  −8 d    20k  Agents trained at 11 sites
    ///   D-59  −3 d    18k  Cut-over
    /// without it 2027-03-18, the earliest 2027-02-11
    /// ```
    fileprivate func lines(_ answer: Answer, by wanted: Day, _ project: Project) -> [String] {
        let currency = project.charter.currency.value
        let bounds = "without it \(normalFinish), the earliest \(earliestFinish)"
        switch answer {
        case .impossible(let earliest):
            let hint =
                project.deliverables.all.contains { $0.crash != nil }
                ? "" : "; nobody has said what can be shortened: deliverable crash"
            return ["no money makes it finish by \(wanted): the earliest is \(earliest)\(hint)"]
        case .plan(let plan) where plan.cuts.isEmpty:
            return ["finish by \(wanted): it ends on \(plan.finish) as it is, planned starts left aside"]
        case .plan(let plan):
            let rows = plan.cuts.map { cut in
                (
                    cut.deliverable.text, "\(PlainFigures.minus)\(cut.by.decimal) d",
                    PlainFigures.money(cut.cost, currency),
                    project.deliverables[cut.deliverable]?.title.value ?? ""
                )
            }
            func width(_ part: KeyPath<(String, String, String, String), String>) -> Int {
                rows.map { $0[keyPath: part].count }.max() ?? 0
            }
            func padded(_ text: String, _ width: Int) -> String {
                String(repeating: " ", count: max(0, width - text.count)) + text
            }
            return ["finish by \(wanted): \(PlainFigures.money(plan.cost, currency)) more"]
                + rows.map { row in
                    "  \(padded(row.0, width(\.0)))  \(padded(row.1, width(\.1)))  \(padded(row.2, width(\.2)))  "
                        + row.3
                } + [bounds]
        }
    }

    fileprivate func json(_ answer: Answer, by wanted: Day) -> JSONDocument {
        var members: [JSONDocument.Member] = [
            .init("by", .string(wanted.iso)), .init("normalFinish", .string(normalFinish.iso)),
            .init("earliestFinish", .string(earliestFinish.iso)),
        ]
        switch answer {
        case .impossible: members.append(.init("possible", .bool(false)))
        case .plan(let plan):
            members += [
                .init("possible", .bool(true)), .init("finish", .string(plan.finish.iso)),
                .init("cost", .number(plan.cost.amount)),
                .init(
                    "cuts",
                    .array(
                        plan.cuts.map { cut in
                            .object([
                                .init("deliverable", .string(cut.deliverable.text)),
                                .init("days", .number(cut.by.days)), .init("cost", .number(cut.cost.amount)),
                            ])
                        })),
            ]
        }
        return .object(members)
    }
}
