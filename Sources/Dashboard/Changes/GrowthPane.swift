internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// How scope has grown month by month, how quickly requests are decided, and what began before its approval.
package struct GrowthPane: Pane {
    package init() {}

    package var adding: [VerbName] { [VerbName("change", "request"), VerbName("turnaround", "set")] }
    package var editing: [VerbName] { [] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let rate = facts.status.scopeGrowth.monthlyRate
        return Caption(
            PaneName.growth.title,
            trailing: rate.value == nil ? "" : "\(rate.run(by: PlainFigures.signedPercent)) a month")
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { [] }
    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int { 0 }
    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? { nil }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let figures = figures(facts, columns: area.columns)
        let months = months(facts, columns: area.columns, rows: max(0, area.rows - figures.count - 1))
        let blank = months.isEmpty || months.count + figures.count >= area.rows ? [] : [Line()]
        for (row, line) in (months + blank + figures).prefix(area.rows).enumerated() {
            surface.put(line.shortened(to: area.columns), row: row, in: area)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        let growth = facts.status.scopeGrowth
        let turnaround = facts.status.turnaround
        var text = DetailText()
        text.figure("agreed", growth.agreed, by: facts.money, formula: "the budget of the first baseline")
        text.row("added", "\(facts.money(growth.added), .bold)")
        text.row("modified", "\(facts.money(growth.modified), .bold)")
        text.row("removed", "\(facts.money(growth.removed), .bold)")
        text.note("approved changes by kind, each as so much money changed, whichever way")
        text.figure(
            "net", growth.net, by: PlainFigures.signedPercent, formula: "what they cost together / agreed")
        text.figure(
            "gross", growth.gross, by: PlainFigures.percent, formula: "all that changed / agreed (volatility)"
        )
        text.figure(
            "rate", growth.monthlyRate, by: PlainFigures.signedPercent,
            formula: "(agreed + net) / agreed, to the power of one by the months, less one")
        text.heading("Turnaround, in working days")
        text.figure("median", turnaround.median, by: { PlainFigures.decimal($0, places: 1) })
        text.figure(
            "in time", turnaround.withinAgreed, by: PlainFigures.percent,
            formula: "decided within \(turnaround.agreed.decimal) working days"
                + (turnaround.isAgreed ? ", as agreed" : ", which is usual; turnaround set agrees on another")
        )
        text.row("waiting", "\(turnaround.waitingCount, .bold), \(turnaround.overdueCount) too long")
        text.row("re-sequenced", "\(growth.resequenced, .bold) approved")
        text.note("how often what comes first has changed")
        return Detail(title: PaneName.growth.title, lines: text.lines)
    }

    /// What the figures are, and one line a month, the last ones: `Jun  +7.5% ███▌ 12%`.
    private func months(_ facts: Facts, columns: Int, rows: Int) -> [Line] {
        let growth = facts.status.scopeGrowth
        guard growth.agreed.value != nil else { return ["n/a: \(growth.agreed.reason ?? "")"] }
        guard rows > 0 else { return [] }
        let months = growth.months.suffix(max(1, rows - 1))
        let most = max(months.map(\.gross).max() ?? 0, 0.05)
        let width = max(0, columns - 20)
        let heading =
            Line(SafeText("net").padded(to: 11, alignment: .trailing), .muted) + Line.blank(width + 2)
            + Line("gross", .muted)
        return (rows > 1 ? [heading] : [])
            + months.map { month in
                let net = SafeText(PlainFigures.signedPercent(month.net))
                let gross = SafeText(PlainFigures.percent(month.gross))
                return Line(SafeText(PlainFigures.month(month.day)), .muted) + Line.blank(1)
                    + Line(net, .text, .bold).fitted(to: 7, alignment: .trailing) + Line.blank(1)
                    + Bar(month.gross / most, .accent).line(columns: width) + Line.blank(1)
                    + Line(gross, .muted).fitted(to: 5, alignment: .trailing)
            }
    }

    private func figures(_ facts: Facts, columns: Int) -> [Line] {
        let growth = facts.status.scopeGrowth
        let turnaround = facts.status.turnaround
        let median = turnaround.median.run { PlainFigures.decimal($0, places: 0) + " d" }
        var lines: [Line] = [
            "decided in \(median), \(turnaround.withinAgreed.run(by: PlainFigures.percent)) "
                + "within \(turnaround.agreed.decimal) d",
            "what comes first changed \(growth.resequenced, .bold) \(growth.resequenced == 1 ? "time" : "times")",
        ]
        let shadows = facts.status.changes.filter { $0.workedBefore != nil }
        if shadows.isEmpty {
            lines.append("shadow scope none")
        } else {
            let names = shadows.map { change in
                "\(change.id) since \(change.workedBefore.map(facts.day) ?? "")"
            }.joined(separator: ", ")
            lines += ("shadow scope \(Mark.attention) \(names, .attention)" as Line).wrapped(at: columns)
                .prefix(3)
        }
        return lines
    }
}
