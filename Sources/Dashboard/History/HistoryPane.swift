internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What was recorded, act by act, the newest first.
package struct HistoryPane: Pane {
    package init() {}

    package var adding: [VerbName] { [VerbName("remark", "record")] }
    package var editing: [VerbName] { [] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let history = facts.project.history
        let acts = acts(facts, state)
        let since = history.first.map { "since \(facts.day($0.day))" as Line } ?? ""
        var bottom = register(facts, state, acts, columns: frame.columns).position(inRows: frame.rows - 2)
        if let first = facts.acts.range?.lowerBound, first > history.first?.seq ?? first {
            bottom = "from #\(first, .text) on   " + bottom
        }
        return Caption(
            PaneName.history.title,
            detail: "\(PlainFigures.count(history.count, "event"))", trailing: since, bottom: bottom)
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        acts(facts, state).map { act in
            PaneRow(
                subject: "#\(act.numbers.lowerBound)", kind: nil, words: act.words.string,
                act: act.numbers.upperBound)
        }
    }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        max(0, area.rows - 1)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        guard area.contains(point) else { return nil }
        return register(facts, state, acts(facts, state), columns: area.columns)
            .row(at: point.row - area.top, inRows: area.rows)
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let acts = acts(facts, state)
        if !acts.isEmpty {
            register(facts, state, acts, columns: area.columns)
                .draw(in: area.widened(columns: 1), on: &surface)
        } else if facts.project.history.count == 0 {
            surface.say("nothing is recorded yet", in: area)
        } else if state.filter.isEmpty {
            surface.say("the log cannot be read here", in: area)
        } else if let first = facts.acts.range?.lowerBound, first > facts.project.history.first?.seq ?? first
        {
            surface.say("nothing from #\(first, .text) on matches \(state.filter)", in: area)
        } else {
            surface.say("nothing that was recorded matches \(state.filter)", in: area)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail { detail(of: row, facts, width: 70) }

    package func detail(of row: PaneRow?, _ facts: Facts, width: Int) -> Detail {
        if let act = row?.act.flatMap(facts.acts.act) {
            return ActDetail(act: act, facts: facts, width: width).detail
        }
        let history = facts.project.history
        guard let first = history.first, let last = history.last else {
            return Detail(title: PaneName.history.title, lines: ["nothing is recorded yet"])
        }
        var text = DetailText(width: width)
        text.row("events", "\(history.count, .bold)")
        text.row("first", "\(facts.source(first.seq), .text)")
        text.row("last", "\(facts.source(last.seq), .text)")
        return Detail(title: PaneName.history.title, lines: text.lines)
    }

    /// Up to the moment that is shown, which may be past, after the filter.
    private func acts(_ facts: Facts, _ state: PaneState) -> [ToldAct] {
        let revision = facts.project.revision
        let words = state.filter.lowercased().split(separator: " ").map { Array($0.utf8) }
        return facts.acts.all.reversed().filter { $0.last.seq <= revision && $0.matches(words) }
    }

    private func register(
        _ facts: Facts, _ state: PaneState, _ acts: [ToldAct], columns: Int
    ) -> Screen.Register<ToldAct> {
        Screen.Register(
            columns: HistoryColumns(facts: facts, room: columns).all, rows: acts,
            selection: state.selection(among: acts.count), offset: state.top)
    }
}

/// The columns of the history; as it narrows the time of day goes first, then the day and the number.
private struct HistoryColumns {
    let facts: Facts
    let room: Int

    var all: [RegisterColumn<ToldAct>] {
        let over = facts.project.undone.passedOver
        let digits = "#\(facts.project.revision)".count
        let names = facts.project.history.accounts.map { SafeText($0).columns }.max() ?? 3
        let who = min(max(3, names), 10)
        let facts = facts
        return [
            RegisterColumn("#", .trailing, width: digits...digits, priority: 6) { act, _ in
                Line("#\(act.numbers.lowerBound)", .muted)
            },
            RegisterColumn("day", .trailing, width: 6...11, priority: 7) { act, width in
                let day = facts.day(act.last.day)
                return Line(SafeText(day.count <= width ? day : facts.shortDay(act.last.day)), .muted)
            },
            RegisterColumn("time", width: 5...5, priority: 5) { act, _ in Line(act.time, .muted) },
            RegisterColumn("who", width: who...who, priority: 8) { act, _ in Line(SafeText(act.last.by)) },
            RegisterColumn("what", width: min(20, max(8, room - who - 2))...200, priority: 10) { act, width in
                let words = ActWords(act: act, facts: facts)
                guard over.contains(act.last.seq) else { return words.line(columns: width) }
                return "\("undone", .attention) " + words.line(columns: width - 7)
            },
        ]
    }
}
