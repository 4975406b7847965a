internal import PlainText
internal import ProjectModel
internal import Screen

/// Where everything of a form stands on a screen of some size: drawing, the mouse and the cursor all go by it.
struct FormLayout {
    /// One row between the borders.
    struct Row {
        var line = Line()
        /// The field it belongs to.
        var field: Int?
        /// Where the cursor stands in it, in columns from the left.
        var cursor: Int?
        /// Where its chips stand.
        var chips: [(columns: Range<Int>, choice: Int)] = []
    }

    /// A list of names that hangs from the field with the focus.
    struct Drop {
        var area: Rect
        var lines: [Line]
        /// The candidate in its first line.
        var first: Int
    }

    let sheet: Sheet
    let body: Rect
    let rows: [Row]
    let window: Window
    let effect: [Line]
    let drop: Drop?

    init(_ form: Form, _ desk: FormDesk, in size: Size) {
        let columns = min(88, size.columns - (size.columns > 48 ? 4 : 0))
        let width = columns - (columns >= 60 ? 6 : 4)
        let most = max(1, size.rows - (size.rows > 16 ? 2 : 0) - 4)
        let lines = form.preview.lines(columns: max(0, width))
        var effectRows = lines.isEmpty || most < 8 ? 0 : lines.count + 1
        if most - effectRows < 6 { effectRows = most < 8 ? 0 : 2 }
        let room = most - effectRows
        let rows = FormRows(form, desk, columns: max(3, width))
        let isSpacious = rows.spaced.count + 2 <= room
        let all = isSpacious ? [Row()] + rows.spaced + [Row()] : rows.tight
        let height = min(room, all.count)

        sheet = Sheet(columns: columns, content: height + effectRows + 2, in: size)
        effect = Array(lines.prefix(max(0, effectRows - 1)))
        body = sheet.inside.split(top: height).top
        let focused = all.indices.filter { all[$0].field == form.focus }
        // The whole of the field is wanted in sight, its first row above all.
        let last = focused.last ?? 0
        let down = Window(rows: body.rows, of: all.count, top: 0, selected: last)
        window = Window(rows: body.rows, of: all.count, top: down.first, selected: focused.first)
        self.rows = all
        drop = Self.drop(form, desk, at: focused.first, window, body, sheet)
    }

    /// Where the terminal's cursor belongs.
    var cursor: Point? {
        guard let index = rows.indices.first(where: { rows[$0].cursor != nil }),
            window.range.contains(index), let column = rows[index].cursor
        else { return nil }
        return Point(row: body.top + index - window.first, column: body.left + column)
    }

    /// What stands at a point.
    enum Place: Equatable {
        case field(Int)
        case chip(Int, field: Int)
        case candidate(Int)
    }

    func place(at point: Point) -> Place? {
        if let drop, drop.area.contains(point) {
            return .candidate(drop.first + point.row - drop.area.top)
        }
        let index = point.row - body.top + window.first
        guard body.contains(point), window.range.contains(index), let field = rows[index].field else {
            return nil
        }
        let chip = rows[index].chips.first { $0.columns.contains(point.column - body.left) }
        return chip.map { .chip($0.choice, field: field) } ?? .field(field)
    }

    private static func drop(
        _ form: Form, _ desk: FormDesk, at row: Int?, _ window: Window, _ body: Rect, _ sheet: Sheet
    ) -> Drop? {
        guard let row, window.range.contains(row), !form.isWaiting, form.fields.indices.contains(form.focus)
        else { return nil }
        let candidates = desk.candidates(for: form.fields[form.focus])
        let marked = form.marked(desk)
        let at = body.top + row - window.first
        let below = sheet.frame.bottom - 1 - (at + 1)
        let above = at - sheet.frame.top - 1
        let height = min(candidates.count, 6, max(below, above))
        guard height > 0 else { return nil }
        let part = Window(rows: height, of: candidates.count, top: 0, selected: marked)
        let names = candidates.map { SafeText($0.name).columns }.max() ?? 0
        let titles = candidates.map { SafeText($0.title).columns }.max() ?? 0
        let column = FormRows.labelColumns(form)
        let width = min(max(24, names + titles + 4), body.columns - column)
        let lines = part.range.map { index in
            let isMarked = index == marked
            let ground = isMarked ? Ink.accent : Ink(.muted, .tint(10))
            let name = Line(
                SafeText(candidates[index].name).padded(to: names), isMarked ? .page : .text, .bold)
            let title = Line(SafeText(candidates[index].title), isMarked ? .page : .muted)
            return (Line.blank(1) + name + Line.blank(2) + title).fitted(to: max(0, width))
                .map { $0.ground = ground }
        }
        let top = height <= below ? at + 1 : at - height
        return Drop(
            area: Rect(row: top, column: body.left + column, columns: width, rows: height), lines: lines,
            first: part.first)
    }
}
