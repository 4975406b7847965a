internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// Where the reserves went, what is out of its tolerance and since when, and why more was spent than earned.
struct ReserveDetail {
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        let costs = facts.status.costs
        for reserve in costs.reserves {
            text.heading(reserve.kind == .contingency ? "Contingency reserve" : "Management reserve")
            text.figure("left", reserve.left, by: facts.money)
            if reserve.left.value != nil {
                text.note("\(facts.money(reserve.set)) set − \(facts.money(reserve.drawn)) drawn since")
            }
            for draw in reserve.draws.suffix(6).reversed() {
                let what = [draw.risk?.text, draw.change?.text].compactMap(\.self).joined(separator: ", ")
                text.row(
                    SafeText(facts.day(draw.day)),
                    "\(facts.money(draw.drawn ?? .zero), .bold) \(draw.reason ?? "", .text) \(what)")
            }
        }
        text.heading("Out of tolerance")
        if costs.exceptions.isEmpty { text.paragraph("nothing") }
        for exception in costs.exceptions {
            text.row(
                "since",
                "\(exception.isOlder ? "before " : "")\(facts.day(exception.since), .text): \(exception.says, .bold) \(Mark.offTrack)"
            )
            text.note(exception.tolerance)
        }
        text.heading("Why more was spent than earned")
        for (cause, cost) in costs.causes {
            text.row(SafeText(cause.rawValue), "\(facts.signedMoney(cost), .text)")
        }
        text.row("unexplained", "\(facts.money(costs.unexplained), .bold)")
        text.note("the overspent deliverables, EV − AC, less what variance explain was told of each")
        return Detail(title: "Reserves and tolerances", lines: text.lines)
    }
}

/// A commitment: to whom, for what, what was paid of it.
struct CommitmentDetail {
    let commitment: Commitment
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        let title = facts.project.deliverables[commitment.deliverable]?.title.value ?? "not on record"
        text.row("for", "\(commitment.deliverable.text, .text) \(title)")
        text.row("to", text: facts.project.parties[commitment.party]?.name.value ?? commitment.party.text)
        text.row("promised", "\(facts.money(commitment.amount.value), .bold)")
        text.source(commitment.amount.seq, facts)
        text.row("due", text: PlainFigures.dayAndYear(commitment.due))
        text.row("still owed", "\(facts.money(commitment.open(on: facts.status.asOf)), .bold)")
        text.note("what was promised − what was paid")
        if let note = commitment.note { text.row("note", text: note) }
        for payment in commitment.payments {
            text.row(
                "paid",
                "\(facts.money(payment.value.amount), .text) on \(facts.day(payment.value.day), .text) by \(facts.source(payment.seq))"
            )
        }
        return Detail(
            title: "\(SafeText(commitment.id.text)) \(SafeText(commitment.note ?? title))", lines: text.lines)
    }
}
