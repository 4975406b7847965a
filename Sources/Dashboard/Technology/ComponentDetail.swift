internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// How long a component is supported, who found that out, and where it came from.
struct ComponentDetail {
    let component: ComponentStanding
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        let horizon = facts.status.horizon
        let recorded = facts.project.components[component.id]
        text.row("state", "\(component.state.words, component.light.figureInk, .bold)")
        text.note(
            "against \(horizon.goLiveWords) on \(PlainFigures.dayAndYear(horizon.goLive)) and the end of the "
                + "intended life on \(PlainFigures.dayAndYear(horizon.endOfLife)), \(horizon.lifeMonths) months later"
        )
        text.figure(
            "gap", component.gapDays, by: ComponentsPane.gap, light: component.light,
            formula: "the end of security support − the end of the intended life, in civil days")
        text.figure(
            "to go-live", component.gapToGoLiveDays, by: ComponentsPane.gap,
            formula: "the end of security support − \(horizon.goLiveWords)")
        text.row("successor", text: component.successor ?? "none is named")
        if component.needsSuccessor {
            text.note("support ends within \(horizon.windowMonths) months (the planning window): name one")
        }
        text.heading("Support")
        for (label, end) in [
            ("active", recorded?.activeSupport), ("security", recorded?.securitySupport),
            ("extended", recorded?.extendedSupport),
        ] {
            text.row(SafeText(label), text: words(end?.value))
            if let seq = end?.seq { text.source(seq, facts) }
        }
        text.heading("Ring")
        text.row(SafeText(component.ring.rawValue), "how far it is to be relied on")
        for move in (recorded?.moves ?? []).reversed() {
            text.row(
                SafeText(facts.shortDay(move.value.day)),
                "\(move.value.from.rawValue) ▶ \(move.value.to.rawValue, .text) \(move.value.reason ?? "")")
            text.source(move.seq, facts)
        }
        return Detail(
            title: SafeText("\(component.id.text) \(component.title)"),
            trailing: "\(light: component.light.mark)",
            lines: text.lines)
    }

    private func words(_ end: SupportEnd?) -> String {
        switch end {
        case .on(let day): "until \(PlainFigures.dayAndYear(day))"
        case .ended: "has ended; nobody says when"
        case .open: "goes on; no end is announced"
        case nil: "nobody has found out"
        }
    }
}
