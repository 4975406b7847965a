internal import PlainText
internal import ProjectModel
internal import Screen

extension Form {
    func draw(on surface: inout Surface, _ desk: FormDesk) {
        let layout = FormLayout(self, desk, in: surface.size)
        let sheet = layout.sheet
        sheet.draw(
            Caption(title, trailing: trailing, bottom: layout.window.position), on: &surface)
        for (row, index) in layout.window.range.enumerated() {
            surface.put(layout.rows[index].line, row: row, in: layout.body)
        }
        var row = layout.body.rows
        if !layout.effect.isEmpty {
            surface.divider(
                sheet.frame, row: row + 1, title: "Effect if recorded", trailing: "nothing is written yet",
                isFocused: true)
            for (line, words) in layout.effect.enumerated() {
                surface.put(words, row: row + 1 + line, in: sheet.inside)
            }
            row += layout.effect.count + 1
        }
        surface.divider(sheet.frame, row: row + 1, isFocused: true)
        drawKeys(row: row + 1, in: sheet.inside, desk, on: &surface)
        if let drop = layout.drop {
            for (row, line) in drop.lines.enumerated() { surface.put(line, row: row, in: drop.area) }
        }
    }

    /// The keys at the left, at the right whether it can be recorded.
    private func drawKeys(row: Int, in area: Rect, _ desk: FormDesk, on surface: inout Surface) {
        let state = state(desk)
        let keys = Keymap.bar(
            in: .form, columns: area.columns - state.columns - 2,
            isPossible: { !isWaiting && ($0.action != .submit || reads(desk)) },
            isShown: { $0.action != .takeTheirs || hasConflict })
        surface.put(keys.line(columns: area.columns - state.columns - 2), row: row, in: area)
        surface.put(state, row: row, in: area, alignment: .trailing)
    }

    private func state(_ desk: FormDesk) -> Line {
        if isWaiting { return "recording …" }
        let faults = faults(desk)
        if !faults.unreadable.isEmpty {
            let count = faults.unreadable.count
            return Line([Mark.offTrack.sign])
                + " \("\(count) field\(count == 1 ? "" : "s") to mend", .offTrack)"
        }
        if !faults.missing.isEmpty {
            let count = faults.missing.count
            return "\(count) field\(count == 1 ? "" : "s") to fill in"
        }
        if hasConflict { return Line([Mark.attention.sign]) + " \("changed by somebody else", .attention)" }
        return verdict == nil ? "" : Line([Mark.offTrack.sign]) + " \("see above", .offTrack)"
    }
}
