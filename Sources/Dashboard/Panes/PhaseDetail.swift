internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// A phase: its dates, what its gate asks for and decided, and how far its deliverables are.
struct PhaseDetail {
    let phase: Phase
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        text.paragraph(Line(SafeText(phase.purpose), .muted))
        guard let status = facts.status.phases.first(where: { $0.phase == phase }) else {
            return Detail(title: SafeText(phase.title), lines: text.lines)
        }
        dates(status, &text)
        gate(status.gate, &text)
        deliverables(&text)
        let words = PhaseWords(status: status, facts: facts)
        return Detail(
            title: SafeText(phase.title), trailing: Line([words.percent, Run("  "), words.note]),
            lines: text.lines)
    }

    private func dates(_ status: PhaseStatus, _ text: inout DetailText) {
        if let plan = facts.project.phases[phase] {
            let start = PlainFigures.dayAndYear(plan.start.value)
            text.row("planned", "\(start, .text) to \(PlainFigures.dayAndYear(plan.finish.value), .text)")
            text.source(plan.start.seq, facts)
            for warning in status.warnings { text.row("", "\(Mark.attention) \(warning, .text)") }
        } else {
            text.row("planned", "no dates yet: \("phase plan", .text) sets them")
        }
        text.figure(
            "complete", status.percentComplete, by: PlainFigures.percent,
            formula: "EV / BAC of its deliverables by the baseline")
        let tolerated = facts.project.charter.tolerances.value.time
        let light = status.varianceDays.value.map { Light.ofVariance(days: $0, tolerated: tolerated) }
        text.figure(
            "variance", status.varianceDays, by: PlainFigures.variance(days:), light: light,
            formula: "where its earned value lies on its planned curve, less today, in working days")
    }

    private func gate(_ gate: GateStatus, _ text: inout DetailText) {
        text.heading("Gate \(phase.number)")
        text.row("to decide", text: gate.day.map(PlainFigures.dayAndYear) ?? "no day set")
        let plan = facts.project.phases[phase]
        if let decision = gate.decision, let seq = plan?.decision?.seq {
            text.row(
                "decision", "\(decision.verdict.rawValue, gate.light.ink, .bold) \(decision.reason, .text)")
            text.source(seq, facts)
            if let conditions = decision.conditions {
                let due = decision.due.map { " by \(facts.day($0))" } ?? ""
                let isOverdue = gate.overdueConditions != nil
                text.row("if", "\(conditions, .text)\(due, isOverdue ? .offTrack : .muted)")
            }
        }
        for earlier in (plan?.decisions ?? []).dropLast().reversed()
        where earlier.value.day <= facts.status.asOf {
            text.row("before", "\(earlier.value.verdict.rawValue, .text) \(earlier.value.reason)")
            text.source(earlier.seq, facts)
        }
        if gate.criteria == 0 {
            text.row("criteria", "nobody has said what must be true: \("criterion set", .text) does")
            return
        }
        let waived: Line = gate.criteriaWaived == 0 ? "" : ", \(gate.criteriaWaived, .text) waived"
        text.row("criteria", "\(gate.criteriaMet, .bold) of \(gate.criteria) met\(waived) \(gate.light.mark)")
        for criterion in facts.project.criteria.all
        where criterion.phase.value == phase && !criterion.withdrawal.holds(on: facts.status.asOf) {
            let state = criterion.state(on: facts.status.asOf)
            text.row(
                SafeText(criterion.id.text),
                "\(state.sign) \(criterion.text.value, .text), \(criterion.owner?.value.text ?? "nobody yet")"
            )
            switch state {
            case .met(let evidence):
                let source = criterion.evidence.map { "; recorded by \(facts.source($0.seq))" } ?? ""
                text.note(evidence.text + source)
            case .waived(let waiver), .open(let waiver?):
                text.note("\(state.words(facts).text.string): \(waiver.reason)")
            case .open(nil): break
            }
        }
    }

    private func deliverables(_ text: inout DetailText) {
        let own = PlanEntry.deliverables(of: phase, facts)
        text.heading("Deliverables")
        if own.isEmpty { text.paragraph("none yet — \("deliverable add", .text) adds one") }
        for entry in own {
            let figures = PlanFigures(entry, facts)
            let gauge = Gauge(figures.share ?? 0).line(columns: 8)
            let title = figures.title.fitted(to: 46)
            text.add(
                figures.sign.fitted(to: 1) + title + Line.blank(1) + gauge
                    + figures.percent.fitted(to: 5, alignment: .trailing)
                    + Line([figures.variance]).fitted(to: 8, alignment: .trailing))
        }
    }
}
