internal import ArgumentParser
internal import Interchange
internal import PlainText
internal import ProjectControls
internal import ProjectModel

struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check how sound the schedule is, point by point.",
        discussion: """
            The 14 points of the DCMA (logic, leads, lags, link types, hard constraints, float, lengths, dates, \
            resources, missed work, the critical path and two indices), and whether exactly one person answers \
            for each deliverable. Exits with 0 if all that can be told holds, with 1 if something fails, and with \
            2 if the log cannot be read.
            """)

    @Argument(help: "The log file.")
    var log: String

    @Flag(help: "Print the checks as JSON.")
    var json = false

    @OptionGroup var day: DayOption
    @OptionGroup var past: AsOfOption

    func run() throws {
        try reporting {
            var viewing = try Viewing.open(log)
            let today = try day.today(&viewing, past)
            try viewing.requireProject()
            let health: ScheduleHealth
            do throws(NetworkError) {
                health = try ScheduleHealth(of: viewing.project, asOf: today)
            } catch {
                throw Failure(SafeText(error.message))
            }
            if json {
                StandardOutput.write(document: health.json(asOf: today).pretty)
            } else {
                StandardOutput.write(health.checks.map { SafeText($0.line) })
            }
            guard health.failed.isEmpty else { throw ExitCode(Failure.Kind.refused.rawValue) }
        }
    }
}

extension HealthCheck {
    /// `FAILS  logic             12% (at most 5%)  waits for nothing, or nothing waits for it: D-03 D-07`
    fileprivate var line: String {
        let sign =
            switch verdict {
            case .holds: "ok   "
            case .fails: "FAILS"
            case .notApplicable: "n/a  "
            }
        let label = name + String(repeating: " ", count: max(0, 18 - name.count))
        guard let value = value.value else { return "\(sign)  \(label)  \(self.value.reason ?? "")" }
        let names = offenders.isEmpty ? "" : ": " + offenders.map(\.text).joined(separator: " ")
        return "\(sign)  \(label)  \(figure(value)) (\(limit))  \(summary)\(names)"
    }

    private var limit: String {
        switch threshold {
        case .atMost(let limit): "at most \(figure(limit))"
        case .atLeast(let limit): "at least \(figure(limit))"
        }
    }

    private func figure(_ value: Double) -> String {
        switch unit {
        case .share:
            PlainFigures.decimal(value * 100, places: value * 100 == (value * 100).rounded() ? 0 : 1) + "%"
        case .count: PlainFigures.decimal(value, places: 0)
        case .index: PlainFigures.decimal(value, places: 2)
        }
    }
}

extension ScheduleHealth {
    fileprivate func json(asOf day: Day) -> JSONDocument {
        .object([
            .init("asOf", .string(day.iso)),
            .init("holds", .bool(failed.isEmpty)),
            .init("checks", .array(checks.map(\.json))),
        ])
    }
}

extension HealthCheck {
    fileprivate var json: JSONDocument {
        var members: [JSONDocument.Member] = [
            .init("name", .string(name)),
            .init("summary", .string(summary)),
            .init("value", value.value.map(JSONDocument.number) ?? .null),
        ]
        if let reason = value.reason { members.append(.init("reason", .string(reason))) }
        switch threshold {
        case .atMost(let limit): members.append(.init("atMost", .number(limit)))
        case .atLeast(let limit): members.append(.init("atLeast", .number(limit)))
        }
        let holds: JSONDocument =
            switch verdict {
            case .holds: .bool(true)
            case .fails: .bool(false)
            case .notApplicable: .null
            }
        members.append(.init("holds", holds))
        members.append(.init("offenders", .array(offenders.map { .string($0.text) })))
        return .object(members)
    }
}
