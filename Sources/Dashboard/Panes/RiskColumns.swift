internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The columns of the risk register, as many as there is room for.
///
/// What goes first as it narrows: trigger, day and trend, the bar, time, answer, owner, probability, impact;
/// mark, name, title and expected value stay.
struct RiskColumns {
    let risks: [RiskStanding]
    let facts: Facts
    /// The columns there are for all of them.
    let room: Int

    var all: [RegisterColumn<RiskStanding>] {
        [id, mark, title, trend, probability, impact, value, bar, delay, day, answer, owner, trigger]
    }

    private var id: RegisterColumn<RiskStanding> {
        fixed("id", .leading, priority: 20, least: 4) { Line(SafeText($0.id.text), .muted) }
    }

    private var mark: RegisterColumn<RiskStanding> {
        RegisterColumn("", width: 1...1, priority: 20) { risk, _ in Line([risk.light.mark.sign]) }
    }

    private var title: RegisterColumn<RiskStanding> {
        let longest = risks.map { SafeText($0.title).columns }.max() ?? 0
        let least = min(26, max(8, room - 14))
        return RegisterColumn(
            "threat or opportunity", width: least...max(least, min(60, longest)), priority: 15
        ) { risk, _ in
            Line(SafeText(risk.title))
        }
    }

    private var trend: RegisterColumn<RiskStanding> {
        RegisterColumn("", width: 1...1, priority: 3) { risk, _ in
            guard let before = previousValue(of: risk) else { return Line("·", .frame) }
            if risk.expectedValue == before { return Line("·", .frame) }
            return risk.expectedValue > before ? Line("▲", .attention) : Line("▼", .onTrack)
        }
    }

    private var probability: RegisterColumn<RiskStanding> {
        fixed("p %", .trailing, priority: 8, least: 5) {
            Line(SafeText(PlainFigures.percent($0.probability)), .muted)
        }
    }

    private var impact: RegisterColumn<RiskStanding> {
        fixed("impact", .trailing, priority: 9, least: 6) { risk in
            let sign = risk.nature == .opportunity ? PlainFigures.minus : ""
            return Line("\(sign)\(facts.money(risk.impact))", .muted)
        }
    }

    private var value: RegisterColumn<RiskStanding> {
        fixed("EMV", .trailing, priority: 16, least: 4) { risk in
            let ink: Ink = risk.expectedValue < .zero ? .onTrack : .text
            return Line(SafeText(facts.money(risk.expectedValue)), ink, .bold)
        }
    }

    /// The expected value again, as a length; a chance is as long as a threat and of another colour.
    private var bar: RegisterColumn<RiskStanding> {
        let most = risks.map { $0.expectedValue.amount.magnitude }.max() ?? 0
        return RegisterColumn("", width: (room < 78 ? 4 : 6)...10, priority: 4) { risk, columns in
            let share = most > 0 ? risk.expectedValue.amount.magnitude / most : 0
            return Bar(share, risk.expectedValue < .zero ? .onTrack : .accent).line(columns: columns)
        }
    }

    /// The working days that it takes; the most of all is lit.
    private var delay: RegisterColumn<RiskStanding> {
        let most = risks.map(\.delay).max() ?? .zero
        return fixed("time", .trailing, priority: 5, least: 4) { risk in
            let days = risk.nature == .opportunity ? -risk.delay.hundredths : risk.delay.hundredths
            let text = PlainFigures.delay(WorkDays(hundredths: days))
            return Line(SafeText(text), risk.delay == most && most > .zero ? .text : .muted)
        }
    }

    private var day: RegisterColumn<RiskStanding> {
        fixed("when", .trailing, priority: 2, least: 6) { risk in
            let text = risk.proximity.map(facts.day) ?? "any day"
            return Line(SafeText(text), risk.isNear ? .attention : .muted)
        }
    }

    private var answer: RegisterColumn<RiskStanding> {
        fixed("answer", .leading, priority: 6, least: 6) { risk in
            risk.response.map { Line(SafeText($0.rawValue), .muted) } ?? Line("none yet", .attention)
        }
    }

    private var owner: RegisterColumn<RiskStanding> {
        fixed("who", .leading, priority: 7, least: 3) { Line(SafeText($0.owner.text), .muted) }
    }

    private var trigger: RegisterColumn<RiskStanding> {
        let longest = risks.map { SafeText($0.trigger ?? "").columns }.max() ?? 0
        return RegisterColumn("trigger", width: 12...max(12, min(48, longest)), priority: 1) { risk, _ in
            Line(SafeText(risk.trigger ?? "not said"), .muted)
        }
    }

    /// A column as wide as its widest entry, within reason.
    private func fixed(
        _ heading: SafeText, _ alignment: Alignment, priority: Int, least: Int,
        _ line: @escaping (RiskStanding) -> Line
    ) -> RegisterColumn<RiskStanding> {
        let width = min(12, risks.reduce(max(least, heading.columns)) { max($0, line($1).columns) })
        return RegisterColumn(heading, alignment, width: width...width, priority: priority) { risk, _ in
            line(risk)
        }
    }

    /// The expected value by the assessment before the last one that counts today.
    private func previousValue(of risk: RiskStanding) -> Money? {
        guard let recorded = facts.project.risks[risk.id] else { return nil }
        let counted = recorded.assessments.filter { $0.value.day <= facts.status.asOf }
        return counted.dropLast().last.map { $0.value.expectedValue(of: recorded.nature.value) }
    }
}
