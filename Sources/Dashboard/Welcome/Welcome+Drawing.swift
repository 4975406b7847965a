internal import PlainText
internal import ProjectModel
package import Screen

extension Welcome {
    package func draw(on surface: inout Surface) {
        let page = surface.area
        let rows = page.rows
        if page.columns < 40 || rows < 12 {
            let words: SafeText =
                question == nil ? "too small: \(page.columns)×\(rows), 40×12 is needed; q quits" : "Quit? y/N"
            return _ = surface.put(words, in: page)
        }
        let header = page.split(top: 1).top
        surface.fill(header, .raised)
        surface.put(Line(" Taffrail ", .text, .bold) + "  how far we have really come", in: header)
        surface.put(Line(SafeText(account), .text), in: header.inset(columns: 1), alignment: .trailing)
        drawList(on: &surface)
        let keys = page.split(top: rows - 1).rest.inset(columns: 1)
        if let notice {
            surface.put(notice.line, in: keys)
        } else {
            surface.put(Keymap.bar(in: .welcome, columns: keys.columns).line(columns: keys.columns), in: keys)
        }
        if isWriting { draft.form.draw(on: &surface, draft.desk) }
        help?.draw(on: &surface)
        question?.draw(on: &surface)
    }

    func row(at point: Point) -> Int? {
        let list = list(in: size)
        let index = point.row - list.top + window(list).first
        return list.contains(point) && (0..<rowCount).contains(index) ? index : nil
    }

    private func list(in size: Size) -> Rect {
        let frame = frame(in: size)
        return frame.inset(rows: 1, columns: 2)
    }

    private func frame(in size: Size) -> Rect {
        let columns = min(size.columns, 100)
        let rows = min(size.rows - 2, rowCount + 2)
        return Rect(
            row: 1 + (size.rows - 2 - rows) / 3, column: (size.columns - columns) / 2, columns: columns,
            rows: rows)
    }

    private func window(_ list: Rect) -> Window {
        Window(rows: list.rows, of: rowCount, top: 0, selected: selected)
    }

    private func drawList(on surface: inout Surface) {
        let frame = frame(in: surface.size)
        let list = list(in: surface.size)
        let window = window(list)
        surface.frame(
            frame,
            Caption(
                "Open", detail: entries.isEmpty ? "no log was opened yet" : "",
                bottom: window.position), isFocused: true)
        let names = min(32, entries.map { SafeText($0.project).columns }.max() ?? 0)
        for (row, index) in window.range.enumerated() {
            if index == selected {
                let place = list.widened(columns: 1).split(top: row).rest.split(top: 1).top
                surface.tint(place, .selected)
                surface.put("▌", in: place, .accent)
            }
            let opened = index < entries.count ? Line(SafeText(entries[index].opened), .muted) : Line()
            let room = list.columns - (opened.isEmpty ? 0 : opened.columns + 2)
            let line = line(index, names: max(names, 13)).shortened(to: max(0, room))
            surface.put(index == selected ? line.lifted : line, row: row, in: list)
            surface.put(opened, row: row, in: list, alignment: .trailing)
        }
    }

    private func line(_ index: Int, names: Int) -> Line {
        let number: SafeText = index < 9 ? "\(index + 1)" : " "
        let lead = Line(number, .accent) + Line.blank(2)
        if index == entries.count {
            return lead + Line(SafeText("New project").padded(to: names), .accent, .bold)
                + "  code, name, dates and budget, and where its log shall be"
        }
        if index == entries.count + 1 {
            return lead + Line(SafeText("Demo").padded(to: names), .accent, .bold)
                + "  a contact centre moves to the cloud: nine months, told"
        }
        let entry = entries[index]
        let isGood = entry.problem.isEmpty
        let name = Line(
            SafeText(entry.project).fitted(to: names), isGood ? .text : .muted, isGood ? .bold : [])
        let rest: Line =
            isGood
            ? Line(SafeText(entry.path), .muted)
            : Line([Mark.offTrack.sign]) + " \(entry.problem, .offTrack)  \(entry.path, .muted)"
        return lead + name + Line.blank(2) + rest
    }
}
