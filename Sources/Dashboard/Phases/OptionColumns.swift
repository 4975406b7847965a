internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The columns of the business case. What goes first as it narrows: discounted payback, cost, payback; the name
/// and both values stay.
struct OptionColumns {
    let options: [OptionFigures]
    let facts: Facts

    var all: [RegisterColumn<OptionFigures>] {
        let stands = facts.status.businessCase
        return [
            RegisterColumn("", width: 1...1, priority: 20) { option, _ in
                option.id == stands.choice?.option ? Line("✔", .onTrack) : Line()
            },
            fixed("id", .leading, priority: 20, least: 4) { Line(SafeText($0.id.text), .muted) },
            RegisterColumn("option", width: 18...40, priority: 15) { option, _ in
                Line(SafeText(option.title), .text, option.id == stands.choice?.option ? .bold : [])
            },
            fixed("cost", .trailing, priority: 5, least: 5) { option in
                Line(SafeText(option.cost == .zero ? "·" : facts.money(option.cost)), .muted)
            },
            fixed("payback", .trailing, priority: 8, least: 7) { years($0.payback) },
            fixed("disc.", .trailing, priority: 4, least: 5) { years($0.discountedPayback) },
            fixed("NPV", .trailing, priority: 17, least: 5) { option in
                money(option.netPresentValue, isBest: stands.bestByNetPresentValue.value == option.id)
            },
            fixed("EV", .trailing, priority: 16, least: 5) { option in
                money(
                    option.expectedValue, isBest: stands.bestByExpectedValue.value == option.id,
                    isBroken: option.warning != nil)
            },
        ]
    }

    private func money(_ sum: Measure<Money>, isBest: Bool, isBroken: Bool = false) -> Line {
        guard let sum = sum.value else {
            return Line(SafeText(PlainFigures.notAvailable), isBroken ? .attention : .muted)
        }
        return Line(SafeText(facts.money(sum)), isBest ? .text : .muted, isBest ? .bold : [])
    }

    private func years(_ years: Measure<Double>) -> Line {
        Line(SafeText(PlainFigures.plain(years) { PlainFigures.decimal($0, places: 1) + " y" }), .muted)
    }

    private func fixed(
        _ heading: SafeText, _ alignment: Alignment, priority: Int, least: Int,
        _ line: @escaping (OptionFigures) -> Line
    ) -> RegisterColumn<OptionFigures> {
        let width = min(12, options.reduce(max(least, heading.columns)) { max($0, line($1).columns) })
        return RegisterColumn(heading, alignment, width: width...width, priority: priority) { option, _ in
            line(option)
        }
    }
}
