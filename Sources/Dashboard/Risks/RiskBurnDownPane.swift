internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// The exposure week by week, and what made it so: a flat line can hide that as much came in as went out.
package struct RiskBurnDownPane: RegisterPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("risk", "raise")] }
    package var editing: [VerbName] { [] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let weeks = facts.status.riskBurnDown.weeks.suffix(4)
        let change = weeks.reduce(Money.zero) { $0 + $1.opened - $1.retired + $1.reestimated }
        let words: Line =
            weeks.isEmpty ? "" : "\(facts.signedMoney(change), .bold) in \(weeks.count, .muted) weeks"
        return Caption(
            PaneName.riskBurnDown.title, trailing: words, bottom: position(facts, state, in: frame))
    }

    /// The latest first.
    func entries(_ facts: Facts) -> [RiskBurnDown.Week] { facts.status.riskBurnDown.weeks.reversed() }

    func row(_ week: RiskBurnDown.Week) -> PaneRow {
        PaneRow(subject: week.day.iso, kind: nil, words: PlainFigures.dayAndYear(week.day))
    }

    var emptyWords: Line { "no risk was ever raised — \("a", .accent, .bold) raises one" }

    func columns(_ weeks: [RiskBurnDown.Week], _ facts: Facts, room: Int) -> [RegisterColumn<
        RiskBurnDown.Week
    >] {
        let most = weeks.map(\.exposure.amount.magnitude).max() ?? 0
        func sum(_ sum: Money, _ ink: Ink) -> Line {
            sum == .zero ? Line("·", .muted) : Line(SafeText(facts.signedMoney(sum)), ink)
        }
        return [
            .fixed("week to", .trailing, priority: 19, least: 6, of: weeks) {
                Line(SafeText(facts.shortDay($0.day)), .muted)
            },
            .fixed("EMV", .trailing, priority: 18, least: 4, of: weeks) {
                Line(SafeText(facts.money($0.exposure)), .text, .bold)
            },
            RegisterColumn("", width: 3...12, priority: 3) { week, columns in
                let share = most > 0 ? week.exposure.amount.magnitude / most : 0
                return Bar(share, week.exposure < .zero ? .onTrack : .accent).line(columns: columns)
            },
            .fixed("opened", .trailing, priority: 10, least: 5, of: weeks) { sum($0.opened, .attention) },
            .fixed("gone", .trailing, priority: 9, least: 5, of: weeks) { sum(-$0.retired, .onTrack) },
            .fixed("anew", .trailing, priority: 8, least: 4, of: weeks) { sum($0.reestimated, .text) },
        ]
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        var text = DetailText()
        text.paragraph(
            """
            Each week: the exposure of the week before + what was opened − what is gone (closed or happened, at \
            its last estimate) + what was estimated anew.
            """)
        let week = facts.status.riskBurnDown.weeks.first { $0.day.iso == row?.subject }
        guard let week else { return Detail(title: PaneName.riskBurnDown.title, lines: text.lines) }
        let days = (week.day - 6)...week.day
        text.row("exposure", "\(facts.money(week.exposure), .bold)")
        for risk in facts.project.risks.all {
            for (index, assessment) in risk.assessments.enumerated() where days.contains(assessment.value.day)
            {
                let what = index == 0 ? "opened" : "anew"
                let value = assessment.value.expectedValue(of: risk.nature.value)
                text.row(
                    SafeText(risk.id.text),
                    "\(what) EMV \(facts.money(value), .bold) \(risk.title.value, .text) · "
                        + "\(facts.source(assessment.seq), .muted)")
            }
            if let outcome = risk.outcome, days.contains(outcome.value.day) {
                text.row(
                    SafeText(risk.id.text),
                    "gone: \(outcome.value.kind.rawValue, .text) · \(facts.source(outcome.seq), .muted)")
            }
        }
        return Detail(title: "Risk in the week to \(SafeText(facts.day(week.day)))", lines: text.lines)
    }
}
