internal import PlainText
package import ProjectControls
internal import ProjectModel

/// Many projects on paper: one row each, the most troubled first, their sums, and the logs that could not be
/// read.
package struct PortfolioReport: Sendable {
    /// A log that was found and is no row.
    package struct Unread: Sendable, Hashable {
        package let path: String
        package let reason: String

        package init(path: String, reason: String) {
            self.path = path
            self.reason = reason
        }
    }

    private let portfolio: Portfolio
    private let unread: [Unread]
    private let place: String

    /// - Parameter place: where the logs were found, for the heading.
    package init(_ portfolio: Portfolio, unread: [Unread], place: String) {
        self.portfolio = portfolio
        self.unread = unread
        self.place = place
    }

    package var document: ReportDocument {
        let count = portfolio.projects.count
        let classes = Set(portfolio.projects.map(\.referenceClass)).sorted().joined(separator: "; ")
        return ReportDocument(
            title: "Portfolio \(place)",
            subtitle: "\(PlainFigures.count(count, "project")), most trouble first"
                + (classes.isEmpty ? "" : "; ranges from \(classes)"),
            sections: [projects, totals] + (unread.isEmpty ? [] : [notRead]))
    }

    private var projects: ReportSection {
        let columns = [
            ReportTable.Column("code"), .init("project", widest: 34), .init("T S C R X"), .init("phase"),
            .init("done", isTrailing: true), .init("finish", isTrailing: true),
            .init("late", isTrailing: true), .init("BAC", isTrailing: true), .init("EAC", isTrailing: true),
            .init("exposure", isTrailing: true), .init("worst", widest: 60),
        ]
        let rows = portfolio.projects.map { project in
            let currency = project.currency
            let late = project.delayDays.value.map { PlainFigures.variance(days: Double(-$0)) }
            return ReportTable.Row(
                [
                    SafeText(project.code), SafeText(project.name),
                    SafeText(project.lights.map(\.letter).joined(separator: " ")),
                    SafeText(project.currentPhase?.title ?? "–"),
                    SafeText(PlainFigures.plain(project.percentComplete, PlainFigures.percent)),
                    SafeText(PlainFigures.plain(project.finish, PlainFigures.dayAndYear)),
                    SafeText(late ?? PlainFigures.notAvailable),
                    SafeText(PlainFigures.money(project.budgetAtCompletion, currency)),
                    SafeText(
                        PlainFigures.plain(project.estimateAtCompletion) { PlainFigures.money($0, currency) }),
                    SafeText(PlainFigures.money(project.exposure, currency)), SafeText(project.headline),
                ], light: project.lights.max())
        }
        return ReportSection(
            title: "Projects (T timeline and budget, S scope creep, C communication, R risk, X technology)",
            blocks: [.table(ReportTable(columns: columns, rows: rows))])
    }

    private var totals: ReportSection {
        let rows = portfolio.totals.map { total -> [ReportSection.Figure] in
            func money(_ sum: Money) -> String { PlainFigures.money(sum, total.currency) }
            return [
                .init("\(total.currency.code)", PlainFigures.count(total.count, "project")),
                .init("BAC", money(total.budgetAtCompletion)), .init("PV", money(total.plannedValue)),
                .init("EV", money(total.earnedValue)), .init("AC", money(total.actualCost)),
                .init("CPI", PlainFigures.plain(total.costPerformanceIndex, PlainFigures.index)),
                .init("SPI", PlainFigures.plain(total.schedulePerformanceIndex, PlainFigures.index)),
                .init("EAC", Report.words(total.estimateAtCompletion, money)),
                .init("exposure", money(total.exposure)),
            ]
        }
        return ReportSection(title: "Sums, and the indices of the sums", blocks: [.figures(rows)])
    }

    private var notRead: ReportSection {
        let columns = [ReportTable.Column("log"), .init("why it is not read")]
        return ReportSection(
            title: "Not read",
            blocks: [
                .table(
                    ReportTable(
                        columns: columns,
                        rows: unread.map {
                            .init([SafeText($0.path), SafeText($0.reason)], light: .offTrack)
                        }))
            ])
    }
}

// For programs.
extension PortfolioReport {
    package var json: JSONDocument {
        .object([
            .init("projects", .array(portfolio.projects.map(Self.project))),
            .init("totals", .array(portfolio.totals.map(Self.total))),
            .init(
                "unread",
                .array(
                    unread.map {
                        .object([.init("log", .string($0.path)), .init("reason", .string($0.reason))])
                    })),
        ])
    }

    private static func project(_ project: ProjectSummary) -> JSONDocument {
        .object([
            .init("code", .string(project.code)),
            .init("name", .string(project.name)),
            .init("asOf", .string(project.asOf.iso)),
            .init("currency", .string(project.currency.code)),
            .init("lights", .array(project.lights.map { .string($0.letter) })),
            .init("phase", .optional(project.currentPhase?.rawValue)),
            .init("percentComplete", Report.measure(project.percentComplete, JSONDocument.number)),
            .init("committedFinish", .string(project.committedFinish.iso)),
            .init("finish", Report.measure(project.finish) { .string($0.iso) }),
            .init("delayDays", Report.measure(project.delayDays, JSONDocument.integer)),
            .init("chanceOfDate", Report.measure(project.chanceOfDate, JSONDocument.number)),
            .init("referenceClass", .string(project.referenceClass)),
            .init("budgetAtCompletion", Report.money(project.budgetAtCompletion)),
            .init("plannedValue", Report.money(project.plannedValue)),
            .init("earnedValue", Report.money(project.earnedValue)),
            .init("actualCost", Report.money(project.actualCost)),
            .init("estimateAtCompletion", Report.measure(project.estimateAtCompletion, Report.money)),
            .init("exposure", Report.money(project.exposure)),
            .init("headline", .string(project.headline)),
        ])
    }

    private static func total(_ total: PortfolioTotal) -> JSONDocument {
        .object([
            .init("currency", .string(total.currency.code)),
            .init("projects", .integer(total.count)),
            .init("budgetAtCompletion", Report.money(total.budgetAtCompletion)),
            .init("plannedValue", Report.money(total.plannedValue)),
            .init("earnedValue", Report.money(total.earnedValue)),
            .init("actualCost", Report.money(total.actualCost)),
            .init("estimateAtCompletion", Report.measure(total.estimateAtCompletion, Report.money)),
            .init("exposure", Report.money(total.exposure)),
            .init("costPerformanceIndex", Report.measure(total.costPerformanceIndex, JSONDocument.number)),
            .init(
                "schedulePerformanceIndex",
                Report.measure(total.schedulePerformanceIndex, JSONDocument.number)),
            .init("percentComplete", Report.measure(total.percentComplete, JSONDocument.number)),
        ])
    }
}
