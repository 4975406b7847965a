internal import PlainText
package import ProjectControls
package import ProjectModel

/// A project on paper: what the dashboard says, as a document for people and as JSON for programs.
package struct Report: Sendable {
    let project: Project
    let status: Status
    /// The end of the log that it was made from: `#1842 68bf46…`, so that a report can be held against the log.
    let head: String
    /// What has happened since an earlier moment, where somebody asks for that.
    let since: ReportSince?

    package init(of project: Project, _ status: Status, head: String, since: ReportSince? = nil) {
        self.project = project
        self.status = status
        self.head = head
        self.since = since
    }

    var currency: Currency { project.charter.currency.value }

    package var document: ReportDocument {
        ReportDocument(
            title: "\(project.charter.code.value)  \(project.charter.name.value)", subtitle: moment,
            sections: [phases, budgetAgainstTimeline, watch, riskRegister, nextDates] + slices
                + (since.map { [$0.section] } ?? []),
            colophon: project.doubts.map { "\($0)" } + ["Log \(head)"])
    }

    /// As of when, how far in time, and what was promised.
    private var moment: SafeText {
        """
        as of \(PlainFigures.dayAndYear(status.asOf)) · day \(status.workingDay) of \(status.workingDays) · \
        committed \(PlainFigures.dayAndYear(project.charter.committedFinish.value))
        """
    }
}

extension Report {
    func money(_ sum: Money) -> String { PlainFigures.money(sum, currency) }
    func money(_ sum: Measure<Money>) -> String { Self.words(sum, money) }
    static func index(_ ratio: Measure<Double>) -> String { words(ratio, PlainFigures.index) }
    static func chance(_ share: Measure<Double>) -> String { words(share, PlainFigures.chance) }

    /// A figure, or `n/a` with the reason.
    static func words<Value>(_ measure: Measure<Value>, _ form: (Value) -> String) -> String {
        measure.value.map(form) ?? "n/a (\(measure.reason ?? ""))"
    }

    /// `P10 26 Apr 2027  P50 8 Jun 2027  P80 …`
    static func range<Value>(_ cone: Measure<Cone<Value>>, _ form: (Value) -> String) -> String {
        words(cone) { cone in
            "P10 \(form(cone.p10))  P50 \(form(cone.p50))  P80 \(form(cone.p80))  P90 \(form(cone.p90))"
        }
    }
}
