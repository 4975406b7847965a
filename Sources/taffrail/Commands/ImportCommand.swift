internal import ArgumentParser
internal import EventLog
internal import Interchange
internal import PlainText
internal import ProjectModel

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take a spreadsheet into a project: taffrail import LOG FILE.csv --as deliverables",
        discussion: """
            Columns find their fields by their headers; which they found is shown. Look first with --dry-run, \
            which does everything but record. All rows are recorded as one act, which can be undone, or none is: \
            every row that cannot be taken is named by its line. Rows that stand in the project already are left \
            as they are, so a file can be imported again. People go first: --as people also adds their \
            departments.
            """)

    @Argument(help: "The log file.")
    var log: String

    @Argument(help: "A file of comma-separated values (also with semicolons or tabs), in UTF-8.")
    var file: String

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "What its rows are: deliverables, costs, risks, people or changes.", valueName: "register"))
    var register: String

    @Flag(help: "Only say what each row would become.")
    var dryRun = false

    @Option(
        help: ArgumentHelp(
            "Take a field from that column (#3: the third); without a column, from none.",
            valueName: "field=column"))
    var map: [String] = []

    @Option(
        help: ArgumentHelp("What stands where the column says nothing.", valueName: "field=value"))
    var set: [String] = []

    @Option(
        help: ArgumentHelp("How 03/04/2027 is meant, if the file does not show it.", valueName: "dmy|mdy"))
    var days: String?

    @Option(
        help: ArgumentHelp("How 1,234 is meant, if the file does not show it.", valueName: "point|comma"))
    var decimals: String?

    @Flag(help: "Answer with one JSON document.")
    var json = false

    @OptionGroup var network: NetworkOption

    /// How often it is decided on anew because others record at the same time.
    private static let patience = 20

    func run() throws {
        try reporting {
            let register = try choice(register, ImportRegister.self, "--as")
            let order = try days.map { try choice($0, DayOrder.self, "--days") }
            let sign = try decimals.map { try choice($0, DecimalSign.self, "--decimals") }
            let table = try CSVTable(try DataFile.read(file), file: file)
            let decide = { (project: Project, costs: [Recorded<ActualCost>], asker: Asker) throws in
                let mapping = try ColumnMapping(
                    table, as: register, columns: Self.pairs(map, "--map").map { ($0.0, $0.1) },
                    values: Self.pairs(set, "--set").map { ($0.0, $0.1) },
                    currency: project.charter.currency.value)
                return Interchange.Import(
                    table, as: register, mapping, on: project, costs: costs, decimals: sign, days: order,
                    for: asker)
            }
            if dryRun {
                var viewing = try Viewing.open(log)
                try viewing.requireProject()
                let costs = register == .costs ? try viewing.actualCosts() : []
                return try tellDryRun(
                    decide(viewing.project, costs, viewing.asker(ownsLog: false)), SafeText(file))
            }
            try record(register, decide)
        }
    }

    private typealias Deciding = (Project, [Recorded<ActualCost>], Asker) throws -> Interchange.Import

    private func record(_ register: ImportRegister, _ decide: Deciding) throws {
        var editing = try Editing.open(log, force: network.forceNetwork)
        try editing.requireProject()
        for _ in 0..<Self.patience {
            let costs = register == .costs ? try editing.actualCosts() : []
            let imported = try decide(editing.project, costs, editing.asker(ownsLog: true))
            let events: [Event]
            do throws(Rejection) {
                events = try imported.events()
            } catch {
                tellRefused(imported, error)
                throw ExitCode(Failure.Kind.refused.rawValue)
            }
            guard !events.isEmpty else { return tell(imported, recorded: nil) }
            do {
                let lines = try editing.submitAndSync(
                    events, decidedAt: imported.revision, by: Account.name)
                Witnesses().note(editing.head, of: editing.log, at: log)
                return tell(imported, recorded: lines)
            } catch let rejection as Rejection where rejection == .overtaken {
                try editing.follow()
            }
        }
        throw Failure(Rejection.overtaken)
    }

    private func tellDryRun(_ imported: Interchange.Import, _ name: SafeText) throws {
        do throws(Rejection) {
            _ = try imported.events()
        } catch {
            if !json {
                StandardOutput.write((imported.mappingLines + imported.rowLines).map { SafeText($0) })
            }
            tellRefused(imported, error, mapping: false)
            throw ExitCode(Failure.Kind.refused.rawValue)
        }
        guard !json else { return StandardOutput.write(document: imported.json.line) }
        StandardOutput.write((imported.mappingLines + imported.rowLines).map { SafeText($0) })
        for remark in imported.remarks { StandardError.write("taffrail: " + SafeText(remark)) }
        StandardOutput.write(
            "\(words(imported.counts.new, imported)) would be recorded\(there(imported)). Nothing was recorded."
        )
    }

    private func tellRefused(
        _ imported: Interchange.Import, _ rejection: Rejection, mapping isShown: Bool = true
    ) {
        if json {
            StandardOutput.write(document: imported.json.line)
        } else if isShown {
            StandardOutput.write(imported.mappingLines.map { SafeText($0) })
        }
        for line in imported.refusalLines { StandardError.write("taffrail: " + SafeText("\(file), \(line)")) }
        StandardError.write("taffrail: " + SafeText(rejection.message))
    }

    private func tell(_ imported: Interchange.Import, recorded lines: ClosedRange<Int>?) {
        guard !json else { return StandardOutput.write(document: imported.json.line) }
        StandardOutput.write(imported.mappingLines.map { SafeText($0) })
        for remark in imported.remarks { StandardError.write("taffrail: " + SafeText(remark)) }
        guard let lines else {
            return StandardOutput.write(
                "Nothing is new\(there(imported)).")
        }
        StandardOutput.write(
            "\(words(imported.counts.new, imported)) recorded as one act, #\(lines.lowerBound) to "
                + "#\(lines.upperBound)\(there(imported)). To take it back: taffrail do \(log) act undo")
    }

    private func words(_ count: Int, _ imported: Interchange.Import) -> SafeText {
        "\(count) of \(imported.rows.count) rows"
    }

    private func there(_ imported: Interchange.Import) -> SafeText {
        let count = imported.counts.there
        return count == 0 ? "" : "; \(count) \(count == 1 ? "is" : "are") in the project already"
    }

    /// `FIELD=VALUE`, as given.
    private static func pairs(_ words: [String], _ option: String) throws -> [(String, String)] {
        try words.map { word in
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw Failure("\(option) \(word): give a field, = and what it takes: owner=Lead", .usage)
            }
            return (String(parts[0]), String(parts[1]))
        }
    }

    private func choice<C: RawRepresentable & CaseIterable>(
        _ text: String, _ kind: C.Type, _ option: String
    ) throws -> C where C.RawValue == String {
        guard let choice = C(rawValue: text.lowercased()) else {
            let known = C.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure("\(option) \(text) is none of \(known)", .usage)
        }
        return choice
    }
}

extension Feed where Self: ~Copyable {
    /// Who sits here, now.
    mutating func asker(ownsLog: Bool) -> Asker {
        let now = SystemClock.now
        return Asker(account: Account.name, today: today(at: now), at: now, ownsLog: ownsLog)
    }

    /// Every actual cost that counts at the moment shown; the project itself keeps only the latest.
    mutating func actualCosts() throws(LogError) -> [Recorded<ActualCost>] {
        let over = project.undone.passedOver
        var costs: [Recorded<ActualCost>] = []
        var reader = EventReader()
        try read(after: 0, through: project.revision) { envelope, body in
            guard !over.contains(envelope.seq) else { return }
            if case .costRecorded(let fact) = reader.event(in: body) {
                costs.append(Recorded(fact.cost, seq: envelope.seq))
            }
        }
        return costs
    }
}
