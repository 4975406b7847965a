internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// A risk as it was told, every estimate of it, and where its expected value comes from.
struct RiskDetail {
    let risk: Risk
    let facts: Facts
    var width = 70

    var detail: Detail {
        var text = DetailText(width: width)
        text.row("cause", risk.cause, facts)
        text.row("event", risk.event, facts)
        text.row("effect", risk.effect, facts)
        text.row("answer", risk.response.map { Recorded($0.value.rawValue, seq: $0.seq) }, facts)
        if risk.action != nil { text.row("", risk.action, facts) }
        residual(&text)
        text.row("trigger", risk.trigger, facts)
        let day = risk.proximity.map { Recorded(PlainFigures.dayAndYear($0.value), seq: $0.seq) }
        text.row("when", day, facts)
        if let delayed = risk.assessment(on: facts.status.asOf)?.deliverable {
            let title = facts.project.deliverables[delayed]?.title.value ?? "not on record"
            text.row("delays", "\(delayed.text, .text) \(title)")
        }
        text.row("owner", Recorded(facts.name(of: risk.owner.value), seq: risk.owner.seq), facts)
        value(&text)
        estimates(&text)
        outcome(&text)
        let id = SafeText(risk.id.text)
        let standing = facts.status.risks.first { $0.id == risk.id }
        return Detail(
            title: "\(id) \(SafeText(risk.title.value))",
            trailing: standing.map { "\(light: $0.light.mark)" } ?? "no longer open", lines: text.lines)
    }

    private func value(_ text: inout DetailText) {
        guard let assessment = risk.assessment(on: facts.status.asOf) else { return }
        text.heading("Expected value")
        let (p, impact) = (assessment.probability, assessment.impact)
        let sign = risk.nature.value == .opportunity ? PlainFigures.minus : ""
        text.row("EMV", "\(facts.money(assessment.expectedValue(of: risk.nature.value)), .bold)")
        text.note(
            """
            mean probability × mean impact = \(PlainFigures.percent(p))% × \
            \(sign)\(facts.money(impact))
            """)
        let rank = facts.status.risks.firstIndex { $0.id == risk.id }
        if let rank { text.row("rank", "\(rank + 1, .bold) of \(facts.status.risks.count)") }
    }

    /// What is left when the answer has been carried out.
    private func residual(_ text: inout DetailText) {
        guard let left = facts.status.risks.first(where: { $0.id == risk.id })?.residual else { return }
        text.row(
            "after",
            "p \(PlainFigures.percent(left.probability), .text)%, \(facts.money(left.impact), .text), "
                + "EMV \(facts.money(left.expectedValue), .bold)")
    }

    private func estimates(_ text: inout DetailText) {
        text.heading("Every estimate, the last one first")
        for estimate in risk.assessments.reversed() {
            let (p, impact) = (estimate.value.probability, estimate.value.impact)
            let value = estimate.value.expectedValue(of: risk.nature.value)
            let delayed = estimate.value.deliverable.map { " of \($0)" } ?? ""
            let delay = PlainFigures.delay(estimate.value.delay) + delayed
            text.row(
                SafeText(facts.day(estimate.value.day)),
                "EMV \(facts.money(value), .bold) p \(PlainFigures.percent(p), .text)% "
                    + "\(facts.money(impact), .text) \(delay, .text) · \(facts.source(estimate.seq), .muted)")
        }
    }

    private func outcome(_ text: inout DetailText) {
        guard let outcome = risk.outcome else { return }
        text.heading(outcome.value.kind == .occurred ? "It happened" : "Closed")
        let cost = outcome.value.cost.map { ", cost " + facts.money($0) } ?? ""
        text.row(SafeText(facts.day(outcome.value.day)), text: outcome.value.reason + cost)
        text.source(outcome.seq, facts)
        guard let resolution = risk.resolution else {
            if risk.isIssue { text.row("issue", "open: issue close records how it ended") }
            return
        }
        let final = resolution.value.cost.map { ", cost " + facts.money($0) } ?? ""
        text.row(
            SafeText(facts.day(resolution.value.day)), text: "dealt with: \(resolution.value.note)\(final)")
        text.source(resolution.seq, facts)
    }
}

/// What all risks may cost together, and whether what is set aside covers it.
struct ExposureDetail {
    let facts: Facts
    var width = 70

    var detail: Detail {
        let exposure = facts.status.exposure
        var text = DetailText(width: width)
        text.row("exposure", "\(facts.money(exposure.exposure), .bold)")
        text.note(
            "the sum of the expected values of \(exposure.openCount) open risks, opportunities deducted")
        text.figure(
            "reserve", exposure.contingencyReserve, by: facts.money,
            formula: "the contingency reserve that was set aside")
        if let reserve = facts.project.costs.contingencyReserve { text.source(reserve.seq, facts) }
        text.figure(
            "cover", exposure.cover, by: PlainFigures.index, light: Light.ofCover(exposure.cover),
            formula: "reserve / exposure; attention below 1, off track below .80")
        text.figure(
            "enough", exposure.chanceOfReserve, by: PlainFigures.chance,
            formula: "the chance that the risks together cost no more than the reserve, as if independent")
        text.heading("What they cost together")
        for (label, sum) in quantiles(exposure) { text.figure(label, sum, by: facts.money) }
        return Detail(title: PaneName.risks.title, lines: text.lines)
    }

    private func quantiles(_ exposure: RiskExposure) -> [(SafeText, Measure<Money>)] {
        [
            ("P50", exposure.contingency.map(\.p50)), ("P80", exposure.contingency.map(\.p80)),
            ("P90", exposure.contingency.map(\.p90)),
        ]
    }
}
