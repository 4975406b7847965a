internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// How people say that things stand, beside how they are computed to stand now.
///
/// How hopeful somebody reports is between them and who leads: others see their own reports alone.
package struct ReportsPane: RegisterPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("status", "report")] }
    package var editing: [VerbName] { [VerbName("status", "report")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let hopeful = entries(facts).count(where: \.isTooHopeful)
        return Caption(
            PaneName.reports.title,
            trailing: hopeful == 0
                ? "reported ▶ computed now" : "\(Mark.attention) \(hopeful, .bold) too hopeful",
            bottom: position(facts, state, in: frame))
    }

    /// The last report of each person on each subject, the last one first.
    func entries(_ facts: Facts) -> [ReportedStatus] {
        facts.status.standingReports(of: facts.project).filter { isSeen($0, facts) }
    }

    private func isSeen(_ report: ReportedStatus, _ facts: Facts) -> Bool {
        facts.project.role(of: facts.account) == .manager
            || facts.project.people[report.report.reporter]?.account?.value == facts.account
    }

    func row(_ report: ReportedStatus) -> PaneRow {
        let (who, about) = (report.report.reporter.text, report.report.about.rawValue)
        return PaneRow(
            subject: "\(who) on \(about)", kind: nil,
            words: "\(who) \(about) \(report.report.light.value.rawValue) \(report.report.note ?? "")")
    }

    var emptyWords: Line { "nobody has reported — \("a", .accent, .bold) records a status" }

    func columns(
        _ reports: [ReportedStatus], _ facts: Facts, room: Int
    ) -> [RegisterColumn<ReportedStatus>] {
        [
            .fixed("who", priority: 20, of: reports) { Line(SafeText($0.report.reporter.text)) },
            .fixed("about", priority: 18, of: reports) { Line(SafeText($0.report.about.rawValue), .muted) },
            RegisterColumn("says", width: 4...4, priority: 19) { report, _ in
                Line([report.report.light.value.light.mark.light])
            },
            RegisterColumn("is", width: 5...5, priority: 19) { report, _ in Line([report.computed.mark.light])
            },
            .fixed("day", .trailing, priority: 5, least: 6, of: reports) { report in
                Line(SafeText(facts.shortDay(report.report.day)), .muted)
            },
            .words("", priority: 4, least: 7, of: reports) { report in
                report.isTooHopeful
                    ? Line("hopeful", .attention) : Line(SafeText(report.report.note ?? ""), .muted)
            },
        ]
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        guard let row, let shown = entries(facts).first(where: { self.row($0).subject == row.subject }) else {
            return Detail(title: PaneName.reports.title, lines: ["nobody has reported"])
        }
        let reporter = shown.report.reporter
        // Only here are the days gone by computed again: it takes a moment.
        let past = ReportedStatus.last(12, of: facts.project, asOf: facts.status.asOf)
            .filter { $0.report.reporter == reporter }
        var text = DetailText()
        text.row(
            "now",
            "says \(light: shown.report.light.value.light.mark), computed \(light: shown.computed.mark)")
        if let note = shown.report.note { text.row("note", text: note) }
        text.source(shown.report.light.seq, facts)
        if let rate = ReporterOptimism.all(past).first {
            text.figure(
                "too hopeful", rate.rate, by: PlainFigures.percent,
                formula:
                    "\(rate.tooHopeful) of \(rate.reports) reports were better than what was computed for "
                    + "their day; 60% of status reports were found biased (Snow, Keil & Wallace 2007)")
        }
        text.heading("Reports, each beside what was computed for its day")
        for report in past {
            text.entry(
                SafeText(facts.shortDay(report.report.day)),
                "\(light: report.report.light.value.light.mark) ▶ \(light: report.computed.mark) "
                    + "\(report.report.about.rawValue, .text)")
        }
        return Detail(title: SafeText(facts.name(of: reporter)), lines: text.lines)
    }
}
