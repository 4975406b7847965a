internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// A deliverable: what was planned and agreed, how far it is, what it cost, and what it waits for.
struct DeliverableDetail {
    let deliverable: Deliverable
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        plan(&text)
        progress(&text)
        costs(&text)
        dependencies(&text)
        schedule(&text)
        let done = deliverable.percentComplete(on: facts.status.asOf)
        return Detail(
            title: "\(SafeText(deliverable.id.text)) \(SafeText(deliverable.title.value))",
            trailing: "\(PlainFigures.percent(done.fraction), .bold)", lines: text.lines)
    }

    private func plan(_ text: inout DetailText) {
        let estimate = deliverable.estimate.value
        text.row("phase", text: deliverable.phase.value.title)
        text.row("accountable", text: facts.name(of: deliverable.owner.value))
        text.row("planned", span(deliverable.start.value, deliverable.finish.value))
        text.row("budget", "\(facts.money(deliverable.budget.value), .bold)")
        text.source(deliverable.budget.seq, facts)
        text.row(
            "estimate",
            "\(estimate.optimistic.decimal, .text)/\(estimate.likely.decimal, .text)/\(estimate.pessimistic.decimal, .text) days"
        )
        text.note(
            "(optimistic + 4 likely + pessimistic) / 6 = \(PlainFigures.decimal(estimate.mean, places: 1)) days"
        )
        text.row("earns by", text: deliverable.rule.value.rawValue)
        guard let baseline = facts.project.baselines.last(where: { $0.day <= facts.status.asOf }) else {
            text.row("baseline", "none yet: \("baseline take", .text) agrees on the plan")
            return
        }
        if let line = baseline.lines.first(where: { $0.id == deliverable.id }) {
            text.row(
                "baseline \(baseline.number)",
                span(line.start, line.finish) + "  budget \(facts.money(line.budget), .text)")
        } else {
            text.row(
                "baseline \(baseline.number)",
                "not in it: it earns nothing until the next one \(Mark.attention)")
        }
        text.source(baseline.seq, facts)
    }

    private func progress(_ text: inout DetailText) {
        text.heading("Progress, the last reports first")
        if deliverable.progress.isEmpty { text.paragraph("none reported yet") }
        for report in deliverable.progress.suffix(5).reversed() {
            text.row(
                SafeText(facts.day(report.value.day)),
                "\(report.value.percent.decimal, .bold)%  by \(facts.source(report.seq))")
        }
    }

    private func costs(_ text: inout DetailText) {
        text.heading("Costs")
        if let status = facts.status.deliverables.first(where: { $0.id == deliverable.id }) {
            text.row("planned", "PV \(facts.money(status.plannedValue), .bold) by now, by the baseline")
            text.row("earned", "EV \(facts.money(status.earnedValue), .bold)")
            text.figure("spent", status.actualCost, by: { "AC " + facts.money($0) })
            text.figure(
                "variance", status.costVariance, by: facts.signedMoney,
                formula: "EV − AC; less than zero is overspent")
        }
        let own = facts.project.costs.recent.filter {
            $0.value.deliverable == deliverable.id && $0.value.day <= facts.status.asOf
        }
        for cost in own.suffix(5).reversed() {
            let words = [cost.value.note, cost.value.cause?.rawValue].compactMap(\.self).joined(
                separator: ", ")
            text.row(
                SafeText(facts.day(cost.value.day)),
                "\(facts.money(cost.value.amount), .text) \(words)  by \(facts.source(cost.seq))")
        }
    }

    private func dependencies(_ text: inout DetailText) {
        if deliverable.dependencies.isEmpty { return }
        text.heading("Waits for")
        for link in deliverable.dependencies {
            let other = facts.project.deliverables[link.value.on]
            let lag =
                link.value.lag == .zero ? "" : " \(PlainFigures.decimal(link.value.lag.days, places: 0)) d"
            text.row(
                SafeText(link.value.on.text),
                "\(other?.title.value ?? "not on record", .text) (\(link.value.link.rawValue)\(lag))")
            text.source(link.seq, facts)
        }
    }

    private func span(_ start: Day, _ finish: Day) -> Line {
        "\(PlainFigures.dayAndYear(start), .text) to \(PlainFigures.dayAndYear(finish), .text)"
    }
}
