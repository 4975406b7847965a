package import PlainText
package import ProjectControls
package import ProjectModel

/// A project on paper: what the dashboard says, as plain lines for people and as JSON for programs.
package struct Report: Sendable {
    let project: Project
    let status: Status
    /// The end of the log that it was made from: `#1842 68bf46…`, so that a report can be held against the log.
    let head: String

    package init(of project: Project, _ status: Status, head: String) {
        self.project = project
        self.status = status
        self.head = head
    }

    private var currency: Currency { project.charter.currency.value }

    private func money(_ sum: Money) -> String { PlainFigures.money(sum, currency) }
    private func money(_ sum: Measure<Money>) -> String {
        sum.value.map(money) ?? "n/a (\(sum.reason ?? ""))"
    }
    private func index(_ ratio: Measure<Double>) -> String {
        ratio.value.map(PlainFigures.index) ?? "n/a (\(ratio.reason ?? ""))"
    }
    private func percent(_ share: Measure<Double>) -> String {
        share.value.map(PlainFigures.percent) ?? "n/a (\(share.reason ?? ""))"
    }
    private func chance(_ share: Measure<Double>) -> String {
        share.value.map(PlainFigures.chance) ?? "n/a (\(share.reason ?? ""))"
    }
}

// Text.
extension Report {
    /// The report in lines of at most some hundred columns.
    package var lines: [SafeText] {
        [title, ""] + phaseLines + [""] + moneyLines + [""] + hazardLines + [""] + riskLines + [""]
            + dateLines + [""] + project.doubts.map { "\($0)" } + ["Log \(head)"]
    }

    private var title: SafeText {
        let charter = project.charter
        return """
            \(charter.code.value)  \(charter.name.value) · as of \(PlainFigures.dayAndYear(status.asOf)) · \
            day \(status.workingDay) of \(status.workingDays) · \
            committed \(PlainFigures.dayAndYear(charter.committedFinish.value))
            """
    }

    private var phaseLines: [SafeText] {
        ["Phases"]
            + status.phases.map { phase in
                let dates =
                    [phase.plannedStart, phase.plannedFinish].compactMap { $0 }.map(PlainFigures.day)
                    .joined(separator: " – ")
                let variance = phase.varianceDays.value.map(PlainFigures.variance) ?? ""
                let gate = phase.gate.decision.map { "gate \($0.verdict.rawValue)" } ?? gateAhead(phase.gate)
                let words = [dates, phase.state == .active ? variance : "", gate].filter { !$0.isEmpty }
                return SafeText("  \(phase.phase.title)").padded(to: 16)
                    + SafeText(percent(phase.percentComplete)).padded(to: 6, alignment: .trailing)
                    + SafeText("  " + words.joined(separator: " · "))
            }
    }

    private func gateAhead(_ gate: GateStatus) -> String {
        guard let day = gate.day else { return "" }
        let criteria = gate.criteria > 0 ? ", \(gate.criteriaMet) of \(gate.criteria) criteria met" : ""
        return "gate on \(PlainFigures.day(day))\(criteria)"
    }

    private var moneyLines: [SafeText] {
        let earned = status.earnedValue
        let finish = status.forecast.finish
        let cost = status.forecast.cost
        let schedule = status.earnedSchedule
        let baseline = earned.baseline.map { "baseline \($0)" } ?? "no baseline yet, the present plan"
        return [
            "Budget against timeline (\(baseline))",
            Self.figures([
                ("BAC", money(earned.budgetAtCompletion)), ("PV", money(earned.plannedValue)),
                ("EV", money(earned.earnedValue)), ("AC", money(earned.actualCost)),
            ]),
            Self.figures([
                ("CPI", index(earned.costPerformanceIndex)),
                ("SPI(t)", index(schedule.flatMap(\.schedulePerformanceIndex))),
                ("EAC", money(status.estimate.shrunk)), ("TCPI", index(earned.toCompleteIndex)),
            ]),
            "  finish  " + range(finish.map(\.days), PlainFigures.dayAndYear),
            "  cost    " + range(cost.map(\.sums), money),
            Self.figures([
                ("P(date)", chance(status.forecast.chanceOfDate)),
                ("P(budget)", chance(status.forecast.chanceOfBudget)),
                ("ranges from", status.forecast.referenceClass),
            ]),
        ]
    }

    /// `BAC 1.05M   PV 752k`
    private static func figures(_ figures: [(name: String, figure: String)]) -> SafeText {
        SafeText("  " + figures.map { "\($0.name) \($0.figure)" }.joined(separator: "   "))
    }

    private func range<Value>(_ cone: Measure<Cone<Value>>, _ form: (Value) -> String) -> SafeText {
        switch cone {
        case .undefined(let reason): "n/a (\(reason))"
        case .value(let cone):
            "P10 \(form(cone.p10))  P50 \(form(cone.p50))  P80 \(form(cone.p80))  P90 \(form(cone.p90))"
        }
    }

    private var hazardLines: [SafeText] {
        ["Watch"]
            + status.hazards.flatMap { hazard -> [SafeText] in
                let line =
                    SafeText("  \(hazard.light.letter)").padded(to: 6)
                    + SafeText(hazard.kind.title).padded(to: 21) + "\(hazard.headline) \(hazard.detail)"
                return [line] + hazard.reasons.prefix(3).map { "        \($0)" }
            }
    }

    private var riskLines: [SafeText] {
        let exposure = status.exposure
        let header: SafeText = """
            Risk register: \(exposure.openCount) open · exposure \(money(exposure.exposure)) · \
            contingency \(money(exposure.contingencyReserve)) · covers \(index(exposure.cover))
            """
        return [header]
            + status.risks.map { risk in
                SafeText("  \(risk.light.letter) \(risk.id.text)").padded(to: 10)
                    + SafeText(risk.title).fitted(to: 40)
                    + SafeText(PlainFigures.percent(risk.probability) + "%").padded(
                        to: 8, alignment: .trailing)
                    + SafeText(PlainFigures.money(risk.impact, currency)).padded(to: 10, alignment: .trailing)
                    + SafeText(money(risk.expectedValue)).padded(to: 8, alignment: .trailing)
                    + "  \(risk.response?.rawValue ?? "no answer") · \(risk.owner.text)"
            }
    }

    private var dateLines: [SafeText] {
        ["Next dates"]
            + status.upcoming.prefix(8).map { date in
                SafeText("  \(date.light.letter)").padded(to: 6)
                    + SafeText(PlainFigures.dayAndYear(date.day)).padded(to: 13, alignment: .trailing)
                    + "  \(date.title) · \(date.note)"
            }
    }
}
