internal import PlainText
internal import ProjectModel
internal import Screen

extension Palette {
    /// - Parameter refusal: why something cannot be used; empty where it can.
    func draw(on surface: inout Surface, refusal: (Entry) -> SafeText) {
        let sheet = sheet(in: surface.size)
        let matches = matches
        let list = list(sheet)
        let window = window(list)
        sheet.draw(
            Caption("Command", trailing: "\(matches.count) of \(Self.all.count)", bottom: window.position),
            on: &surface)
        surface.put(Line(":", .accent, .bold), in: sheet.inside)
        surface.put(field.line(columns: max(0, sheet.inside.columns - 2)), column: 2, in: sheet.inside)
        let names = Self.all.map { $0.title.utf8.count }.max() ?? 0
        for (row, index) in window.range.enumerated() {
            let entry = matches[index]
            let refusal = refusal(entry)
            if index == selected { sheet.select(row: row + 2, on: &surface) }
            let name = Line(
                SafeText(entry.title).padded(to: names), refusal.isEmpty ? .text : .muted,
                refusal.isEmpty ? .bold : [])
            let line =
                name + Line.blank(3) + Line(refusal.isEmpty ? SafeText(entry.summary) : refusal, .muted)
            surface.put(index == selected ? line.lifted : line, row: row, in: list)
        }
        if matches.isEmpty { surface.put("no verb is called so; Ctrl-U begins anew", in: list, .muted) }
        let last = sheet.inside.rows - 1
        surface.divider(sheet.frame, row: last, isFocused: true)
        let keys = Keymap.bar(in: .palette, columns: sheet.inside.columns)
        surface.put(keys.line(columns: sheet.inside.columns), row: last, in: sheet.inside)
    }

    func cursor(in size: Size) -> Point? {
        let inside = sheet(in: size).inside
        guard let column = field.line(columns: max(0, inside.columns - 2)).cursorColumn else { return nil }
        return Point(row: inside.top, column: inside.left + 2 + column)
    }

    func match(at point: Point, in size: Size) -> Int? {
        let list = list(sheet(in: size))
        let index = point.row - list.top + window(list).first
        return list.contains(point) && matches.indices.contains(index) ? index : nil
    }

    private var field: Field {
        Field(
            edit.text, cursor: edit.cursor, placeholder: "risk raise, or some word of what you want to do",
            isFocused: true)
    }

    private func sheet(in size: Size) -> Sheet {
        Sheet(
            columns: min(88, size.columns - (size.columns > 48 ? 4 : 0)),
            content: min(Self.all.count + 4, size.rows - (size.rows > 16 ? 6 : 2)), in: size)
    }

    private func list(_ sheet: Sheet) -> Rect {
        sheet.inside.split(top: 2).rest.split(top: max(0, sheet.inside.rows - 4)).top
    }

    private func window(_ list: Rect) -> Window {
        Window(rows: list.rows, of: matches.count, top: 0, selected: selected)
    }
}

extension Line {
    /// Where a field has its cursor: what is underlined.
    var cursorColumn: Int? {
        var column = 0
        for run in runs {
            if run.emphasis.contains(.underlined) { return column }
            column += run.text.columns
        }
        return nil
    }
}
