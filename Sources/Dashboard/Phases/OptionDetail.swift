internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// An option: its cash flows, how it may turn out, and how each figure comes from them.
struct OptionDetail {
    let option: CaseOption
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        let title: SafeText = "\(SafeText(option.id.text)) \(SafeText(option.title.value))"
        guard let figures = facts.status.businessCase.options.first(where: { $0.id == option.id }) else {
            return Detail(title: title, lines: ["not on record on that day"])
        }
        if let note = option.note { text.paragraph(Line(SafeText(note.value), .text)) }
        text.source(option.title.seq, facts)
        cashFlows(figures, &text)
        outcomes(figures, &text)
        if let choice = facts.status.businessCase.choice, choice.option == option.id {
            text.heading("Chosen")
            text.row("reason", text: choice.reason)
            if let seq = facts.project.businessCase.choice?.seq { text.source(seq, facts) }
        }
        return Detail(title: title, lines: text.lines)
    }

    private func cashFlows(_ figures: OptionFigures, _ text: inout DetailText) {
        text.heading("Cash flows")
        if option.cashFlows.isEmpty {
            text.paragraph("none yet — \("option cashflow", .text) sets them, year by year")
        }
        for flow in option.cashFlows {
            let (cost, benefit) = (facts.money(flow.value.cost), facts.money(flow.value.benefit))
            text.entry(
                "year \(flow.value.year)",
                "cost \(cost, .text)  benefit \(benefit, .text)  net \(facts.money(flow.value.net), .bold)")
        }
        let rate = facts.project.businessCase.discountRate?.value
        text.figure(
            "NPV", figures.netPresentValue, by: { facts.money($0) },
            formula: "Σ net / (1 + \(rate.map { "\($0.decimal)%" } ?? "rate"))^year, year 0 as it is")
        text.figure(
            "payback", figures.payback, by: years,
            formula: "until the sums so far are no longer below zero; a year's sum comes in evenly")
        text.figure(
            "discounted", figures.discountedPayback, by: years, formula: "the same of discounted sums")
    }

    private func outcomes(_ figures: OptionFigures, _ text: inout DetailText) {
        text.heading("How it may turn out")
        if option.outcomes.isEmpty {
            text.paragraph("nothing said yet — \("option outcome", .text) does")
            return
        }
        for outcome in option.outcomes {
            let words: Line =
                "\(outcome.value.probability.decimal, .text)%  \(facts.money(outcome.value.value), .bold)  "
            text.row("", words + Line(SafeText(outcome.value.name), .text))
            text.source(outcome.seq, facts)
        }
        text.figure(
            "EV", figures.expectedValue, by: { facts.money($0) },
            light: figures.warning == nil ? nil : .attention, formula: "Σ probability × value")
    }

    private func years(_ years: Double) -> String { PlainFigures.decimal(years, places: 2) + " years" }
}

/// The business case as a whole.
struct BusinessCaseDetail {
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        let stands = facts.project.businessCase
        text.row("need", stands.need, facts)
        text.row("viability", stands.viability, facts)
        if let rate = stands.discountRate {
            text.row("discounted", "at \(rate.value.decimal, .bold)% a year")
            text.source(rate.seq, facts)
        }
        let figures = facts.status.businessCase
        text.heading("Which wins")
        text.figure("by NPV", figures.bestByNetPresentValue, by: \.text, formula: "the highest NPV")
        text.figure(
            "by EV", figures.bestByExpectedValue, by: \.text, formula: "the highest expected value")
        if let choice = figures.choice, let seq = stands.choice?.seq {
            text.row("chosen", "\(choice.option.text, .bold) \(choice.reason, .text)")
            text.source(seq, facts)
        } else {
            text.row("chosen", "none yet: \("option choose", .text) does")
        }
        for warning in figures.warnings { text.row("", "\(Mark.attention) \(warning, .text)") }
        text.heading("Goals")
        if facts.project.goals.isEmpty { text.paragraph("none yet — \("goal set", .text) says one") }
        for goal in facts.project.goals.all { text.row(SafeText(goal.id.text), text: goal.text.value) }
        let sponsor = facts.project.charter.sponsor
        text.row("sponsor", text: sponsor.map { facts.name(of: $0.value) } ?? "nobody yet: project revise")
        return Detail(title: PaneName.businessCase.title, lines: text.lines)
    }
}
