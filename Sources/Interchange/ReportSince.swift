internal import PlainText
package import ProjectControls
package import ProjectModel

/// What has changed since an earlier moment: the figures then and now, and what people recorded.
package struct ReportSince: Sendable {
    let then: Status
    let happenings: [Happening]

    /// An event that is told, in the order of the log.
    package struct Happening: Sendable {
        let day: Day
        let by: String
        let event: ProjectModel.Event

        package init(day: Day, by: String, event: ProjectModel.Event) {
            self.day = day
            self.by = by
            self.event = event
        }
    }

    package init(_ then: Status, _ happenings: [Happening]) {
        self.then = then
        self.happenings = happenings
    }

    /// More than this many are counted only.
    private static let most = 40

    func section(in report: Report) -> ReportSection {
        let frequent = happenings.filter(\.event.isFrequent)
        let told = happenings.filter { !$0.event.isFrequent }
        let counts = Dictionary(grouping: frequent, by: \.event.type).sorted { $0.key < $1.key }.map {
            "\($1.count) × \($0)" as SafeText
        }
        let columns = [
            ReportTable.Column("Day", isTrailing: true), .init("by"), .init("what"), .init("in words"),
        ]
        let rows = told.suffix(Self.most).map { happening in
            ReportTable.Row([
                SafeText(PlainFigures.day(happening.day)), SafeText(happening.by),
                SafeText(happening.event.type),
                SafeText(happening.words(report.currency)),
            ])
        }
        var lines: [SafeText] = counts.isEmpty ? [] : [counts.joined(separator: " · ")]
        if told.count > Self.most { lines.append("and \(told.count - Self.most) earlier ones: taffrail log") }
        if happenings.isEmpty { lines.append("nothing was recorded") }
        return ReportSection(
            title: "Since \(PlainFigures.dayAndYear(then.asOf))",
            blocks: [.figures(figures(report)), .table(ReportTable(columns: columns, rows: Array(rows)))]
                + (lines.isEmpty ? [] : [.lines(lines)]))
    }

    private func figures(_ report: Report) -> [[ReportSection.Figure]] {
        func moved(_ figure: (Status) -> String) -> String { "\(figure(then)) → \(figure(report.status))" }
        return [
            [
                .init(
                    "CPI",
                    moved { PlainFigures.plain($0.earnedValue.costPerformanceIndex, PlainFigures.index) }),
                .init(
                    "SPI(t)",
                    moved {
                        PlainFigures.plain(
                            $0.earnedSchedule.flatMap(\.schedulePerformanceIndex), PlainFigures.index)
                    }),
                .init("EAC", moved { PlainFigures.plain($0.estimate.shrunk, report.money) }),
                .init(
                    "finish P50",
                    moved { PlainFigures.plain($0.forecast.finish) { PlainFigures.dayAndYear($0.days.p50) } }),
                .init("exposure", moved { report.money($0.exposure.exposure) }),
            ],
            [
                .init(
                    "lights",
                    report.status.hazards.map { now in
                        let light = then.hazards.first { $0.kind == now.kind }?.light
                        return
                            "\(now.kind.title) \(light == now.light ? "" : "\(light?.letter ?? "") → ")\(now.light.letter)"
                    }.joined(separator: ", "))
            ],
        ]
    }
}

extension ReportSince.Happening {
    fileprivate func words(_ currency: Currency) -> String {
        event.members.map { "\($0.name) \($0.text(currency))" }.joined(separator: " · ")
    }
}

extension ProjectModel.Event {
    /// What a project in motion records every day: counted, since it stands in the figures.
    fileprivate var isFrequent: Bool {
        switch self {
        case .progressRecorded, .costRecorded: true
        default: false
        }
    }
}
