internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// An exit criterion: what must be true, who sees to it, and what shows it or who says that it need not be.
struct CriterionDetail {
    let criterion: ExitCriterion
    let facts: Facts

    var detail: Detail {
        let state = criterion.state(on: facts.status.asOf)
        var text = DetailText()
        text.paragraph(Line(SafeText(criterion.text.value), .text))
        text.source(criterion.text.seq, facts)
        text.row("before", text: "the gate of \(criterion.phase.value.title)")
        if let owner = criterion.owner {
            text.row("owner", text: facts.name(of: owner.value))
        } else {
            text.row("owner", "nobody yet: \("criterion revise", .text) names one")
        }
        text.row("state", "\(state.sign) \(state.words(facts))")
        switch state {
        case .met(let evidence):
            text.row("evidence", text: evidence.text)
            if let link = evidence.link { text.row("link", "\(link, .accent)") }
            if let seq = criterion.evidence?.seq { text.source(seq, facts) }
        case .waived(let waiver):
            proposed(waiver, &text)
            if let agreed = waiver.agreed {
                text.row("agreed", text: "by \(agreed.value.account)")
                text.source(agreed.seq, facts)
            }
        case .open(let proposal?):
            proposed(proposal, &text)
            text.row("needs", "a second account: \("criterion waive", .text)")
        case .open(nil):
            text.row("next", "\("criterion meet", .text) with what shows it, or \("criterion waive", .text)")
        }
        return Detail(
            title: SafeText(criterion.id.text),
            trailing: Line([state.sign]) + Line.blank(1) + Line(state.word),
            lines: text.lines)
    }

    private func proposed(_ waiver: Waiver, _ text: inout DetailText) {
        text.row("waiver", text: waiver.reason)
        text.note("proposed by \(waiver.account)")
        if let seq = criterion.waiver?.seq { text.source(seq, facts) }
    }
}
