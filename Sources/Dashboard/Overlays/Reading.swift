internal import PlainText
internal import Screen

/// Lines to read, and to scroll where they are many: a detail, or help.
struct Reading: Sendable {
    let caption: Caption
    let lines: [Line]
    let context: Context
    /// Whether Enter leads to the page where more of it stands.
    var leadsOn = false
    private(set) var top = 0

    init(_ caption: Caption, lines: [Line], context: Context) {
        self.caption = caption
        self.lines = lines
        self.context = context
    }

    mutating func perform(_ action: Action, in size: Size) {
        let page = max(1, list(sheet(in: size)).rows)
        switch action {
        case .up: top -= 1
        case .down: top += 1
        case .pageUp: top -= page
        case .pageDown: top += page
        case .first: top = 0
        case .last: top = lines.count
        default: break
        }
        top = min(max(0, top), max(0, lines.count - page))
    }

    func draw(on surface: inout Surface) {
        let sheet = sheet(in: surface.size)
        let list = list(sheet)
        let window = Window(rows: list.rows, of: lines.count, top: top)
        var caption = caption
        caption.bottom = window.position
        sheet.draw(caption, on: &surface)
        for (row, index) in window.range.enumerated() { surface.put(lines[index], row: row, in: list) }
        surface.divider(sheet.frame, row: list.rows + 1, isFocused: true)
        let keys = Keymap.bar(in: context, columns: sheet.inside.columns) { _ in
            true
        } isShown: {
            $0.action != .enter || leadsOn
        }
        surface.put(keys.line(columns: sheet.inside.columns), row: list.rows + 1, in: sheet.inside)
    }

    private func sheet(in size: Size) -> Sheet {
        let height = min(lines.count + 2, max(1, size.rows - (size.rows > 16 ? 4 : 2)))
        let widest = lines.map(\.columns).max() ?? 0
        let columns = min(max(64, widest + 6, caption.title.columns + caption.trailing.columns + 10), 100)
        return Sheet(
            columns: min(columns, size.columns - (size.columns > 48 ? 4 : 0)), content: height, in: size)
    }

    private func list(_ sheet: Sheet) -> Rect { sheet.inside.split(top: max(0, sheet.inside.rows - 2)).top }
}
