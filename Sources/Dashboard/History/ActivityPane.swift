internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// How much is recorded, week by week, and by whom: a log that nobody writes to any more is no instrument.
package struct ActivityPane: Pane {
    package init() {}

    package var adding: [VerbName] { [VerbName("remark", "record")] }
    package var editing: [VerbName] { [] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let activity = activity(facts)
        let week = PlainFigures.count(activity.weeks.last ?? 0, "act")
        return Caption(PaneName.activity.title, trailing: "\(week, .bold) in 7 days")
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { [] }
    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int { 0 }
    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? { nil }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let activity = activity(facts)
        guard !activity.accounts.isEmpty else {
            surface.say("nothing was recorded in \(Self.weeks) weeks", in: area)
            return
        }
        let most = activity.weeks.max() ?? 0
        let words: Line = "acts a week, \(Self.weeks) weeks, at most \(most, .text)"
        let trend = Sparkline(activity.weeks.map(Double.init), .unknown, scale: 0...Double(max(1, most)))
            .line(columns: min(Self.weeks, area.columns))
        surface.put(words, in: area)
        surface.put(trend, row: 1, in: area)
        let list = area.split(top: 3).rest
        let name = min(12, activity.accounts.map { SafeText($0.account).columns }.max() ?? 0)
        for (row, share) in activity.accounts.prefix(list.rows).enumerated() {
            surface.put(line(share, facts, name: name, columns: list.columns), row: row, in: list)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        let activity = activity(facts)
        var text = DetailText()
        text.heading("Acts a week, \(Self.weeks) weeks up to \(facts.day(facts.status.asOf))")
        text.paragraph(Line(SafeText(activity.weeks.map(String.init).joined(separator: " "))))
        text.heading("By whom")
        for share in activity.accounts {
            let acts = PlainFigures.count(share.acts, "act")
            text.row(SafeText(share.account), "\(acts, .text) · the last on \(facts.day(share.lastDay))")
        }
        if activity.accounts.isEmpty { text.paragraph("Nobody recorded anything.") }
        return Detail(title: PaneName.activity.title, lines: text.lines)
    }

    private static let weeks = 26

    private func activity(_ facts: Facts) -> History.Activity {
        facts.project.history.activity(until: facts.status.asOf, weeks: Self.weeks)
    }

    /// `kim      128  last 4 Sep`
    private func line(_ share: History.Activity.Share, _ facts: Facts, name: Int, columns: Int) -> Line {
        let account = SafeText(share.account).fitted(to: name)
        let acts = "\(share.acts)" as SafeText
        return Line.longest(
            of: [
                "\(account, .text) \(acts.padded(to: 5, alignment: .trailing), .bold)  last \(facts.day(share.lastDay))",
                "\(account, .text) \(acts.padded(to: 5, alignment: .trailing), .bold)",
            ], within: columns)
    }
}
