internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The launch board in full: why it says what it says, the plan, the way back, who decided what on which board.
struct LaunchDetail {
    let facts: Facts

    private var launch: Launch { facts.project.launch }

    var board: Detail {
        var text = DetailText()
        let board = facts.status.launch.board
        for reason in board.reasons { text.paragraph("\(board.verdict.mark) \(reason, .text)") }
        if board.reasons.isEmpty { text.paragraph("everything is met, and the way back is quick enough") }
        text.note(
            """
            go: measured rollback + decision ≤ tolerated outage, every criterion met, a trigger agreed; no-go: \
            over it, or a criterion failed; not ready: something is missing
            """)
        plan(&text)
        rollback(&text)
        decisions(&text)
        return Detail(
            title: PaneName.launch.title,
            trailing: "\(board.verdict.mark) \(board.verdict.title, board.verdict.mark.ink, .bold)",
            lines: text.lines)
    }

    func detail(of criterion: LaunchCriterion) -> Detail {
        var text = DetailText()
        text.row("must be", criterion.text, facts)
        text.row("owner", text: facts.name(of: criterion.owner.value))
        text.heading("Every check, the last one first")
        if criterion.checks.isEmpty { text.paragraph("nobody has looked") }
        for check in criterion.checks.reversed() {
            let sign: Line =
                check.value.verdict == .met ? "\("met", .onTrack, .bold)" : "\("not met", .offTrack, .bold)"
            text.row(
                SafeText(facts.day(check.value.day)),
                sign + " \(check.value.evidence, .text) · \(facts.source(check.seq), .muted)")
        }
        return Detail(title: "\(SafeText(criterion.id.text)) before the launch", lines: text.lines)
    }

    private func plan(_ text: inout DetailText) {
        text.heading("The launch")
        guard let plan = launch.plan else { return text.paragraph("not planned yet: launch plan") }
        text.row("what", plan.title, facts)
        text.row("day", "\(PlainFigures.dayAndYear(plan.day.value), .bold)")
        let party = plan.toleratedBy.map {
            ", by \(facts.project.parties[$0.value]?.name.value ?? $0.value.text)"
        }
        text.row("tolerated", "\(plan.outage.value.count, .bold) min of outage\(party ?? "")")
        text.row(
            "decision", "\(plan.latency.value.count, .bold) min, by \(facts.name(of: plan.decider.value))")
        let care = plan.care.map { "\($0.value.decimal) working days after it" } ?? "none is planned"
        text.row("hyper-care", text: care)
        text.source(plan.day.seq, facts)
    }

    private func rollback(_ text: inout DetailText) {
        text.heading("If it goes badly")
        guard let rollback = launch.rollback else {
            return text.paragraph("nobody has said what happens then: rollback plan")
        }
        text.row("trigger", rollback.trigger, facts)
        text.row("who", text: facts.name(of: rollback.owner.value))
        text.row("steps", rollback.steps, facts)
        for rehearsal in launch.rehearsals.reversed() where rehearsal.value.day <= facts.status.asOf {
            let result: Line =
                rehearsal.value.result == .well ? "" : " \("failed", .offTrack, .bold)"
            text.row(
                SafeText(facts.day(rehearsal.value.day)),
                "rehearsed in \(rehearsal.value.duration.count, .bold) min" + result
                    + " \(rehearsal.value.note ?? "", .text) · \(facts.source(rehearsal.seq), .muted)")
        }
    }

    private func decisions(_ text: inout DetailText) {
        let outcomes = launch.outcomes.filter { $0.value.day <= facts.status.asOf }
        if !outcomes.isEmpty { text.heading("How it went") }
        for outcome in outcomes.reversed() {
            text.row(
                SafeText(facts.day(outcome.value.day)),
                "\(outcome.value.told, .text) · \(facts.source(outcome.seq), .muted)")
        }
        let decisions = launch.decisions.filter { $0.value.day <= facts.status.asOf }
        guard !decisions.isEmpty else { return }
        text.heading("What was decided, on which board")
        for decision in decisions.reversed() {
            let value = decision.value
            let against: Line = value.isAgainstBoard ? " \("against the board", .offTrack, .bold)" : ""
            text.row(
                SafeText(facts.day(value.day)),
                "\(value.verdict.rawValue, .bold) by \(value.decider?.text ?? "?")" + against
                    + ": \(value.reason, .text)")
            let rollback = value.rollback.map { ", rollback \($0.count) min" } ?? ""
            text.note(
                "the board said \(value.board.title): \(value.met) of \(value.criteria) met\(rollback); "
                    + facts.source(decision.seq))
        }
    }
}
