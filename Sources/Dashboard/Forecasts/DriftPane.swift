internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// How the forecast finish moved from report to report, and the chance of the committed date with it.
package struct DriftPane: RegisterPane {
    package init() {}

    package var adding: [VerbName] { [] }
    package var editing: [VerbName] { [VerbName("deliverable", "replan")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let drift = drift(facts)
        let words = [drift.words, drift.shortWords].compactMap { words in
            words.map { Line(SafeText($0), .text) }
        }
        return Caption(
            PaneName.drift.title,
            trailing: Line.longest(of: words + [""], within: max(0, frame.columns - 12)),
            bottom: position(facts, state, in: frame))
    }

    private func drift(_ facts: Facts) -> FinishDrift {
        facts.drift?.drift(facts) ?? FinishDrift([FinishDrift.Point(facts.status, of: facts.project)])
    }

    /// The latest first.
    func entries(_ facts: Facts) -> [FinishDrift.Point] { drift(facts).points.reversed() }

    func row(_ point: FinishDrift.Point) -> PaneRow {
        PaneRow(
            subject: point.asOf.iso, kind: nil, words: "\(point.asOf.iso) \(PlainFigures.day(point.asOf))")
    }

    var emptyWords: Line { "nothing was forecast yet" }

    func columns(
        _ points: [FinishDrift.Point], _ facts: Facts, room: Int
    ) -> [RegisterColumn<FinishDrift.Point>] {
        let dates = points.flatMap { [$0.finish.value, $0.committed].compactMap(\.self) }.map(\.number)
        let low = Double(dates.min() ?? 0)
        let high = max(Double(dates.max() ?? 1), low + 1)
        return [
            .fixed("on", .trailing, priority: 19, of: points) { Line(SafeText(facts.day($0.asOf)), .muted) },
            .fixed("finish", .trailing, priority: 20, of: points) { point in
                guard let finish = point.finish.value else { return Line("n/a", .muted) }
                return Line(SafeText(facts.day(finish)), .text, .bold)
            },
            .fixed("off", .trailing, priority: 15, of: points) { off($0) },
            RegisterColumn("against the promise", width: 10...40, priority: 14) { point, columns in
                guard let finish = point.finish.value, let committed = point.committed else { return Line() }
                let days = [Double(finish.number), Double(committed.number)]
                return SwingBar(
                    low: days.min()!, high: days.max()!, middle: days[1], scale: low...high
                ).line(columns: columns)
            },
            .fixed("chance", .trailing, priority: 17, of: points) { point in
                guard let chance = point.chanceOfDate.value else { return Line("n/a", .muted) }
                return Line(
                    SafeText(PlainFigures.chance(chance)), Light.ofChance(point.chanceOfDate).figureInk)
            },
        ]
    }

    /// Civil days past what was promised then.
    private func off(_ point: FinishDrift.Point) -> Line {
        guard let finish = point.finish.value, let committed = point.committed else { return Line() }
        let late = finish - committed
        guard late != 0 else { return Line(SafeText(PlainFigures.nothing), .muted) }
        return Line(
            SafeText(PlainFigures.variance(days: Double(late))), late > 0 ? .attention : .muted)
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        guard let row, let point = entries(facts).first(where: { self.row($0) == row }) else {
            return BurnDownDetail(facts: facts).detail
        }
        var text = DetailText()
        text.row("said on", text: facts.day(point.asOf))
        text.row("finish", text: PlainFigures.plain(point.finish) { facts.day($0) })
        if let reason = point.finish.reason { text.note(reason) }
        if let committed = point.committed { text.row("promised", text: facts.day(committed)) }
        text.row("off", off(point))
        text.row("P(date)", text: PlainFigures.plain(point.chanceOfDate, PlainFigures.chance))
        text.note("with what was recorded by the end of that day, and nothing that was recorded later")
        text.note(drift(facts).words)
        return Detail(title: PaneName.drift.title, lines: text.lines)
    }
}
