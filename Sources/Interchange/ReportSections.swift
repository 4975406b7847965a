internal import PlainText
internal import ProjectControls
internal import ProjectModel

extension Report {
    var phases: ReportSection {
        let rows = status.phases.map { phase in
            let dates =
                [phase.plannedStart, phase.plannedFinish].compactMap { $0 }.map(PlainFigures.day)
                .joined(separator: " – ")
            let variance = phase.varianceDays.value.map(PlainFigures.variance) ?? ""
            return ReportTable.Row([
                SafeText(phase.phase.title),
                SafeText(Self.words(phase.percentComplete, PlainFigures.percent)),
                SafeText(dates), SafeText(phase.state == .active ? variance : ""), SafeText(gate(phase.gate)),
            ])
        }
        let columns = [
            ReportTable.Column("Phase"), .init("done", isTrailing: true), .init("planned"),
            .init("against plan", isTrailing: true), .init("gate"),
        ]
        return ReportSection(title: "Phases", blocks: [.table(ReportTable(columns: columns, rows: rows))])
    }

    private func gate(_ gate: GateStatus) -> String {
        if let decision = gate.decision { return "gate \(decision.verdict.rawValue)" }
        guard let day = gate.day else { return "" }
        let criteria = gate.criteria > 0 ? ", \(gate.criteriaMet) of \(gate.criteria) criteria met" : ""
        return "gate on \(PlainFigures.day(day))\(criteria)"
    }

    var budgetAgainstTimeline: ReportSection {
        let earned = status.earnedValue
        let baseline = earned.baseline.map { "baseline \($0)" } ?? "no baseline yet, the present plan"
        let timeIndex = status.earnedSchedule.flatMap(\.schedulePerformanceIndex)
        let figures: [[ReportSection.Figure]] = [
            [
                .init("BAC", money(earned.budgetAtCompletion)), .init("PV", money(earned.plannedValue)),
                .init("EV", money(earned.earnedValue)), .init("AC", money(earned.actualCost)),
            ],
            [
                .init("CPI", Self.index(earned.costPerformanceIndex)), .init("SPI(t)", Self.index(timeIndex)),
                .init("EAC", money(status.estimate.shrunk)),
                .init("TCPI", Self.index(earned.toCompleteIndex)),
            ],
            [.init("finish ", Self.range(status.forecast.finish.map(\.days), PlainFigures.dayAndYear))],
            [.init("cost   ", Self.range(status.forecast.cost.map(\.sums), money))],
            [
                .init("P(date)", Self.chance(status.forecast.chanceOfDate)),
                .init("P(budget)", Self.chance(status.forecast.chanceOfBudget)),
                .init("ranges from", status.forecast.referenceClass),
            ],
        ]
        return ReportSection(
            title: "Budget against timeline (\(baseline))",
            blocks: [.figures(figures), .picture(BurnDownPicture(status.burnDown, currency))])
    }

    var watch: ReportSection {
        let rows = status.hazards.map { hazard in
            ReportTable.Row(
                [SafeText(hazard.kind.title), "\(hazard.headline) \(hazard.detail)"], light: hazard.light,
                reasons: hazard.reasons.prefix(3).map { "\($0)" })
        }
        let columns = [ReportTable.Column("hazard"), .init("as it stands")]
        return ReportSection(title: "Watch", blocks: [.table(ReportTable(columns: columns, rows: rows))])
    }

    var riskRegister: ReportSection {
        let exposure = status.exposure
        let title: SafeText = """
            Risk register: \(exposure.openCount) open · exposure \(money(exposure.exposure)) · \
            contingency \(money(exposure.contingencyReserve)) · covers \(Self.index(exposure.cover))
            """
        let rows = status.risks.map { risk in
            ReportTable.Row(
                [
                    SafeText(risk.id.text), SafeText(risk.title),
                    SafeText(PlainFigures.percent(risk.probability) + "%"),
                    SafeText(PlainFigures.money(risk.impact, currency)), SafeText(money(risk.expectedValue)),
                    SafeText(risk.response?.rawValue ?? "no answer"), SafeText(risk.owner.text),
                ], light: risk.light)
        }
        let columns = [
            ReportTable.Column("Risk"), .init("threat or opportunity", widest: 40),
            .init("p", isTrailing: true),
            .init("impact", isTrailing: true), .init("EMV", isTrailing: true), .init("answer"),
            .init("owner"),
        ]
        return ReportSection(title: title, blocks: [.table(ReportTable(columns: columns, rows: rows))])
    }

    var nextDates: ReportSection {
        let rows = status.upcoming.prefix(8).map { date in
            ReportTable.Row(
                [SafeText(PlainFigures.dayAndYear(date.day)), "\(date.title)", "\(date.note)"],
                light: date.light)
        }
        let columns = [ReportTable.Column("Day", isTrailing: true), .init("what"), .init("as it stands")]
        return ReportSection(title: "Next dates", blocks: [.table(ReportTable(columns: columns, rows: rows))])
    }
}
