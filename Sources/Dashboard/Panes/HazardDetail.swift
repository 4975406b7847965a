internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// What stands behind the light of a hazard: its rule, its reasons and how it went.
struct HazardDetail {
    let hazard: Hazard
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        text.row("now", "\(hazard.headline, hazard.light.figureInk, .bold) \(hazard.detail)")
        text.row("rule", Line(SafeText(hazard.rule)))
        text.heading("Why")
        if hazard.reasons.isEmpty { text.paragraph("nothing stands against it") }
        for reason in hazard.reasons { text.paragraph("· \(reason)") }
        text.heading("Trend, week by week")
        if hazard.trend.isEmpty {
            text.paragraph("no measure yet")
        } else {
            let trend = Sparkline(hazard.trend, hazard.light.mark)
            text.entry("", trend.line(columns: hazard.trend.count))
        }
        behind(&text)
        let page = hazard.kind.page
        text.heading("More")
        text.paragraph("\("Enter", .accent, .bold) goes to \(SafeText(page.key), .text) \(page.title, .text)")
        return Detail(
            title: SafeText(hazard.kind.title), trailing: "\(light: hazard.light.mark)", lines: text.lines)
    }

    /// The entries that the figure was counted from.
    private func behind(_ text: inout DetailText) {
        let project = facts.project
        switch hazard.kind {
        case .timelineAndBudget, .risk:
            break
        case .scopeCreep:
            let open = project.changes.all.filter { $0.isUndecided(on: facts.status.asOf) }
            if !open.isEmpty { text.heading("To decide") }
            for change in open {
                let cost = facts.signedMoney(change.cost.value)
                let asked: SafeText =
                    "asked by \(change.requester.value.text), \(facts.day(change.requested))"
                text.row(
                    SafeText(change.id.text), "\(change.title.value, .text) \(cost, .bold) \(asked, .muted)")
                text.source(change.title.seq, facts)
            }
        case .communication:
            for conflict in facts.status.contradictions {
                text.heading("\(conflict.topic)\(conflict.hasDealBreaker ? ", a deal-breaker" : "")")
                text.paragraph("\(conflict.words, .attention), since \(facts.day(conflict.since))")
                for side in conflict.sides {
                    text.row(SafeText(side.statement.text), "\(side.party.text) \(side.position, .text)")
                    if let statement = project.statements[side.statement] {
                        text.source(statement.position.seq, facts)
                    }
                }
            }
        case .changingTechnology:
            let early = facts.status.components.filter { $0.light != .onTrack }
            if !early.isEmpty { text.heading("Ends early") }
            for component in early {
                let end = component.supportEnds.map { PlainFigures.dayAndYear($0) } ?? "not known"
                text.row(
                    SafeText(component.id.text),
                    "\(component.light.mark) \(component.title, .text), support ends \(end, .bold)")
                if let seq = project.components[component.id]?.supportEnds?.seq { text.source(seq, facts) }
            }
        }
    }
}

extension HazardKind {
    /// Where more of it stands.
    var page: PageName {
        switch self {
        case .timelineAndBudget: .costs
        case .scopeCreep: .changes
        case .communication: .communication
        case .risk: .risks
        case .changingTechnology: .technology
        }
    }
}
