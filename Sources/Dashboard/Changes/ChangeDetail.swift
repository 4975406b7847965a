internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// A change request: who asked and why, what it does, what it did to the finish, and what was decided.
struct ChangeDetail {
    let change: ChangeRequest
    let standing: ChangeStanding
    let facts: Facts
    var width = 70

    var detail: Detail {
        var text = DetailText(width: width)
        let party = standing.party.map { ", \(facts.name(of: $0))" } ?? ""
        text.row("asked by", text: facts.name(of: standing.requester) + party)
        text.row("on", text: PlainFigures.dayAndYear(standing.requested))
        text.row("reason", change.reason, facts)
        text.row("kind", text: standing.kind.rawValue)
        decision(&text)
        cost(&text)
        finish(&text)
        shadow(&text)
        return Detail(
            title: "\(SafeText(standing.id.text)) \(SafeText(standing.title))",
            trailing: "\(standing.decision?.verdict.rawValue ?? "none yet", standing.ink, .bold)",
            lines: text.lines)
    }

    private func decision(_ text: inout DetailText) {
        guard let recorded = change.decision, let decision = standing.decision else {
            return text.row("decision", "none yet, for \(standing.age, .bold) working days")
        }
        let by = decision.decider.map { " by \($0)" } ?? ""
        text.row(
            "decision",
            "\(decision.verdict.rawValue, .bold)\(by) on \(facts.day(decision.day)): \(decision.reason, .text)"
        )
        text.note("\(standing.age) working days after the request; recorded by \(facts.source(recorded.seq))")
        if standing.isSelfApproved { text.row("", "\(Mark.attention) approved by who asked for it") }
    }

    private func cost(_ text: inout DetailText) {
        text.heading("What it does")
        text.row("cost", "\(facts.signedMoney(standing.cost), .bold)")
        let known = !standing.work.isEmpty || !standing.effects.isEmpty
        text.note(
            known
                ? "the budgets of what it brought, and its effects on others; its requester said "
                    + facts.signedMoney(change.cost.value)
                : "as its requester says; change effect says it by deliverable")
        for id in standing.work {
            let deliverable = facts.project.deliverables[id]
            text.row(
                SafeText(id.text),
                "brought \(deliverable?.title.value ?? "", .text), \(facts.money(deliverable?.budget.value ?? .zero))"
            )
        }
        for effect in change.effects {
            text.row(SafeText(effect.value.deliverable.text), words(effect.value))
            text.source(effect.seq, facts)
        }
    }

    private func words(_ effect: ChangeEffect) -> Line {
        var words: [Line] = []
        if effect.time != .zero { words.append("\(facts.workDays(effect.time), .bold)") }
        if effect.cost != .zero { words.append("\(facts.signedMoney(effect.cost), .bold)") }
        if let before = effect.before { words.append("now comes before \(before.text, .text)") }
        return words.dropFirst().reduce(words.first ?? "") { $0 + ", " + $1 }
    }

    private func finish(_ text: inout DetailText) {
        text.heading("What that does to the finish")
        guard standing.movesPlan else {
            text.row(
                "finish", "n/a: nobody has said what it does to which deliverable; change effect says it")
            text.note("its requester said \(facts.workDays(change.time.value))")
            return
        }
        switch facts.creepReplay {
        case .undefined(let reason): text.row("finish", "n/a: \(reason)")
        case .value(let replay):
            if let entry = replay.ledger.entries.first(where: { $0.change == standing.id }) {
                text.row("in order", "\(facts.workDays(entry.inSequence), .bold)")
                text.note("with it and all decided before it, less all decided before it")
                text.row("shared", "\(PlainFigures.decimal(entry.share, places: 2), .bold) d")
                text.note("its mean effect over every order of the changes (Shapley)")
                text.row("alone", "\(facts.workDays(entry.alone), .text)")
                text.row("taken back", "\(facts.workDays(entry.withdrawn), .text) less")
                if let slack = entry.slackEaten {
                    text.row(
                        "slack",
                        "\(slack.eaten.decimal, .bold) of \(slack.before.decimal) d of \(slack.activity.text)"
                    )
                    text.note("float that it used up when it was decided")
                }
            } else if let days = replay.prospects[standing.id] {
                text.row("would be", "\(facts.workDays(days), .bold)")
                text.note(
                    "run on top of all that is approved; its requester said \(facts.workDays(change.time.value))"
                )
            } else {
                text.row("finish", "n/a: it was not approved, or cannot be run on what is")
            }
        }
    }

    private func shadow(_ text: inout DetailText) {
        guard let began = standing.workedBefore else { return }
        text.heading("Shadow scope")
        let work = standing.work.map(\.text).joined(separator: ", ")
        let approval =
            standing.isApproved
            ? "before its approval on \(standing.decision.map { facts.day($0.day) } ?? "")"
            : "without an approval"
        text.paragraph("\(Mark.attention) work on \(work) began \(facts.day(began), .bold), \(approval)")
    }
}
