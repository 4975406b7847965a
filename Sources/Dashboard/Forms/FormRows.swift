internal import PlainText
internal import ProjectModel
internal import Screen

/// The rows of a form: a label, the field, and what is said about it.
struct FormRows {
    typealias Row = FormLayout.Row

    private(set) var tight: [Row] = []
    /// With blank rows between fields that are not all lines of text.
    private(set) var spaced: [Row] = []

    init(_ form: Form, _ desk: FormDesk, columns: Int) {
        let label = Self.labelColumns(form)
        var before: FieldKind?
        for (index, field) in form.fields.enumerated() {
            let isFocused = index == form.focus && !form.isWaiting
            let row = FieldRows(field, desk, label: label, columns: columns, isFocused: isFocused)
            let rows = row.rows.map { row in
                var row = row
                row.field = index
                return row
            }
            tight += rows
            if let before, before != .text || field.kind != .text { spaced.append(Row()) }
            spaced += rows
            before = field.kind
        }
        if let verdict = form.verdict {
            let words = verdict.lines(wrappedAt: max(2, columns - 2)).enumerated().map { index, words in
                let lead = index == 0 ? Line([Mark.offTrack.sign]) + Line.blank(1) : Line.blank(2)
                return Row(line: lead + Line(words, .offTrack))
            }
            tight += words
            spaced += [Row()] + words
        }
    }

    /// How far from the left the fields begin.
    static func labelColumns(_ form: Form) -> Int {
        min(16, (form.fields.map(\.label.columns).max() ?? 0) + 3)
    }
}

/// The rows of one field.
private struct FieldRows {
    var rows: [FormLayout.Row] = []
    private let field: FormField
    private let desk: FormDesk
    private let label: Int
    private let columns: Int
    private let isFocused: Bool

    init(_ field: FormField, _ desk: FormDesk, label: Int, columns: Int, isFocused: Bool) {
        self.field = field
        self.desk = desk
        self.label = label
        self.columns = columns
        self.isFocused = isFocused
        if field.choices.isEmpty { drawText() } else { drawChips() }
        if let conflict = field.conflict { draw(conflict) }
    }

    /// Both values, by whom and when, and what to do.
    private mutating func draw(_ conflict: FieldConflict) {
        let theirs = conflict.theirs.isEmpty ? "Taken away" : "Set to \(conflict.theirs)"
        let yours = field.isEmpty ? "empty" : field.text
        let words = SafeText(
            "\(theirs) \(conflict.told) meanwhile; yours is \(yours). "
                + "Ctrl-S again keeps yours, Ctrl-T takes theirs")
        for (index, words) in words.lines(wrappedAt: max(2, columns - label - 2)).enumerated() {
            let lead = index == 0 ? Line([Mark.attention.sign]) + Line.blank(1) : Line.blank(2)
            rows.append(.init(line: Line.blank(label) + lead + Line(words, .attention)))
        }
    }

    private var name: Line {
        Line(field.label, isFocused ? .text : .muted, isFocused ? .bold : []).fitted(to: label)
    }

    /// Full width for sentences, less for what is short by nature.
    private var width: Int {
        let wanted =
            switch field.kind {
            case .text, .list, .effects: columns
            case .reference: 24
            case .choice, .money, .moneyRange, .percent, .percentRange, .day, .workDays, .threePoint, .days,
                .months, .minutes, .number, .support:
                16
            case .figures: 24
            }
        return max(3, min(wanted, columns - label))
    }

    private mutating func drawText() {
        let box = Field(
            field.text, cursor: field.edit.cursor,
            placeholder: field.kind == .text || field.kind == .list ? field.help : "",
            isFocused: isFocused, isRefused: complaint?.mark == .offTrack, isSelected: field.edit.isSelected)
        let line = box.line(columns: width)
        var row = FormLayout.Row(line: name + line)
        if isFocused { row.cursor = line.cursorColumn.map { label + $0 } }
        note(in: &row, at: label + width)
    }

    /// Adds what is said beside the field, or in rows below it where there is no room.
    private mutating func note(in row: inout FormLayout.Row, at end: Int) {
        let room = columns - end - 2
        if let complaint {
            let words =
                Line([complaint.mark.sign]) + Line.blank(1) + Line(complaint.words, complaint.mark.ink)
            if words.columns <= room {
                row.line += Line.blank(2) + words
                rows.append(row)
            } else {
                rows.append(row)
                for (index, words) in complaint.words.lines(wrappedAt: max(2, columns - label - 2))
                    .enumerated()
                {
                    let lead = index == 0 ? Line([complaint.mark.sign]) + Line.blank(1) : Line.blank(2)
                    rows.append(.init(line: Line.blank(label) + lead + Line(words, complaint.mark.ink)))
                }
            }
        } else {
            if !remark.isEmpty, room > 3 { row.line += Line.blank(2) + remark.shortened(to: room) }
            rows.append(row)
        }
    }

    /// What a value was read as, or what to type.
    private var remark: Line {
        switch field.kind {
        case .text, .list: ""
        case .day:
            if !field.isEmpty, let day = try? desk.typing.day(field.text) {
                Line(
                    "\(day.weekday.short.prefix(1).uppercased())\(day.weekday.short.dropFirst()) \(day.iso)",
                    .muted)
            } else {
                Line(field.help, .muted)
            }
        case .reference:
            if let title = desk.title(for: field), !title.isEmpty {
                Line(SafeText(title), .text)
            } else {
                Line(field.help, .muted)
            }
        case .choice, .money, .moneyRange, .percent, .percentRange, .workDays, .threePoint, .days, .months,
            .support, .minutes, .number, .figures, .effects:
            Line(field.help, .muted)
        }
    }

    /// While somebody types, what does not read yet is a hint; afterwards it is a fault.
    private var complaint: (mark: Mark, words: SafeText)? {
        if let verdict = field.verdict { return (.offTrack, SafeText(verdict)) }
        guard let refusal = desk.refusal(of: field) else { return nil }
        if isFocused {
            // A name that is still being found needs no words.
            if field.isEmpty && !field.wasLeft { return nil }
            if !field.isEmpty && !desk.candidates(for: field).isEmpty { return nil }
            return (.attention, SafeText(refusal.message))
        }
        return field.wasLeft || !field.isEmpty ? (.offTrack, SafeText(refusal.message)) : nil
    }

    private mutating func drawChips() {
        var row = FormLayout.Row(line: name)
        var first = true
        for (index, word) in field.choices.enumerated() {
            let chip = self.chip(word, isChosen: field.chosen == index)
            if row.line.columns + chip.columns > columns, !first {
                rows.append(row)
                row = FormLayout.Row(line: Line.blank(label))
            }
            row.chips.append((row.line.columns..<row.line.columns + chip.columns, index))
            row.line += chip + Line.blank(1)
            first = false
        }
        if isFocused, let chosen = row.chips.first(where: { $0.choice == field.chosen }) ?? row.chips.first {
            row.cursor = chosen.columns.lowerBound
        }
        note(in: &row, at: row.line.columns)
    }

    private func chip(_ word: String, isChosen: Bool) -> Line {
        if isChosen {
            let ground: Ink = isFocused ? .accent : Ink(.accent, .tint(10))
            return Line("▶ \(word) ", isFocused ? .page : .text, .bold, on: ground)
        }
        return Line(" \(word) ", isFocused ? .text : .muted, on: Ink(.muted, .tint(5)))
    }
}
