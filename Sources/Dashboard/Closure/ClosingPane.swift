internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// How the project ended, what it left undone, and how good its estimates were.
package struct ClosingPane: Pane {
    package init() {}

    package var adding: [VerbName] {
        [VerbName("project", "close"), VerbName("lesson", "record"), VerbName("benefit", "plan")]
    }

    package var editing: [VerbName] { [VerbName("project", "reopen")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let outcome = ClosingReport(facts.project, facts.status).outcome
        return Caption(PaneName.closing.title, trailing: outcome.map(verdict) ?? "still open")
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { [] }
    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int { 0 }
    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? { nil }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let report = ClosingReport(facts.project, facts.status)
        var lines = outcome(report, columns: area.columns)
        lines += unsettled(report, room: area.rows - lines.count - 5, columns: area.columns)
        lines.append("")
        lines += estimates(report.calibration, columns: area.columns)
        for (row, line) in lines.prefix(area.rows).enumerated() {
            surface.put(line.shortened(to: area.columns), row: row, in: area)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail { ClosingDetail(facts: facts).detail }

    private func verdict(_ outcome: ProjectOutcome) -> Line {
        "\(outcome.verdict.mark) \(outcome.verdict.rawValue, outcome.verdict.mark.ink, .bold)"
    }

    private func outcome(_ report: ClosingReport, columns: Int) -> [Line] {
        guard let outcome = report.outcome else { return [] }
        return Line(SafeText(outcome.summary), .text).wrapped(at: max(2, columns)).prefix(4) + [""]
    }

    /// As many as there is room for, and how many more there are.
    private func unsettled(_ report: ClosingReport, room: Int, columns: Int) -> [Line] {
        if report.unsettled.isEmpty { return ["\(Mark.onTrack) nothing is left open"] }
        if room < 2 {
            return [
                "\(Mark.attention) \(PlainFigures.count(report.unsettled.count, "thing"), .text) left open"
            ]
        }
        let shown = report.unsettled.count <= room ? report.unsettled.count : room - 1
        let mark: Mark = report.outcome == nil ? .unknown : .attention
        let lines = report.unsettled.prefix(shown).map { words -> Line in
            report.outcome == nil ? "· \(words, .text)" : "\(mark) \(words, .text)"
        }
        let rest = report.unsettled.count - shown
        return rest == 0 ? lines : lines + ["· and \(rest, .text) more"]
    }

    /// ```
    /// estimates    n inside ratio
    /// duration    10    60%  1.25
    /// cost        12    75%  1.10
    /// ```
    private func estimates(_ calibration: EstimateCalibration, columns: Int) -> [Line] {
        func line(_ label: Line, _ count: Line, _ inside: Line, _ ratio: Line) -> Line {
            label.fitted(to: 10) + count.fitted(to: 4, alignment: .trailing)
                + inside.fitted(to: 8, alignment: .trailing) + ratio.fitted(to: 7, alignment: .trailing)
        }
        func score(_ label: Line, _ score: EstimateCalibration.Score) -> Line {
            let ratio = score.medianRatio.value
            let ink: Ink = ratio.map { $0 > 1.2 ? .attention : .text } ?? .muted
            return line(
                label, "\(score.count, .text)", Line([score.insideShare.run(by: PlainFigures.percent)]),
                Line([score.medianRatio.run(ink, by: PlainFigures.index)]))
        }
        return [
            line(Line("estimates", .accent, .bold), "n", "inside", "ratio"),
            score("duration", calibration.durations), score("cost", calibration.costs),
        ]
    }
}

extension ProjectVerdict {
    var mark: Mark {
        switch self {
        case .achieved: .onTrack
        case .partly: .attention
        case .missed, .stopped: .offTrack
        }
    }
}
