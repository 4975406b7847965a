internal import PlainText
internal import Screen

/// A question before something that cannot be taken back. The answer is no, unless somebody says yes.
struct Question: Sendable {
    let words: SafeText
    let title: SafeText

    func draw(on surface: inout Surface) {
        let columns = min(60, surface.size.columns)
        let lines = words.lines(wrappedAt: max(2, columns - 6))
        let sheet = Sheet(columns: columns, content: lines.count + 2, in: surface.size)
        sheet.draw(Caption(title), on: &surface)
        for (row, line) in lines.enumerated() { surface.put(line, row: row, in: sheet.inside) }
        surface.divider(sheet.frame, row: lines.count + 1, isFocused: true)
        let keys = Keymap.bar(in: .question, columns: sheet.inside.columns)
        surface.put(keys.line(columns: sheet.inside.columns), row: lines.count + 1, in: sheet.inside)
    }
}
