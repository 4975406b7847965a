internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// The indices of earned value and earned schedule against their tolerances, and how they came there.
package struct EarnedValuePane: RegisterPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("progress", "record"), VerbName("cost", "record")] }
    package var editing: [VerbName] { [VerbName("tolerances", "set")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let earned = facts.status.earnedValue
        func sum(_ name: String, _ sum: Money) -> Line { "\(name) \(facts.money(sum), .text)" }
        let sums = [
            sum("PV", earned.plannedValue), sum("EV", earned.earnedValue), sum("AC", earned.actualCost),
            sum("BAC", earned.budgetAtCompletion),
        ]
        let all = sums.dropFirst().reduce(sums[0]) { $0 + "  " + $1 }
        return Caption(
            PaneName.earnedValue.title,
            trailing: Line.longest(of: [all, sums[1] + "  " + sums[2], ""], within: frame.columns - 20),
            bottom: position(facts, state, in: frame))
    }

    func entries(_ facts: Facts) -> [EarnedFigure] { EarnedFigure.all(facts) }

    func row(_ figure: EarnedFigure) -> PaneRow {
        PaneRow(subject: figure.name, kind: nil, words: "\(figure.name) \(figure.meaning)")
    }

    var emptyWords: Line { "nothing is planned yet — \("a", .accent, .bold) records progress" }

    func columns(_ figures: [EarnedFigure], _ facts: Facts, room: Int) -> [RegisterColumn<EarnedFigure>] {
        [
            .light(\.light.mark),
            .fixed("", priority: 20, of: figures) { Line(SafeText($0.name), .text, .bold) },
            .fixed("now", .trailing, priority: 19, of: figures) {
                $0.reason == nil ? Line(SafeText($0.value), .text, .bold) : Line("n/a", .muted)
            },
            RegisterColumn("against tolerance", width: 8...17, priority: 12) { figure, columns in
                figure.bullet?.line(columns: columns, facts.rendering) ?? Line()
            },
            RegisterColumn("20 weeks", width: 8...20, priority: 10) { figure, columns in
                figure.trend.isEmpty
                    ? Line() : Sparkline(figure.trend, figure.light.mark).line(columns: columns)
            },
            .words("", priority: 5, least: 10, of: figures) { figure in
                Line(SafeText(figure.reason ?? figure.meaning), .muted)
            },
        ]
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        BurnDownDetail(facts: facts).detail
    }
}

/// One row of earned value.
struct EarnedFigure {
    let name: String
    let meaning: String
    let value: String
    /// Why there is no value.
    let reason: String?
    let light: Light
    var bullet: Bullet?
    var trend: [Double] = []

    private init<Value>(
        _ name: String, _ meaning: String, _ measure: Measure<Value>, _ light: Light = .unknown,
        by form: (Value) -> String
    ) {
        self.name = name
        self.meaning = meaning
        self.light = light
        value = PlainFigures.plain(measure, form)
        reason = measure.reason
    }

    static func all(_ facts: Facts) -> [EarnedFigure] {
        let (status, charter) = (facts.status, facts.project.charter)
        let (earned, schedule) = (status.earnedValue, status.earnedSchedule)
        guard earned.budgetAtCompletion > .zero else { return [] }
        let trend = status.indexTrend
        let isFading = (earned.percentComplete.value ?? 0) >= 0.7
        let estimateLight = Light.ofEstimate(
            status.estimate.shrunk, budget: earned.budgetAtCompletion,
            tolerated: charter.tolerances.value.cost)
        func days(_ value: Double) -> String { PlainFigures.variance(days: value) }
        return [
            index("CPI", "earned for what was spent", earned.costPerformanceIndex, trend.cost),
            index(
                "SPI(t)", "time earned for time passed", schedule.flatMap(\.schedulePerformanceIndex),
                trend.time),
            index(
                "SPI", isFading ? "returns to 1 by itself: see SPI(t)" : "earned of what was planned",
                earned.schedulePerformanceIndex, trend.schedule),
            effort("TCPI", "pace of cost that the budget needs", earned.toCompleteIndex),
            effort("TSPI", "pace of time that the plan needs", schedule.flatMap(\.toCompleteIndex)),
            index("p", "earned in the order of the plan", status.scheduleAdherence, []),
            EarnedFigure(
                "CV", "EV − AC", .value(earned.costVariance),
                .ofIndex(earned.costPerformanceIndex)
            ) { facts.signedMoney($0) },
            EarnedFigure("SV(t)", "ES − AT", schedule.map(\.scheduleVariance), timeLight(schedule)) {
                days($0)
            },
            EarnedFigure("EAC", "by shrunk CPI", status.estimate.shrunk, estimateLight, by: facts.money),
            EarnedFigure(
                "VAC", "BAC − EAC", status.estimate.shrunk.map { earned.budgetAtCompletion - $0 },
                estimateLight
            ) { facts.signedMoney($0) },
            EarnedFigure(
                "done", "EV / BAC", earned.percentComplete, .ofIndex(earned.schedulePerformanceIndex),
                by: PlainFigures.percent),
            EarnedFigure(
                "spent", "AC / BAC", earned.percentSpent, .ofIndex(earned.costPerformanceIndex),
                by: PlainFigures.percent),
        ]
    }

    private static func timeLight(_ schedule: Measure<EarnedSchedule>) -> Light {
        .ofIndex(schedule.flatMap(\.schedulePerformanceIndex))
    }

    /// On track from .95, off track below .80: the ranges of `Light.ofIndex`.
    private static func index(
        _ name: String, _ meaning: String, _ index: Measure<Double>, _ trend: [Double]
    ) -> EarnedFigure {
        var figure = EarnedFigure(name, meaning, index, .ofIndex(index), by: PlainFigures.index)
        figure.bullet = index.value.map {
            Bullet($0, target: 1, scale: 0.5...1.3, ranges: 0.8...0.95, figure.light.mark)
        }
        figure.trend = trend
        return figure
    }

    /// Attention above 1.10, off track above 1.20; drawn so that better is at the right.
    private static func effort(_ name: String, _ meaning: String, _ index: Measure<Double>) -> EarnedFigure {
        var figure = EarnedFigure(name, meaning, index, .ofEffort(index), by: PlainFigures.index)
        figure.bullet = index.value.map {
            Bullet(2 - $0, target: 1, scale: 0.5...1.3, ranges: 0.8...0.9, figure.light.mark)
        }
        return figure
    }
}
