internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// Why the simulation and the forecast by performance, which the header and the cone show, end on different days.
struct FinishGapWords {
    private let gap: FinishGap
    private let facts: Facts

    /// - Returns: nil where one of them says nothing, as long as runs are made, and beside what an open form would do.
    init?(_ facts: Facts) {
        guard facts.imagined == nil, let forecast = facts.status.forecast.finish.value,
            let simulation = facts.simulation, let outlook = simulation.outlook.value,
            let withoutRisks = simulation.finishWithoutRisks
        else { return nil }
        gap = outlook.gap(to: forecast, withoutRisks: withoutRisks)
        self.facts = facts
    }

    /// `30 d later than 18 Mar by performance: risks +31 d, ranges of estimates +5 d, the network −6 d`, over two
    /// lines where there is room for them.
    func lines(columns: Int, rows: Int) -> [Line] {
        let (lead, shortLead) = leads
        guard !gap.isSmall else { return [Line.longest(of: [lead, shortLead], within: columns)] }
        let wordings = [
            gap.reasons.map { part($0, $0.words) }, gap.reasons.map { part($0, $0.shortWords) },
        ].map { $0.dropFirst().reduce($0.first ?? "") { $0 + ", " + $1 } }
        let whole = wordings.map { "\(lead): " + $0 }
        if let line = whole.first(where: { $0.columns <= columns }) { return [line] }
        if rows > 1 {
            return [Line.longest(of: [lead + ":", shortLead], within: columns)]
                + [Line.longest(of: wordings + most, within: columns)]
        }
        return [
            Line.longest(
                of: most.map { "\(lead), " + $0 } + most.map { "\(shortLead), " + $0 } + [lead, shortLead],
                within: columns)
        ]
    }

    private var leads: (Line, Line) {
        let performance = facts.day(gap.performance)
        let days = Line("\(abs(gap.days)) d", .text, .bold)
        guard !gap.isSmall else {
            let apart = gap.days == 0 ? "" : ", " + days + (gap.days > 0 ? " later" : " earlier")
            return ("agrees with \(performance) by performance" + apart, "agrees with \(performance)" + apart)
        }
        let way: Line = gap.days > 0 ? " later" : " earlier"
        return (days + way + " than \(performance) by performance", days + way + " than by performance")
    }

    /// What makes most of it.
    private var most: [Line] {
        gap.reasons.first.map { ["most by " + part($0, $0.words), "by " + part($0, $0.shortWords)] } ?? []
    }

    private func part(_ step: FinishGap.Step, _ words: SafeText) -> Line {
        "\(words) \(SafeText(PlainFigures.variance(days: Double(gap[step]))), .text)"
    }

    func explain(in text: inout DetailText) {
        text.heading("Beside the forecast by performance")
        text.row("performance", "P50 \(facts.day(gap.performance), .bold)")
        text.note(
            """
            how the work has gone: time passed + planned duration − earned schedule, by the factors of \
            \(facts.status.forecast.referenceClass)
            """)
        text.row("simulation", "P50 \(facts.day(gap.simulation), .bold)")
        text.note(
            """
            what is left as long as it was said to take, by links, ranges and open risks: how the work has \
            gone does not lengthen it, as risks do not lengthen the other
            """)
        let (lead, _) = leads
        text.row("apart", lead)
        text.row("the network", step(.network, gap.network))
        text.note("with the lengths that are left, and nothing that varies or may happen")
        text.row("ranges", step(.estimates, gap.withoutRisks))
        text.note("P50 of the same runs without risks: lengths that rather grow, paths that must all be over")
        if let driver = facts.simulation?.drivers.first(where: \.isActivity) { widest(driver, &text) }
        text.row("risks", step(.risks, gap.simulation))
        text.note("P50 of the runs with what may happen")
        if let driver = facts.simulation?.drivers.first(where: { !$0.isActivity }) { widest(driver, &text) }
        text.row(
            "chances",
            "by performance \(PlainFigures.chance(gap.chanceByPerformance), .text) for \(facts.day(gap.simulation)), by simulation \(PlainFigures.chance(gap.chanceBySimulation), .text) for \(facts.day(gap.performance))"
        )
    }

    private func step(_ step: FinishGap.Step, _ day: Day) -> Line {
        let days = Line(SafeText(PlainFigures.variance(days: Double(gap[step]))), .text, .bold)
        return days + " to \(facts.day(day))"
    }

    private func widest(_ driver: SimulationDriver, _ text: inout DetailText) {
        text.note(
            "the widest swing: \(driver.subject) \(facts.title(of: driver)), \(PlainFigures.decimal(driver.swing, places: 0)) d"
        )
    }
}

extension FinishGap.Step {
    fileprivate var words: SafeText {
        switch self {
        case .network: "the network"
        case .estimates: "ranges of estimates"
        case .risks: "risks"
        }
    }

    fileprivate var shortWords: SafeText {
        switch self {
        case .network: "network"
        case .estimates: "ranges"
        case .risks: "risks"
        }
    }
}

extension SimulationDriver {
    fileprivate var isActivity: Bool {
        switch source {
        case .activity: true
        case .risk: false
        }
    }
}
