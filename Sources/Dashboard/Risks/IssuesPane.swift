internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// Risks that happened: what they were thought to cost, what they cost, and how good the estimates are.
package struct IssuesPane: RegisterPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("risk", "occur")] }
    package var editing: [VerbName] { [VerbName("issue", "close")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let issues = facts.status.issues
        let calibration = facts.status.riskCalibration
        let brier: Line = "Brier \(calibration.brierAtLast.run(by: PlainFigures.index))"
        let cost: Line = "cost \(calibration.costRatio.run(by: PlainFigures.index)) of estimate"
        return Caption(
            PaneName.issues.title,
            detail: issues.isEmpty ? "" : "\(issues.count(where: \.isOpen)) open",
            trailing: Line.longest(of: [brier + " · " + cost, brier], within: max(0, frame.columns - 22)),
            bottom: position(facts, state, in: frame))
    }

    func entries(_ facts: Facts) -> [RiskIssue] { facts.status.issues }

    func row(_ issue: RiskIssue) -> PaneRow {
        PaneRow(
            subject: issue.id.text, kind: issue.isOpen ? .issue : nil,
            words: "\(issue.id) \(issue.title) \(issue.owner) \(issue.isOpen ? "open" : "closed")")
    }

    var emptyWords: Line { "no risk has happened" }

    func columns(_ issues: [RiskIssue], _ facts: Facts, room: Int) -> [RegisterColumn<RiskIssue>] {
        [
            .light { $0.isOpen ? .attention : .onTrack },
            .fixed("id", priority: 20, of: issues) { Line(SafeText($0.id.text), .muted) },
            .words("happened", priority: 15, least: 8, of: issues) { Line(SafeText($0.title)) },
            .fixed("on", .trailing, priority: 4, least: 6, of: issues) {
                Line(SafeText(facts.shortDay($0.happened)), .muted)
            },
            .fixed("p %", .trailing, priority: 3, of: issues) {
                Line(SafeText(PlainFigures.percent($0.probability)), .muted)
            },
            .fixed("thought", .trailing, priority: 8, of: issues) {
                Line(SafeText(facts.money($0.impact)), .muted)
            },
            .fixed("cost", .trailing, priority: 12, least: 4, of: issues) { issue in
                issue.cost.map { Line(SafeText(facts.money($0)), .text, .bold) } ?? Line("n/a", .muted)
            },
            .fixed("who", priority: 2, of: issues) { Line(SafeText($0.owner.text), .muted) },
        ]
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        if let row, let risk = facts.project.risks[ID(row.subject)] {
            return RiskDetail(risk: risk, facts: facts).detail
        }
        return Self.calibration(facts)
    }

    /// How good the estimates are.
    private static func calibration(_ facts: Facts) -> Detail {
        let calibration = facts.status.riskCalibration
        var text = DetailText()
        text.row("over", "\(calibration.closedCount) closed, \(calibration.occurredCount) happened")
        text.note("\(PlainFigures.decimal(calibration.expectedCount, places: 1)) were expected to happen")
        text.figure(
            "Brier", calibration.brierAtLast, by: PlainFigures.index,
            formula: "mean of (p − o)² by the last estimates: 0 is best, .25 is always saying one half")
        text.figure("at first", calibration.brierAtFirst, by: PlainFigures.index)
        text.figure(
            "cost", calibration.costRatio, by: PlainFigures.index,
            formula: "actual / estimated cost of the threats that happened")
        text.row("in range", "\(calibration.withinRange) of \(calibration.knownCosts)")
        return Detail(title: "How good the estimates are", lines: text.lines)
    }
}
