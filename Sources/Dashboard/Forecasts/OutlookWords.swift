internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// What a simulation says, in words and in curves.
struct OutlookWords {
    let outlook: SimulationOutlook
    let facts: Facts

    private var committed: Day { facts.project.charter.committedFinish.value }
    private var budget: Money { facts.status.earnedValue.budgetAtCompletion }

    /// `finish  P50 7 Jun  P80 12 Jul  P90 30 Jul  P(date) 3% ■`
    func finish(within columns: Int) -> Line {
        let chance = Measure.value(outlook.chance(finishBy: committed))
        let lead: Line = "finish  P50 \(day(0.5), .bold)  P80 \(day(0.8), .bold)"
        let tail: Line =
            "  P(date) \(chance.run(by: PlainFigures.chance)) \(Light.ofChance(chance).mark)"
        return Line.longest(
            of: [lead + "  P90 \(day(0.9), .bold)" + tail, lead + tail, lead], within: columns)
    }

    func cost(within columns: Int) -> Line {
        let chance = Measure.value(outlook.chance(costAtMost: budget))
        let lead: Line = "cost  P50 \(sum(0.5), .bold)  P80 \(sum(0.8), .bold)"
        let tail: Line =
            "  P(BAC) \(chance.run(by: PlainFigures.chance)) \(Light.ofChance(chance).mark)"
        return Line.longest(
            of: [lead + "  P90 \(sum(0.9), .bold)" + tail, lead + tail, lead], within: columns)
    }

    /// `both kept <1% ■ · 70% together: 20 Jul with 1.6M`
    func together(within columns: Int) -> Line {
        let chance = Measure.value(outlook.chance(finishBy: committed, costAtMost: budget))
        let both: Line = "both kept \(chance.run(by: PlainFigures.chance)) \(Light.ofChance(chance).mark)"
        let pair = outlook.pair(at: 0.7)
        let wanted: Line =
            " · 70% together: \(facts.day(pair.finish), .text, .bold) with \(facts.money(pair.cost), .text, .bold)"
        return Line.longest(of: [both + wanted, both], within: columns)
    }

    private func day(_ level: Double) -> SafeText { SafeText(facts.day(outlook.finish(at: level))) }
    private func sum(_ level: Double) -> SafeText { SafeText(facts.money(outlook.cost(at: level))) }

    var finishCurve: SCurve {
        let axis = facts.status.axis
        let distribution = outlook.result.finish
        let promised = Double(axis.position(endOf: committed))
        let range = SCurve.range(distribution, promised)
        let (first, last) = (axis.day(at: range.lowerBound), axis.day(at: range.upperBound))
        let ticks = PlanAxis.months(from: first, to: last) { SafeText($0) }
            .map { (value: Double(axis.position(endOf: Day(number: $0.day) - 1)), label: $0.label) }
        return SCurve(distribution: distribution, promised: promised, ticks: ticks)
    }

    var costCurve: SCurve {
        let distribution = outlook.result.cost
        let range = SCurve.range(distribution, budget.amount)
        let step = Self.step(over: range.upperBound - range.lowerBound)
        let first = (range.lowerBound / step).rounded(.up) * step
        let ticks = (0..<12).map { first + Double($0) * step }
            .map { (value: $0, label: SafeText(facts.money(Money(rounding: $0)))) }
        return SCurve(distribution: distribution, promised: budget.amount, ticks: ticks)
    }

    /// 1, 2 or 5 and zeros, for some five ticks.
    private static func step(over span: Double) -> Double {
        var unit = 1.0
        while unit * 50 < span { unit *= 10 }
        for factor in [1.0, 2, 5, 10] where unit * factor * 6 >= span { return unit * factor }
        return unit * 10
    }

    func detail(_ simulation: SimulationProgress) -> Detail {
        var text = DetailText()
        text.heading("What was simulated")
        let made = simulation.made.value
        text.row(
            "runs", "\(outlook.result.runs) with the seed \(made.map { "\($0.simulation.seed)" } ?? "n/a")")
        text.note("the same runs on every machine: the numbers are counted, not drawn from a clock")
        text.note("lengths by three points as estimated (PERT's beta), of work under way what is left")
        if let made {
            let assumed = made.assumed.map(\.text)
            text.row("assumed", "\(assumed.count) without a range take 90% to 130% of their likely length")
            if !assumed.isEmpty { text.note(assumed.joined(separator: " ")) }
            text.row(
                "correlation", "\(PlainFigures.index(made.assumptions.correlation)) between any two lengths")
        }
        text.note("risks happen with the middle of their probability; cost burns with time (AACE 57R-09)")
        FinishGapWords(facts)?.explain(in: &text)
        text.heading("What it says")
        for level in [0.1, 0.5, 0.8, 0.9] {
            text.row("P\(Int(level * 100))", "\(day(level)) · \(sum(level))")
        }
        let pair = outlook.pair(at: 0.7)
        text.row("both at 70%", "\(facts.day(pair.finish)) with \(facts.money(pair.cost))")
        text.note(
            "both at P\(Int((pair.percentile * 100).rounded())) of their own, since what is kept of one is not"
        )
        text.note("always kept of the other (NASA NPR 7120.5, joint confidence level)")
        let contingency = outlook.contingency(at: 0.8)
        text.row(
            "P80 needs",
            "\(contingency.days) working days and \(facts.money(contingency.cost)) more than the plan")
        return Detail(title: PaneName.outlook.title, lines: text.lines)
    }
}
