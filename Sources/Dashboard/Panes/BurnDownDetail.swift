internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// Where each figure of the burn-down comes from: its formula, what was put in, and the baseline behind it.
struct BurnDownDetail {
    let facts: Facts

    private var status: Status { facts.status }
    private var earned: EarnedValue { facts.status.earnedValue }

    var detail: Detail {
        var text = DetailText()
        sums(&text)
        indices(&text)
        estimate(&text)
        finish(&text)
        chances(&text)
        return Detail(
            title: PaneName.burnDown.title, trailing: "as of \(PlainFigures.dayAndYear(status.asOf), .text)",
            lines: text.lines)
    }

    private func sums(_ text: inout DetailText) {
        let project = facts.project
        text.row("budget", "BAC \(facts.money(earned.budgetAtCompletion), .bold)")
        if let number = earned.baseline,
            let baseline = project.baselines.first(where: { $0.number == number })
        {
            text.note("the budgets of all deliverables of baseline \(number): \(baseline.reason)")
            text.source(baseline.seq, facts)
        } else {
            text.note("no baseline yet: the present plan stands in for it")
        }
        if !earned.unbaselined.isEmpty {
            let names = earned.unbaselined.map(\.text).joined(separator: ", ")
            text.note("not in the baseline, so without earned value: \(names)")
        }
        text.row("planned", "PV \(facts.money(earned.plannedValue), .bold)")
        text.note("what should have been earned by now")
        text.row("earned", "EV \(facts.money(earned.earnedValue), .bold)")
        text.note("the budget of the work that is done, by its earning rule")
        text.row("spent", "AC \(facts.money(earned.actualCost), .bold)")
        text.note("\(PlainFigures.count(project.costs.count, "cost")) recorded, on whatever they were")
        if let last = project.costs.recent.last { text.note("the last one by \(facts.source(last.seq))") }
    }

    private func indices(_ text: inout DetailText) {
        let (ev, ac) = (facts.money(earned.earnedValue), facts.money(earned.actualCost))
        let (pv, bac) = (facts.money(earned.plannedValue), facts.money(earned.budgetAtCompletion))
        text.heading("Indices")
        let cost = earned.costPerformanceIndex
        text.figure(
            "CPI", cost, by: PlainFigures.index, light: .ofIndex(cost), formula: "EV / AC = \(ev) / \(ac)")
        text.figure(
            "SPI", earned.schedulePerformanceIndex, by: PlainFigures.index,
            formula: "EV / PV = \(ev) / \(pv); tends to 1 however late the end")
        let schedule = status.earnedSchedule
        let time = schedule.flatMap(\.schedulePerformanceIndex)
        let inputs = schedule.value.map {
            " = \(days($0.position)) / \(days($0.actualTime)) working days"
        }
        text.figure(
            "SPI(t)", time, by: PlainFigures.index, light: .ofIndex(time),
            formula: "earned schedule / time passed" + (inputs ?? ""))
        if let range = status.ambiguousDays {
            text.note(
                """
                the plan stands still there: between \(facts.day(range.lowerBound)) and \
                \(facts.day(range.upperBound))
                """)
        }
        let adherence = status.scheduleAdherence
        text.figure(
            "adherence", adherence, by: PlainFigures.index, light: .ofIndex(adherence),
            formula: "how much of what is earned is what the plan wanted first; SPI(t) leans on it")
        let effort = earned.toCompleteIndex
        text.figure(
            "TCPI", effort, by: PlainFigures.index, light: .ofEffort(effort),
            formula: "(BAC − EV) / (BAC − AC) = (\(bac) − \(ev)) / (\(bac) − \(ac))")
    }

    private func estimate(_ text: inout DetailText) {
        let estimate = status.estimate
        text.heading("Estimate at completion")
        let light = Light.ofEstimate(
            estimate.shrunk, budget: earned.budgetAtCompletion,
            tolerated: facts.project.charter.tolerances.value.cost)
        text.figure(
            "EAC", estimate.shrunk, by: facts.money, light: light,
            formula: "AC + (BAC − EV) / PF, PF = (EV + k BAC) / (AC + k BAC), \(estimate.profile.name)")
        text.figure(
            "by CPI", estimate.byCPI, by: facts.money, formula: "the rest costs as the work so far did")
        text.figure(
            "as planned", estimate.asPlanned, by: facts.money, formula: "the rest costs what was planned")
        text.figure("over", estimate.varianceAtCompletion, by: facts.signedMoney, formula: "VAC = BAC − EAC")
    }

    private func finish(_ text: inout DetailText) {
        let forecast = status.forecast
        text.heading("When and how much, as ranges")
        text.figure(
            "finish", forecast.finish, by: { facts.day($0.pointDay) },
            formula: "time passed + planned duration − earned schedule")
        if let finish = forecast.finish.value {
            cone(finish.days, by: PlainFigures.dayAndYear, &text)
            factors(finish.quantiles, over: finish.point, &text)
        }
        text.figure("cost", forecast.cost, by: { facts.money($0.point) }, formula: "EAC, as above")
        if let cost = forecast.cost.value {
            cone(cost.sums, by: facts.money, &text)
            factors(cost.quantiles, over: cost.point.amount, &text)
        }
        text.row("reference", text: forecast.referenceClass)
        text.note("how its projects ended beside the same forecast at the same stage")
    }

    private func cone<Value>(_ cone: Cone<Value>, by form: (Value) -> String, _ text: inout DetailText) {
        text.row(
            "", "P10 \(form(cone.p10), .text)  P50 \(form(cone.p50), .bold)  P90 \(form(cone.p90), .text)")
        text.row("", "P20 \(form(cone.p20), .text)  P80 \(form(cone.p80), .text)")
    }

    /// By what the forecast was multiplied.
    private func factors(_ quantiles: Quantiles, over point: Double, _ text: inout DetailText) {
        guard point > 0 else { return }
        let factors = [0.1, 0.2, 0.5, 0.8, 0.9].map { level in
            PlainFigures.index(quantiles.value(at: level) / point)
        }
        text.note("the forecast × " + factors.joined(separator: ", ") + ", never before what is past")
    }

    private func chances(_ text: inout DetailText) {
        let forecast = status.forecast
        text.heading("Chances")
        chance(
            "P(date)", forecast.chanceOfDate,
            "finish by \(PlainFigures.dayAndYear(facts.project.charter.committedFinish.value)), as committed",
            &text)
        text.source(facts.project.charter.committedFinish.seq, facts)
        chance("P(budget)", forecast.chanceOfBudget, "cost at most BAC", &text)
        let grant = facts.money(facts.project.charter.budget.value)
        chance(
            "P(grant)", forecast.chanceOfGrant, "cost at most the \(grant) granted, reserves included", &text)
        chance("both", forecast.chanceOfBoth, "on time and within BAC, as if the two were independent", &text)
    }

    private func chance(
        _ label: SafeText, _ chance: Measure<Double>, _ meaning: String, _ text: inout DetailText
    ) {
        text.figure(label, chance, by: PlainFigures.chance, light: .ofChance(chance), formula: meaning)
    }

    private func days(_ position: Double) -> String { PlainFigures.decimal(position, places: 0) }
}
