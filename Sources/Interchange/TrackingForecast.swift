package import PlainText
package import ProjectControls
internal import ProjectModel

/// What every method says at each status date of the projects of a file.
package struct TrackingForecast: Sendable {
    private let file: TrackingFile
    private let profile: CostProfile
    private let referenceClass: String
    private let forecasts: [[StatusForecast]]

    /// - Parameter ended: projects of one's own, to take the factors from once there are ten; one of the same name
    ///   as a project that is forecast is left out for it.
    package init(_ file: TrackingFile, ended: [EndedProject] = [], profile: CostProfile) {
        self.file = file
        self.profile = profile
        var names: Set<String> = []
        forecasts = file.projects.map { project in
            let reference =
                ended.isEmpty
                ? ReferenceClass.dslib
                : .own(ended.filter { $0.name != project.name }, profile: profile)
            names.insert(reference.name)
            return project.forecasts(profile: profile, reference: reference)
        }
        referenceClass = names.isEmpty ? ReferenceClass.dslib.name : names.sorted().joined(separator: "; ")
    }

    /// What was taken from where, for whoever reads the figures.
    package static let rules = [
        "time is civil days; a finish within a day is that day",
        "start: the first row's day if its pv is 0, else one interval of rows before it",
        "PD ends on the first day with the highest pv; BAC is the column bac, else the last pv",
    ]

    package var json: JSONDocument {
        .object([
            .init("referenceClass", .string(referenceClass)),
            .init("profile", .string(profile.name)),
            .init("rules", .array(Self.rules.map(JSONDocument.string))),
            .init(
                "problems",
                .array(
                    file.problems.map {
                        .object([
                            .init("line", $0.line.map(JSONDocument.integer) ?? .null),
                            .init("reason", .string($0.reason)),
                        ])
                    })),
            .init("remarks", .array(file.remarks.map(JSONDocument.string))),
            .init("projects", .array(zip(file.projects, forecasts).map(Self.project))),
        ])
    }

    private static func project(_ project: TrackedProject, _ forecasts: [StatusForecast]) -> JSONDocument {
        .object([
            .init("project", .string(project.name)),
            .init("start", .string(project.start.iso)),
            .init("isStartAssumed", .bool(project.isStartAssumed)),
            .init("plannedFinish", .string(project.day(at: project.plan.duration).iso)),
            .init("plannedDuration", .exact(project.plan.duration)),
            .init("budgetAtCompletion", .exact(project.budgetAtCompletion)),
            .init("completed", .optional(project.completed?.day.iso)),
            .init(
                "statuses",
                .array(
                    zip(project.reports, forecasts).map { report, forecast in
                        .object(
                            [
                                .init("date", .string(report.day.iso)),
                                .init("actualTime", .integer(report.day - project.start)),
                                .init("pFactor", .object([.init("undefined", .string(noAdherence))])),
                            ] + ForecastJSON(forecast: forecast, day: project.day).members)
                    })),
        ])
    }

    private static let noAdherence = "the file has no deliverables"

    /// For reading: a row for each status date, and every method at the last one.
    package var lines: [SafeText] {
        var lines: [SafeText] = [
            "Ranges from \(SafeText(referenceClass)); shrunk CPI \(SafeText(profile.name))."
        ]
        for (project, forecasts) in zip(file.projects, forecasts) {
            guard let last = forecasts.last else { continue }
            lines += ["", heading(project)]
            var rows = [
                ["date", "done", "CPI", "SPI(t)", "ES", "finish", "P10", "P80", "P90", "cost", "P80"]
            ]
            for (report, forecast) in zip(project.reports, forecasts) {
                func date(_ level: Double) -> String {
                    PlainFigures.plain(forecast.finish) { project.day(at: $0.value(at: level)).iso }
                }
                func sum(_ level: Double) -> String {
                    PlainFigures.plain(forecast.cost) { ForecastLines.sum($0.value(at: level)) }
                }
                rows.append([
                    report.day.iso,
                    PlainFigures.plain(forecast.amounts.percentComplete, PlainFigures.percent),
                    PlainFigures.plain(forecast.amounts.costPerformanceIndex, PlainFigures.index),
                    PlainFigures.plain(
                        forecast.schedule.flatMap(\.schedulePerformanceIndex), PlainFigures.index),
                    PlainFigures.plain(forecast.schedule) {
                        PlainFigures.decimal($0.position, places: 1) + ($0.isAmbiguous ? "?" : "")
                    },
                    date(0.5), date(0.1), date(0.8), date(0.9), sum(0.5), sum(0.8),
                ])
            }
            lines += ForecastLines.aligned(rows)
            lines += ForecastLines.methods(last, ForecastLines.sum) { project.day(at: $0).iso }
        }
        return lines
    }

    private func heading(_ project: TrackedProject) -> SafeText {
        "\(SafeText(project.name)) · from \(SafeText(project.start.iso))"
            + SafeText(project.isStartAssumed ? " (assumed)" : "")
            + " · planned to \(SafeText(project.day(at: project.plan.duration).iso))"
            + " · BAC \(SafeText(ForecastLines.sum(project.budgetAtCompletion)))"
    }

    /// A table for spreadsheets: a heading, then a row for each status date.
    package var table: [SafeText] {
        let titles =
            ["project", "date", "finish", "cost"] + Self.figures.map(\.title)
            + TimeMethod.allCases.map { "finish_" + Self.column($0.rawValue) }
            + CostMethod.allCases.map { "cost_" + Self.column($0.rawValue) }
        var lines = [Self.line(titles)]
        for (project, forecasts) in zip(file.projects, forecasts) {
            for (report, forecast) in zip(project.reports, forecasts) {
                func date(_ time: Measure<Double>) -> String {
                    PlainFigures.plain(time) { project.day(at: $0).iso }
                }
                let cells =
                    [
                        project.name, report.day.iso, date(forecast.finish.map { $0.value(at: 0.5) }),
                        Self.number(forecast.cost.map { $0.value(at: 0.5) }),
                    ]
                    + Self.figures.map { figure in
                        switch figure.value {
                        case .number(let value): Self.number(value(forecast))
                        case .time(let value): date(value(forecast))
                        }
                    }
                    + TimeMethod.allCases.map { date(forecast.finish($0)) }
                    + CostMethod.allCases.map { Self.number(forecast.cost($0)) }
                lines.append(Self.line(cells))
            }
        }
        return lines
    }

    private struct Column: Sendable {
        enum Value: Sendable {
            case number(@Sendable (StatusForecast) -> Measure<Double>)
            case time(@Sendable (StatusForecast) -> Measure<Double>)
        }

        let title: String
        let value: Value
    }

    private static let figures: [Column] = [
        Column(title: "pv", value: .number { .value($0.amounts.plannedValue) }),
        Column(title: "ev", value: .number { .value($0.amounts.earnedValue) }),
        Column(title: "ac", value: .number { .value($0.amounts.actualCost) }),
        Column(title: "bac", value: .number { .value($0.amounts.budgetAtCompletion) }),
        Column(title: "cv", value: .number { .value($0.amounts.costVariance) }),
        Column(title: "sv", value: .number { .value($0.amounts.scheduleVariance) }),
        Column(title: "cv_share", value: .number { $0.amounts.costVarianceShare }),
        Column(title: "sv_share", value: .number { $0.amounts.scheduleVarianceShare }),
        Column(title: "cpi", value: .number { $0.amounts.costPerformanceIndex }),
        Column(title: "spi", value: .number { $0.amounts.schedulePerformanceIndex }),
        Column(title: "spi_t", value: .number { $0.schedule.flatMap(\.schedulePerformanceIndex) }),
        Column(title: "sv_t", value: .number { $0.schedule.map(\.scheduleVariance) }),
        Column(title: "at", value: .number { $0.schedule.map(\.actualTime) }),
        Column(title: "pd", value: .number { $0.schedule.map(\.plannedDuration) }),
        Column(title: "es", value: .number { $0.schedule.map(\.position) }),
        Column(title: "es_earliest", value: .number { $0.schedule.map(\.earliest) }),
        Column(title: "es_latest", value: .number { $0.schedule.map(\.latest) }),
        Column(title: "complete", value: .number { $0.amounts.percentComplete }),
        Column(title: "spent", value: .number { $0.amounts.percentSpent }),
        Column(title: "tcpi", value: .number { $0.amounts.toCompleteIndex }),
        Column(title: "tspi", value: .number { $0.schedule.flatMap(\.toCompleteIndex) }),
        Column(title: "finish_p10", value: .time { $0.finish.map { $0.value(at: 0.1) } }),
        Column(title: "finish_p50", value: .time { $0.finish.map { $0.value(at: 0.5) } }),
        Column(title: "finish_p80", value: .time { $0.finish.map { $0.value(at: 0.8) } }),
        Column(title: "finish_p90", value: .time { $0.finish.map { $0.value(at: 0.9) } }),
        Column(title: "cost_p10", value: .number { $0.cost.map { $0.value(at: 0.1) } }),
        Column(title: "cost_p50", value: .number { $0.cost.map { $0.value(at: 0.5) } }),
        Column(title: "cost_p80", value: .number { $0.cost.map { $0.value(at: 0.8) } }),
        Column(title: "cost_p90", value: .number { $0.cost.map { $0.value(at: 0.9) } }),
    ]

    /// `asPlanned` as `as_planned`.
    private static func column(_ name: String) -> String {
        var text = ""
        for character in name {
            if character.isUppercase, text.last?.isUppercase == false { text += "_" }
            text.append(character)
        }
        return text.lowercased()
    }

    private static func number(_ measure: Measure<Double>) -> String {
        PlainFigures.plain(measure) { JSONDocument.exact($0).line }
    }

    /// Fields with a comma, a quote or a line end stand in quotes; what could be taken for a formula by a spreadsheet
    /// is led by an apostrophe.
    private static func line(_ cells: [String]) -> SafeText {
        SafeText(
            cells.map { cell in
                var text = SafeText(cell).string
                if let first = text.first, "=+@".contains(first) || (first == "-" && Double(text) == nil) {
                    text = "'" + text
                }
                guard text.contains(where: { ",\"\n".contains($0) }) else { return text }
                return "\""
                    + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                    + "\""
            }.joined(separator: ","))
    }
}
