internal import ProjectControls
internal import ProjectModel

/// Budget against timeline as a vector picture: money left over work left, the plan by months, and the cone of
/// what is to come. The same figures as the pane's, in the colours of the light theme.
package struct BurnDownPicture: Sendable {
    private let chart: BurnDown
    private let currency: Currency
    private let lowest: Double
    private let highest: Double

    private static let (width, height) = (960.0, 320.0)
    private static let (left, right, top, bottom) = (64.0, 16.0, 12.0, 28.0)

    init(_ chart: BurnDown, _ currency: Currency) {
        self.chart = chart
        self.currency = currency
        let p10 = chart.forecast.map(\.moneyLeft.p10).min() ?? 0
        lowest = min(0, p10, chart.moneyLeft.min() ?? 0)
        highest = max(1, chart.budgetAtCompletion)
    }

    var svg: String {
        let (width, height) = (Int(Self.width), Int(Self.height))
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" \
            aria-label="Budget against timeline">
            \(axes)\(cone)\(area(chart.moneyLeft, over: chart.moneyLeft.map { _ in 0 }, "#0a62a8"))\
            \(area(zip(chart.workLeft, chart.moneyLeft).map(max), over: chart.moneyLeft, "#c08412"))\
            \(plan)\(marks)</svg>
            """
    }

    /// What the colours mean, with the figures of today.
    var legend: String {
        let (money, work) = (chart.moneyLeft.last ?? 0, chart.workLeft.last ?? 0)
        let short = max(0, work - money)
        func sum(_ amount: Double) -> String { PlainFigures.money(Money(rounding: amount), currency) }
        return """
            <p class="legend"><span style="color:#5b94c3">■</span> money left \(sum(money)) \
            <span style="color:#d6ad63">■</span> work left that no money is left for \(sum(short)) \
            ● left as planned, monthly <span style="color:#a9c6de">■</span> what may come: P40–P60, P20–P80, \
            P10–P90</p>
            """
    }

    private func x(_ day: Day) -> String {
        let days = Double(max(1, chart.end - chart.start))
        let share = Double(day - chart.start) / days
        return Self.number(Self.left + share * (Self.width - Self.left - Self.right))
    }

    private func y(_ amount: Double) -> String {
        let share = (highest - min(max(amount, lowest), highest)) / (highest - lowest)
        return Self.number(Self.top + share * (Self.height - Self.top - Self.bottom))
    }

    private static func number(_ value: Double) -> String {
        PlainFigures.decimal(value, places: 1).replacing(PlainFigures.minus, with: "-")
    }

    private var axes: String {
        var marks = ""
        let step = Self.step(for: highest - lowest)
        var level = (lowest / step).rounded(.up) * step
        while level <= highest {
            let label = PlainFigures.money(Money(rounding: level), currency)
            marks += """
                <line x1="64" x2="944" y1="\(y(level))" y2="\(y(level))" stroke="#e4e2da"/>\
                <text x="58" y="\(y(level))" text-anchor="end" dominant-baseline="middle" font-size="12" \
                fill="#5d6872">\(label)</text>

                """
            level += step
        }
        let months = chart.plannedPoints.map(\.day)
        let every = max(1, months.count / 14 + 1)
        for (place, month) in months.enumerated() where place % every == 0 {
            let isYear = month.civil.month == 1
            marks += """
                <text x="\(x(month))" y="314" text-anchor="middle" font-size="12" \
                fill="#5d6872">\(isYear ? "\(month.civil.year)" : PlainFigures.month(month))</text>

                """
        }
        return marks
    }

    /// Some five round steps.
    private static func step(for span: Double) -> Double {
        var step = 1.0
        while step * 10 <= span / 5 { step *= 10 }
        return [1, 2, 5, 10].map { $0 * step }.first { span / $0 <= 6 } ?? step * 10
    }

    private func area(_ amounts: [Double], over base: [Double], _ color: String) -> String {
        guard !amounts.isEmpty else { return "" }
        let edge = amounts.enumerated().map { "\(x(chart.start + $0)),\(y($1))" }
        let ground = base.enumerated().reversed().map { "\(x(chart.start + $0)),\(y($1))" }
        return """
            <polygon points="\((edge + ground).joined(separator: " "))" fill="\(color)" fill-opacity=".65"/>

            """
    }

    private var cone: String {
        func band(_ low: KeyPath<Cone<Double>, Double>, _ high: KeyPath<Cone<Double>, Double>) -> String {
            let top = chart.forecast.map { "\(x($0.day)),\(y($0.moneyLeft[keyPath: high]))" }
            let bottom = chart.forecast.reversed().map { "\(x($0.day)),\(y($0.moneyLeft[keyPath: low]))" }
            return """
                <polygon points="\((top + bottom).joined(separator: " "))" fill="#0a62a8" fill-opacity=".16"/>

                """
        }
        return chart.forecast.isEmpty ? "" : band(\.p10, \.p90) + band(\.p20, \.p80) + band(\.p40, \.p60)
    }

    private var plan: String {
        chart.plannedPoints.map { point in
            "<circle cx=\"\(x(point.day))\" cy=\"\(y(point.amount))\" r=\"3\" fill=\"#1e2831\"/>\n"
        }.joined()
    }

    private var marks: String {
        func line(_ day: Day, _ dash: String, _ words: String) -> String {
            """
            <line x1="\(x(day))" x2="\(x(day))" y1="12" y2="292" stroke="#1e2831" stroke-dasharray="\(dash)"/>\
            <text x="\(x(day))" y="22" dx="4" font-size="12" fill="#1e2831">\(words)</text>

            """
        }
        return line(chart.today, "none", "today \(PlainFigures.day(chart.today))")
            + line(chart.committedFinish, "3 3", "committed \(PlainFigures.day(chart.committedFinish))")
            + "<line x1=\"64\" x2=\"944\" y1=\"\(y(0))\" y2=\"\(y(0))\" stroke=\"#1e2831\"/>\n"
    }
}
