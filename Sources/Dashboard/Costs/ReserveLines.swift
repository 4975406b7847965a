internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The reserves with their draw-down against the exposure, and the figures that are out of their tolerance.
struct ReserveLines {
    let facts: Facts
    let columns: Int

    var all: [Line] {
        let costs = facts.status.costs
        var lines = costs.reserves.map(reserve)
        if let contingency = costs.reserve(.contingency), contingency.trend.count > 1 {
            let high = contingency.trend.reduce(0) { max($0, $1.left.amount, $1.exposure.amount) }
            // Both on one scale, or the picture would say that they are alike.
            lines.append(
                trend("left", contingency.trend.map(\.left.amount), contingency.left.value, high, .onTrack))
            lines.append(
                trend(
                    "exposure", contingency.trend.map(\.exposure.amount), facts.status.exposure.exposure,
                    high,
                    Light.ofCover(facts.status.exposure.cover).mark))
        }
        if costs.before != .zero {
            lines.append("\(Mark.attention) \(facts.money(costs.before), .text) dated before the first day")
        }
        if costs.behind != .zero {
            lines.append(
                "\(Mark.attention) \(facts.money(costs.behind), .text) dated after the committed finish")
        }
        for exception in costs.exceptions {
            // The days looked at reach back nine weeks.
            let time: Line =
                exception.isOlder ? "for 9+ weeks" : "since \(facts.day(exception.since), .text)"
            lines.append("\(Mark.offTrack) \(exception.says, .text), over \(exception.limit) \(time)")
        }
        if costs.exceptions.isEmpty { lines.append("\(Mark.onTrack) every figure is within its tolerance") }
        return lines
    }

    /// `contingency  ━━━━━━━───  150k of 210k, 60k drawn`
    private func reserve(_ reserve: ReserveStanding) -> Line {
        let name = Line(SafeText(reserve.kind.rawValue).fitted(to: 11), .muted)
        guard let left = reserve.left.value else { return name + " none set" }
        let share = reserve.set > .zero ? left.amount / reserve.set.amount : 0
        let style: Style = left < .zero ? .offTrack : .accent
        let sum =
            "\(facts.money(left), left < .zero ? .offTrack : .text, .bold) of \(facts.money(reserve.set))"
            as Line
        let drawn: Line = reserve.drawn > .zero ? ", \(facts.money(reserve.drawn)) drawn" : ""
        let gauge = columns >= 40 ? Gauge(share, style).line(columns: min(10, columns / 5)) + " " : Line()
        return name + " " + gauge + sum + drawn
    }

    private func trend(_ name: SafeText, _ values: [Double], _ now: Money?, _ high: Double, _ mark: Mark)
        -> Line
    {
        let low = min(0, values.min() ?? 0)
        let spark = Sparkline(values, mark, scale: low...max(high, low + 1)).line(columns: 10)
        return Line(name.fitted(to: 11), .muted) + " " + spark + " "
            + (now.map { Line(SafeText(facts.money($0)), .text) } ?? "n/a") + Line(", last ten weeks", .muted)
    }
}
