internal import PlainText
internal import ProjectModel
internal import Screen

/// A few verbs to choose from.
struct Menu: Sendable {
    struct Item: Sendable {
        var name: SafeText
        var summary: SafeText
        /// Why it cannot be chosen; empty where it can.
        var refusal: SafeText = ""
        var deed: Deed
    }

    /// What choosing does.
    enum Deed: Sendable {
        case verb(Verb)
        /// The way to all other verbs.
        case more
        case whatIf(Dashboard.WhatIfDeed)
    }

    let title: SafeText
    let items: [Item]
    /// What the verb is to be done to.
    let row: PaneRow?
    var selected = 0

    mutating func move(by rows: Int) { selected = min(max(0, selected + rows), items.count - 1) }

    func draw(on surface: inout Surface) {
        let sheet = sheet(in: surface.size)
        sheet.draw(Caption(title, trailing: Line(SafeText(row?.subject ?? ""), .text)), on: &surface)
        let list = list(sheet)
        let names = items.map(\.name.columns).max() ?? 0
        for (row, index) in window(list).range.enumerated() {
            let item = items[index]
            let isPossible = item.refusal.isEmpty
            if index == selected { sheet.select(row: row, on: &surface) }
            let number: SafeText = index < 9 ? "\(index + 1)" : " "
            var line = Line(number, .accent) + Line.blank(2)
            line += Line(item.name.padded(to: names), isPossible ? .text : .muted, isPossible ? .bold : [])
            line += Line.blank(3) + Line(isPossible ? item.summary : item.refusal, .muted)
            surface.put(index == selected && isPossible ? line.lifted : line, row: row, in: list)
        }
        surface.divider(sheet.frame, row: list.rows + 1, isFocused: true)
        let keys = Keymap.bar(in: .menu, columns: sheet.inside.columns)
        surface.put(keys.line(columns: sheet.inside.columns), row: list.rows + 1, in: sheet.inside)
    }

    func item(at point: Point, in size: Size) -> Int? {
        let list = list(sheet(in: size))
        let index = point.row - list.top + window(list).first
        return list.contains(point) && items.indices.contains(index) ? index : nil
    }

    private func sheet(in size: Size) -> Sheet {
        let words = items.map { $0.name.columns + max($0.summary.columns, $0.refusal.columns) + 8 }.max() ?? 0
        let names = items.map(\.name.columns).max() ?? 0
        return Sheet(columns: min(max(48, words + names), 76), content: items.count + 2, in: size)
    }

    private func list(_ sheet: Sheet) -> Rect { sheet.inside.split(top: max(0, sheet.inside.rows - 2)).top }

    private func window(_ list: Rect) -> Window {
        Window(rows: list.rows, of: items.count, top: 0, selected: selected)
    }
}
