internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// What was agreed, and how it came to be another agreement: the baselines one by one, and the present one
/// against the first.
struct BaselineDetail {
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        let day = facts.status.asOf
        let known = facts.project.baselines.filter { $0.day <= day }
        let unbacked = Set(facts.project.baselinesWithoutChange(on: day))
        if known.isEmpty { text.paragraph("nothing was agreed on yet: \("baseline take", .text)") }
        for baseline in known.reversed() {
            let change = baseline.change.map { " for \($0.text)" } ?? ""
            text.row(
                "baseline \(baseline.number)",
                "\(facts.day(baseline.day), .text)\(change, .text) · \(PlainFigures.count(baseline.lines.count, "deliverable")) · BAC \(facts.money(baseline.cost), .bold) · committed \(facts.day(baseline.committedFinish), .text)"
            )
            if unbacked.contains(baseline.number) {
                text.row("", "no approved change stands behind it \(Mark.attention)")
            }
            text.note(baseline.reason)
            if let scope = baseline.scope { text.note(scope) }
            text.source(baseline.seq, facts)
        }
        drift(&text)
        milestones(&text)
        gaps(&text)
        return Detail(
            title: "Baselines", trailing: "\(PlainFigures.count(known.count, "baseline"))", lines: text.lines)
    }

    private func drift(_ text: inout DetailText) {
        guard let drift = facts.project.baselineDrift(on: facts.status.asOf, axis: facts.status.axis) else {
            return
        }
        text.heading("Baseline \(drift.to) against baseline \(drift.from)")
        text.row("cost", "\(facts.signedMoney(drift.cost), .bold)")
        text.row("finish", "\(PlainFigures.variance(days: -Double(drift.finish)), .bold)")
        if !drift.added.isEmpty { text.row("added", text: drift.added.map(\.text).joined(separator: ", ")) }
        if !drift.removed.isEmpty {
            text.row("removed", text: drift.removed.map(\.text).joined(separator: ", "))
        }
        for shift in drift.shifts.prefix(40) {
            text.row(
                SafeText(shift.id.text),
                "finish \(PlainFigures.variance(days: -Double(shift.finish)), .text) · cost \(facts.signedMoney(shift.cost), .text)"
            )
        }
    }

    /// Those that wait for deliverables: only of them the network knows a day.
    private func milestones(_ text: inout DetailText) {
        let linked = facts.project.milestones.all.filter { !$0.dependencies.isEmpty }
        guard !linked.isEmpty,
            let network = try? ProjectNetwork(of: facts.project, asOf: facts.status.asOf)
        else { return }
        text.heading("Milestones by the critical path method")
        for milestone in linked { text.milestone(milestone, network, facts) }
    }

    private func gaps(_ text: inout DetailText) {
        let schedule = facts.status.schedule
        text.heading("Responsibilities")
        text.row(
            "accountable",
            schedule.withoutAccountable.isEmpty
                ? "each deliverable has exactly one"
                : "nobody for \(schedule.withoutAccountable.map(\.text).joined(separator: ", "), .text) \(Mark.attention)"
        )
        text.row(
            "responsible",
            schedule.withoutResponsible.isEmpty
                ? "each open deliverable has one at least"
                : "nobody named for \(schedule.withoutResponsible.map(\.text).joined(separator: ", "), .text)"
        )
    }
}
