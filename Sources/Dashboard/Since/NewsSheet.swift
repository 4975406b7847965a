internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// What changed since somebody last looked, ranked, to go through: above the list, below what there is to know
/// of the one that is selected.
struct NewsSheet: Sendable {
    let look: SinceLastLook
    let moment: SafeText
    private(set) var cursor = 0

    init(_ look: SinceLastLook, since moment: SafeText) {
        self.look = look
        self.moment = moment
    }

    var selected: Development? {
        look.developments.indices.contains(cursor) ? look.developments[cursor] : nil
    }

    mutating func perform(_ action: Action, in size: Size) {
        let page = max(1, layout(in: size).list.rows - 1)
        switch action {
        case .up: cursor -= 1
        case .down: cursor += 1
        case .pageUp: cursor -= page
        case .pageDown: cursor += page
        case .first: cursor = 0
        case .last: cursor = look.developments.count
        default: break
        }
        cursor = min(max(0, cursor), max(0, look.developments.count - 1))
    }

    mutating func select(_ index: Int) { cursor = index }

    func item(at point: Point, in size: Size) -> Int? {
        let list = layout(in: size).list
        let index = point.row - list.top + window(list).first
        return list.contains(point) && look.developments.indices.contains(index) ? index : nil
    }

    func draw(on surface: inout Surface) {
        let layout = layout(in: surface.size)
        let window = window(layout.list)
        let acts = look.events.actCount
        let changes: Line = "\(acts, .text) \(acts == 1 ? "change" : "changes")"
        var caption = Caption("Since \(moment)", trailing: changes, bottom: window.position)
        if caption.title.columns + changes.columns + 8 > layout.sheet.frame.columns {
            // The date is worth more than what it is the date of.
            let last = moment.string.split(separator: ",").last.map { SafeText($0.drop { $0 == " " }) }
            caption = Caption("Since \(last ?? moment)", bottom: window.position)
        }
        layout.sheet.draw(caption, on: &surface)
        let table = NewsTable(look, columns: layout.list.columns)
        for (row, index) in window.range.enumerated() {
            if index == cursor { layout.sheet.select(row: row, on: &surface) }
            let line = table.line(look.developments[index])
            surface.put(index == cursor ? line.lifted : line, row: row, in: layout.list)
        }
        surface.divider(layout.sheet.frame, row: layout.list.rows + 1, isFocused: true)
        for (row, line) in story(layout.story).enumerated() {
            surface.put(line, row: row, in: layout.story)
        }
        let last = layout.sheet.inside.rows - 1
        surface.divider(layout.sheet.frame, row: last, isFocused: true)
        let keys = Keymap.bar(in: .news, columns: layout.sheet.inside.columns)
        surface.put(keys.line(columns: layout.sheet.inside.columns), row: last, in: layout.sheet.inside)
    }

    /// Before and after, who and by which events; and by what rule it stands where it stands.
    private func story(_ area: Rect) -> [Line] {
        guard let selected else { return [] }
        var by = Line(SafeText(selected.accounts.isEmpty ? "by time alone" : "by "), .muted)
        by += Line(SafeText(selected.accounts.joined(separator: ", ")), .text)
        if let first = selected.numbers.first, let last = selected.numbers.last {
            let numbers: SafeText = first == last ? "#\(first)" : "#\(first) … #\(last)"
            let count = selected.numbers.count
            by += Line(" · \(numbers)\(count > 2 ? " (\(count) events)" : "")", .muted)
        }
        if selected.size >= 0.05 {
            by += Line(" · \(PlainFigures.decimal(selected.size, places: 1)) × what is tolerated", .muted)
        }
        let course: Line = "\(SafeText(selected.what), .text, .bold) \(SafeText(selected.course), .text)"
        let rule = Line("ranked: \(SinceLastLook.rule)", .muted).wrapped(at: area.columns)
        let room = area.rows - 1
        let courses = Array(course.wrapped(at: area.columns).prefix(max(1, room)))
        let shown = courses + [by.shortened(to: area.columns)]
        return shown + (shown.count + rule.count <= area.rows ? rule : [])
    }

    private struct Layout {
        let sheet: Sheet
        let list: Rect
        let story: Rect
    }

    private func layout(in size: Size) -> Layout {
        let story = size.rows >= 30 ? 5 : size.rows >= 20 ? 3 : 2
        let margin = size.rows > 16 ? 6 : 2
        let rows = min(look.developments.count + story + 3, max(1, size.rows - margin))
        let sheet = Sheet(
            columns: min(104, size.columns - (size.columns > 48 ? 4 : 0)), content: rows, in: size)
        let listRows = max(1, sheet.inside.rows - story - 3)
        let list = sheet.inside.split(top: listRows).top
        return Layout(
            sheet: sheet, list: list,
            story: sheet.inside.split(top: listRows + 1).rest.split(top: story).top)
    }

    private func window(_ list: Rect) -> Window {
        Window(rows: list.rows, of: look.developments.count, top: 0, selected: cursor)
    }
}

/// One line for a development: its sign, what it is, before and after, and its effect.
private struct NewsTable {
    private let look: SinceLastLook
    private let columns: Int
    private let effect: Int
    private let what: Int

    init(_ look: SinceLastLook, columns: Int) {
        self.look = look
        self.columns = columns
        let effects = look.developments.map { SafeText($0.effect.words(look.currency)).columns }.max() ?? 0
        effect = min(effects, max(12, columns / 4))
        let left = columns - 2 - (effect > 0 ? effect + 2 : 0)
        // Where it is narrow, what it was before is left to the story.
        what = left >= 48 ? left * 45 / 100 : left
    }

    func line(_ development: Development) -> Line {
        var line = sign(development) + Line.blank(1)
        let isWhole = what + effect + 6 >= columns
        line += Line(SafeText(development.what).fitted(to: what), .text, development.isUrgent ? .bold : [])
        if !isWhole {
            let room = columns - 2 - what - 2 - (effect > 0 ? effect + 2 : 0)
            line += Line.blank(2) + Line(SafeText(development.course).fitted(to: room), .muted)
        }
        guard effect > 0 else { return line }
        let words = SafeText(development.effect.words(look.currency)).shortened(to: effect)
        let isWorse = development.effect.days > 0 || development.effect.money > .zero
        return line + Line.blank(2)
            + Line(words.padded(to: effect, alignment: .trailing), isWorse ? .attention : .text)
    }

    private func sign(_ development: Development) -> Line {
        if let light = development.effect.light { return Line([light.to.mark.sign]) }
        return development.isUrgent ? Line([Mark.offTrack.sign]) : Line.blank(1)
    }
}
