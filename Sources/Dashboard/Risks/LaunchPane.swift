internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// Whether the solution may go live, and what happens if it does not operate well.
///
/// ```
///  ■ NO-GO   rollback 95 min and decision 30 min are 5 min over the 120 min that Operations tolerates  4 of 9 met
/// rollback   █████████████████████▒▒▒▒▒┃▓▓░░░░  95 + 30 of 120 min, measured 2 Sep
/// ✔ load test 1.5× peak   ✔ sample 500 of 500   ? runbook
/// if it goes badly: back to the old lines, by jo, when 3% of calls fail for 10 min; rehearsed 2 Sep 95 min
/// ```
package struct LaunchPane: Pane {
    package init() {}

    package var adding: [VerbName] {
        [
            VerbName("launch", "criterion"), VerbName("launch", "plan"), VerbName("rollback", "plan"),
            VerbName("rollback", "rehearse"), VerbName("launch", "decide"),
        ]
    }

    package var editing: [VerbName] {
        ["check", "waive", "decide", "record"].map { VerbName("launch", $0) }
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let launch = facts.status.launch
        guard let plan = launch.launch.plan else {
            return Caption(PaneName.launch.title, trailing: "not planned yet")
        }
        let day = plan.day.value
        let when: Line =
            switch launch.stage {
            case .unplanned: ""
            case .ahead(let days):
                days == 0 ? "\("today", .bold)" : "T\(PlainFigures.minus)\(days, .bold) days"
            case .hyperCare(let end): "hyper-care to \(facts.day(end), .bold)"
            case .past(let days): "\(days) days ago"
            }
        let decided: Line =
            launch.decision.map { decision in
                " · \(decision.verdict.rawValue, .bold) by \(decision.decider?.text ?? "?") on \(facts.day(decision.day))"
            } ?? " · decided by \(plan.decider.value.text, .text)"
        let title = plan.title.value.prefix(40)
        return Caption(
            PaneName.launch.title, detail: "\("\(title) \(facts.day(day))", .muted)",
            trailing: Line.longest(of: [when + decided, when], within: max(0, frame.columns - 34)),
            bottom: hidden(facts, state, in: frame))
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { criteria(facts, state).map(row) }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        let places = places(in: area, facts)
        return places.area.rows * places.columns
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        let places = places(in: area, facts)
        guard places.area.contains(point) else { return nil }
        let column = (point.column - places.area.left) / max(1, places.width + 1)
        let index = state.top + (point.row - places.area.top) * places.columns + column
        return column < places.columns && index < criteria(facts, state).count ? index : nil
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        guard !area.isEmpty else { return }
        let launch = facts.status.launch
        drawVerdict(on: &surface, in: area, facts)
        if area.rows >= 4 {
            drawBar(on: &surface, in: area.split(top: 1).rest.split(top: 1).top, facts)
        }
        let places = places(in: area, facts)
        let criteria = criteria(facts, state)
        let selected = state.selection(among: criteria.count)
        for index in criteria.indices.dropFirst(state.top).prefix(places.area.rows * places.columns) {
            let (row, column) = (index - state.top).quotientAndRemainder(dividingBy: places.columns)
            let cell = places.area.split(top: row).rest.split(top: 1).top
                .split(left: column * (places.width + 1)).rest.split(left: places.width).left
            var line = line(criteria[index], facts, isLong: places.columns == 1)
            if index == selected {
                surface.fill(cell, .selected)
                line = line.lifted
            }
            surface.put(line.shortened(to: cell.columns), in: cell)
        }
        if area.rows >= 2 {
            let foot = area.split(top: area.rows - 1).rest
            surface.put("if it goes badly: \(launch.ifItGoesBadly, .text)", in: foot)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        let id = row.map { ID<LaunchCriterion>($0.subject) }
        if let id, let criterion = facts.project.launch.criteria[id] {
            return LaunchDetail(facts: facts).detail(of: criterion)
        }
        return LaunchDetail(facts: facts).board
    }

    /// How many criteria there are where some are out of sight.
    private func hidden(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Line {
        let places = places(in: Page.inside(frame), facts)
        let count = criteria(facts, state).count
        let isCut = count > places.area.rows * places.columns
        return isCut ? "\(count, .muted) criteria \("▼", .accent)" : ""
    }

    private func drawVerdict(on surface: inout Surface, in area: Rect, _ facts: Facts) {
        if let outcome = facts.status.launch.outcome {
            return draw(outcome, on: &surface, in: area, facts)
        }
        let board = facts.status.launch.board
        let mark = board.verdict.mark
        let badge = Line(
            " \(Character(mark.glyph)) \(SafeText(board.verdict.title)) ", .page, .bold, on: mark.ink)
        let count: Line = "\(board.met.count, .bold) of \(board.criteria, .bold) met"
        surface.put(badge, in: area)
        let room = max(0, area.columns - badge.columns - count.columns - 4)
        let more: Line = board.reasons.count > 1 ? " · \(board.reasons.count - 1, .text) more" : ""
        let reason: Line =
            board.verdict == .go
            ? "everything is met, and the way back is quick enough" : "\(reason(facts), .text)"
        let wordings = [reason + more, reason] + shorter(facts)
        surface.put(Line.longest(of: wordings, within: room), column: badge.columns + 2, in: area)
        if room > 0 { surface.put(count, in: area, alignment: .trailing) }
    }

    /// Once it was tried, what came of it: the board was about whether to try.
    private func draw(
        _ outcome: LaunchOutcome, on surface: inout Surface, in area: Rect, _ facts: Facts
    ) {
        let mark: Mark = outcome.result == .live ? .onTrack : .offTrack
        let title: SafeText = outcome.result == .live ? "LIVE" : "ROLLED BACK"
        let badge = Line(" \(Character(mark.glyph)) \(title) ", .page, .bold, on: mark.ink)
        surface.put(badge, in: area)
        let tolerated = facts.project.launch.plan?.outage.value
        let isOver = tolerated.map { outcome.outage > $0 } ?? false
        let away: Line = "away for \(outcome.outage.count, isOver ? .offTrack : .text, .bold)"
        let limit: Line = tolerated.map { " of \($0.count, .text) min tolerated" } ?? " min"
        let when: Line = "\(facts.day(outcome.day), .text), "
        let note: Line = outcome.note.map { " · \($0, .text)" } ?? ""
        let wordings = [when + away + limit + note, when + away + limit, when + away]
        let room = max(0, area.columns - badge.columns - 3)
        surface.put(Line.longest(of: wordings, within: room), column: badge.columns + 2, in: area)
    }

    /// The first reason, with who tolerates the outage.
    private func reason(_ facts: Facts) -> String {
        let launch = facts.status.launch
        let reason = launch.board.reasons.first ?? ""
        guard let party = launch.launch.plan?.toleratedBy?.value, reason.hasSuffix(" min tolerated") else {
            return reason
        }
        let name = facts.project.parties[party]?.name.value ?? party.text
        return reason.dropLast(" tolerated".count) + " that \(name) tolerates"
    }

    /// The same where there is little room: `5 min over: rollback 95 + decision 30 of 120 min`.
    private func shorter(_ facts: Facts) -> [Line] {
        let launch = facts.status.launch
        guard let gap = launch.board.gap, gap > .zero, let measured = launch.board.rollback,
            let plan = launch.launch.plan
        else { return [] }
        let sum = "rollback \(measured.count) + decision \(plan.latency.value.count)"
        return [
            "\(gap.count, .offTrack, .bold) min over: \(sum, .text) of \(plan.outage.value.count, .text) min",
            "\(gap.count, .offTrack, .bold) min over",
        ]
    }

    /// The time of the way back and of the decision, along what is tolerated.
    private func drawBar(on surface: inout Surface, in area: Rect, _ facts: Facts) {
        let launch = facts.status.launch
        surface.put("rollback", in: area, .muted)
        guard let plan = launch.launch.plan, let measured = launch.board.rollback else {
            let missing = launch.launch.plan == nil ? "no outage is tolerated yet" : "no time is measured yet"
            surface.put(Line(SafeText(missing), .muted), column: 11, in: area)
            return
        }
        let (outage, latency) = (plan.outage.value, plan.latency.value)
        let day =
            launch.launch.rehearsal(on: facts.status.asOf).map { ", measured \(facts.day($0.day))" } ?? ""
        let words: Line =
            "\(measured.count, .bold) + \(latency.count, .bold) of \(outage.count, .bold) min\(day)"
        let bar = area.split(left: 11).rest.split(left: max(0, area.columns - 11 - words.columns - 2)).left
        surface.put(words, in: area, alignment: .trailing)
        guard bar.columns >= 10 else { return }
        let longest = Double(max(outage.count, (measured + latency).count, 1)) * 1.15
        for column in 0..<bar.columns {
            let minute = (Double(column) + 0.5) / Double(bar.columns) * longest
            let (glyph, ink): (Unicode.Scalar, Ink) =
                minute < Double(measured.count)
                ? ("█", Ink(.accent, .bar(9)))
                : minute < Double((measured + latency).count)
                    ? minute < Double(outage.count) ? ("▒", .accent) : ("▓", .offTrack) : ("░", .frame)
            surface.put(glyph: glyph, row: 0, column: column, in: bar, ink)
        }
        let mark = Int(Double(outage.count) / longest * Double(bar.columns))
        surface.put(glyph: "┃", row: 0, column: min(mark, bar.columns - 1), in: bar, .text)
    }

    private func sign(_ check: LaunchCheck?) -> Run {
        switch check?.verdict {
        case .met: Run("✔", .onTrack)
        case .notMet: Mark.offTrack.sign
        case nil: Mark.unknown.sign
        }
    }

    private func line(_ criterion: LaunchCriterion, _ facts: Facts, isLong: Bool) -> Line {
        let check = criterion.check(on: facts.status.asOf)
        let isWaived = criterion.isWaived(on: facts.status.asOf)
        let sign: Run =
            isWaived ? Run("○", .muted) : sign(check)
        let text = Line([sign]) + Line.blank(1) + Line(SafeText(criterion.text.value), .text)
        guard isLong else { return text }
        let told =
            isWaived
            ? " · waived: \(criterion.waiver?.value.reason ?? "")"
            : check.map { " · \($0.evidence), \(facts.day($0.day))" } ?? " · nobody has looked"
        return "\(criterion.id.text) " + text + "\(SafeText(told), .muted) · \(criterion.owner.value.text)"
    }

    /// What is not met yet comes first, since that is what keeps the launch from being ready.
    private func criteria(_ facts: Facts, _ state: PaneState) -> [LaunchCriterion] {
        let found = facts.project.launch.criteria.all.filter { row($0).matches(state.filter) }
        func isMet(_ criterion: LaunchCriterion) -> Bool {
            criterion.check(on: facts.status.asOf)?.verdict == .met
        }
        return found.filter { !isMet($0) } + found.filter(isMet)
    }

    private func row(_ criterion: LaunchCriterion) -> PaneRow {
        PaneRow(
            subject: criterion.id.text, kind: .launchCriterion,
            words: "\(criterion.id) \(criterion.text.value) \(criterion.owner.value)")
    }

    /// Where the criteria stand: beside one another, and each in a line of its own where there is room.
    private func places(in area: Rect, _ facts: Facts) -> (area: Rect, columns: Int, width: Int) {
        let top = min(area.rows, area.rows >= 4 ? 2 : 1)
        let rows = max(0, area.rows - top - 1)
        let place = area.split(top: top).rest.split(top: rows).top
        let count = facts.project.launch.criteria.count
        // As few columns as hold them all, and none so narrow that its words say nothing: the rest is scrolled.
        let wanted = rows > 0 ? (count + rows - 1) / rows : 1
        let columns = count <= rows ? 1 : max(1, min(wanted, area.columns / 36))
        return (place, columns, max(1, (place.columns - columns + 1) / columns))
    }
}

extension LaunchBoard.Verdict {
    var mark: Mark {
        switch self {
        case .go: .onTrack
        case .noGo: .offTrack
        case .notReady: .attention
        }
    }
}
