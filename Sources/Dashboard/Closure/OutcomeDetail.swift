internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// What was agreed of a piece of work and what became of it, figure by figure.
struct OutcomeDetail {
    let title: SafeText
    let outcome: ActualAgainstPlan
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        let lights = OutcomeLights(outcome, facts.project.charter.tolerances.value)
        let plan = facts.status.closure.planAgainstActual
        text.row("agreed", span(outcome.plannedStart, outcome.plannedFinish))
        text.note(
            plan.isAgreed
                ? "by the first baseline that has it" : "there is no baseline: by the present plan")
        text.row("actual", span(outcome.actualStart, outcome.actualFinish))
        text.note("from the first report above 0 % to the day since which it is 100 %")
        text.figure("begun", outcome.startVarianceDays, by: PlainFigures.variance(days:))
        text.figure(
            "finished", outcome.finishVarianceDays, by: PlainFigures.variance(days:),
            light: outcome.finishVarianceDays.value == nil ? nil : lights.finish,
            formula: "agreed less actual, in working days; less than zero is late")
        text.row("budget", "\(facts.money(outcome.budget), .bold)")
        text.figure("cost", outcome.cost, by: { facts.money($0) })
        text.figure(
            "left", outcome.costVariance, by: { facts.signedMoney($0) },
            light: outcome.actualFinish == nil ? nil : lights.cost, formula: "budget less cost")
        text.figure(
            "overrun", outcome.costOverrun, by: PlainFigures.signedPercent, formula: "cost / budget − 1")
        let words = title.string.split(separator: " ").joined(separator: " ")
        return Detail(title: SafeText(words.isEmpty ? "unnamed" : words), lines: text.lines)
    }

    private func span(_ start: Day?, _ finish: Day?) -> Line {
        func words(_ day: Day?) -> String { day.map(PlainFigures.dayAndYear) ?? "?" }
        return "\(words(start), .text) to \(words(finish), .text)"
    }
}
