internal import PlainText
internal import ProjectModel
package import Screen

extension Dashboard {
    /// Draws everything. The surface may have any size; what is shown is laid out for the surface's own.
    package func draw(on surface: inout Surface) {
        let view = view(surface.size)
        view.draw(on: &surface, facts, states: states)
        if view.isTooSmall {
            if case .question(let question) = overlays.last { drawQuestion(question, on: &surface) }
            return
        }
        if let row = view.tabRow { drawTabs(in: row, on: &surface) }
        if mode == .wall {
            drawFoot(in: view.keyRow, on: &surface)
        } else {
            drawKeys(in: view.keyRow, on: &surface)
        }
        drawOverlays(on: &surface)
        drawNotice(view, on: &surface)
    }

    /// Where the terminal's cursor belongs; nil where nothing is typed.
    package var cursor: Point? {
        if view.isTooSmall { return nil }
        switch overlays.last {
        case .form(let form):
            return form.form.isWaiting ? nil : FormLayout(form.form, desk, in: size).cursor
        case .palette(let palette): return palette.cursor(in: size)
        case .crash(let sheet): return sheet.cursor(in: size)
        case .menu, .detail, .help, .news, .question: return nil
        case nil:
            guard filterEdit != nil, mode != .wall else { return nil }
            let row = view.keyRow
            return filterField.line(columns: filterColumns(row)).cursorColumn.map {
                Point(row: row.top, column: row.left + 2 + $0)
            }
        }
    }

    func drawOverlays(on surface: inout Surface) {
        for overlay in overlays {
            switch overlay {
            case .form(let form): form.form.draw(on: &surface, desk)
            case .menu(let menu): menu.draw(on: &surface)
            case .palette(let palette): palette.draw(on: &surface) { reason(against: $0) ?? "" }
            case .detail(let reading, _), .help(let reading): reading.draw(on: &surface)
            case .news(let news): news.draw(on: &surface)
            case .question(let question): question.draw(on: &surface)
            case .crash(let sheet): sheet.draw(on: &surface, facts)
            }
        }
    }

    private func drawKeys(in row: Rect, on surface: inout Surface) {
        if filterEdit != nil {
            surface.put(Line("/", .accent, .bold), column: 1, in: row)
            let width = filterColumns(row)
            surface.put(filterField.line(columns: width), column: 2, in: row)
            let room = row.columns - width - 4
            surface.put(
                Keymap.bar(in: .filter, columns: room).line(columns: room), column: width + 4, in: row)
            return
        }
        let columns = max(0, row.columns - 2)
        let way: KeyBar.Hint? =
            if visit != nil {
                KeyBar.Hint("Esc", page == .overview ? "to now" : "overview")
            } else if whatIf != nil {
                KeyBar.Hint("w", "compare, ask, end")
            } else {
                nil
            }
        var bar = Keymap.bar(
            in: .page, columns: columns - (way.map { $0.keys.columns + $0.deed.columns + 3 } ?? 0)
        ) { $0.refusal(self) == nil }
        if let way { bar.hints.insert(way, at: 0) }
        surface.put(bar.line(columns: columns), column: 1, in: row)
    }

    /// The foot of a wall: how far the log goes, and how long ago that was.
    private func drawFoot(in row: Rect, on surface: inout Surface) {
        let head: Line? = head.isEmpty ? nil : "head \(head, .text)"
        let last: Line? = ageOfLastEvent.map { age in
            "last event \(age.words, stale == nil ? .text : .offTrack) ago"
        }
        let parts = [head, last].compactMap(\.self)
        guard let first = parts.first else { return }
        let columns = max(0, row.columns - 2)
        let all = parts.dropFirst().reduce(first) { $0 + " · " + $1 }
        surface.put(Line.longest(of: [all, first], within: columns), column: 1, in: row)
    }

    private var filterField: Field {
        Field(
            filterEdit?.text ?? "", cursor: filterEdit?.cursor ?? 0,
            placeholder: "words that must occur in \(pane.title)", isFocused: true)
    }

    private func filterColumns(_ row: Rect) -> Int { max(3, min(44, row.columns - 14)) }

    /// Where there is no room for a sheet, a question is one line.
    private func drawQuestion(_ question: Question, on surface: inout Surface) {
        let row = surface.area.split(top: surface.size.rows - 1).rest
        surface.fill(row, .raised)
        surface.put(question.line, in: row)
    }

    /// At the right of the tabs while there is nothing else to say: the fullest wording first, and last what
    /// must be said even where tabs then lose their names.
    var news: [Line] {
        if mode == .wall, stale != nil { return [] }
        if case .readOnly(let reason) = mode {
            return [Line([Mark.attention.sign]) + " \("read-only: \(reason)", .attention)"]
        }
        let lead: Line = role == .viewer && mode == .interactive ? "viewer · " : ""
        if let newsSinceLastLook { return [lead + newsSinceLastLook, lead] }
        let day = facts.project.charter.calendar.value.workingDay(before: today)
        let count = facts.project.history.count(since: day)
        let since: SafeText = today - day == 1 ? "yesterday" : SafeText("\(day.weekday)".capitalizedWord)
        let changes: [Line] =
            count == 0
            ? ["no changes since \(since)", ""]
            : ["\(count) change\(count == 1 ? "" : "s") since \(since)", "\(count) since \(since)", ""]
        guard role == .viewer, mode == .interactive else { return changes }
        return changes.map { $0.isEmpty ? "viewer" : "viewer · \($0)" }
    }
}

extension WorkingCalendar {
    /// The last day before `day` on which people work; a week back where they never do.
    fileprivate func workingDay(before day: Day) -> Day {
        (1...7).lazy.map { day - $0 }.first { works(on: $0) } ?? day - 7
    }
}

extension String {
    fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
