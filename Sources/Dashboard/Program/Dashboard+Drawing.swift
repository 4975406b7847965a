internal import PlainText
internal import ProjectModel
package import Screen

extension Dashboard {
    /// Draws everything. The surface may have any size; what is shown is laid out for the surface's own.
    package func draw(on surface: inout Surface) {
        let overview = Overview(size: surface.size, focus: focus, isZoomed: isZoomed)
        overview.draw(on: &surface, facts, states: states)
        if overview.isTooSmall {
            if case .question(let question) = overlays.last { drawQuestion(question, on: &surface) }
            return
        }
        if let row = overview.tabRow { drawTabs(in: row, on: &surface) }
        if mode != .wall { drawKeys(in: overview.keyRow, hasTabs: overview.tabRow != nil, on: &surface) }
        drawOverlays(on: &surface)
        // What is said to somebody in an overlay must not be behind it.
        if !overlays.isEmpty, let notice {
            let row = overview.keyRow
            surface.fill(row, .raised)
            surface.put(notice.line, column: 1, in: row)
        }
    }

    /// Where the terminal's cursor belongs; nil where nothing is typed.
    package var cursor: Point? {
        if overview.isTooSmall { return nil }
        switch overlays.last {
        case .form(let form):
            return form.form.isWaiting ? nil : FormLayout(form.form, desk, in: size).cursor
        case .palette(let palette): return palette.cursor(in: size)
        case .menu, .detail, .help, .question: return nil
        case nil:
            guard filterEdit != nil, mode != .wall else { return nil }
            let row = overview.keyRow
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
            case .question(let question): question.draw(on: &surface)
            }
        }
    }

    private func drawTabs(in row: Rect, on surface: inout Surface) {
        let info = (overlays.isEmpty ? notice?.line : nil) ?? news
        let bar = TabBar([.init("1", "Overview")], current: 0)
        let inner = row.inset(columns: row.columns >= 60 ? 1 : 0)
        let used = surface.put(bar.line(columns: inner.columns), in: inner)
        let room = Rect(
            row: inner.top, column: inner.left + used + 2, columns: inner.columns - used - 2, rows: 1)
        surface.put(info, in: room, alignment: .trailing)
    }

    private func drawKeys(in row: Rect, hasTabs: Bool, on surface: inout Surface) {
        if filterEdit != nil {
            surface.put(Line("/", .accent, .bold), column: 1, in: row)
            let width = filterColumns(row)
            surface.put(filterField.line(columns: width), column: 2, in: row)
            let room = row.columns - width - 4
            surface.put(
                Keymap.bar(in: .filter, columns: room).line(columns: room), column: width + 4, in: row)
            return
        }
        if !hasTabs, let notice, overlays.isEmpty {
            surface.put(notice.line, column: 1, in: row)
            return
        }
        let columns = max(0, row.columns - 2)
        let bar = Keymap.bar(in: .page, columns: columns) { $0.refusal(self) == nil }
        surface.put(bar.line(columns: columns), column: 1, in: row)
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

    /// At the right of the tabs while there is nothing else to say.
    private var news: Line {
        if case .readOnly(let reason) = mode {
            return Line([Mark.attention.sign]) + " \("read-only: \(reason)", .attention)"
        }
        let day = facts.project.charter.calendar.value.workingDay(before: today)
        let count = facts.project.history.count(since: day)
        let since: SafeText = today - day == 1 ? "yesterday" : SafeText("\(day.weekday)".capitalizedWord)
        let lead: Line = role == .viewer && mode == .interactive ? "viewer · " : ""
        if count == 0 { return lead + "no changes since \(since)" }
        return lead + "\(count) change\(count == 1 ? "" : "s") since \(since)"
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
