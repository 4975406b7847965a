internal import ProjectModel
internal import Screen

extension Form {
    /// Text that was typed or pasted.
    mutating func type(_ text: String, _ desk: FormDesk) {
        guard !fields.isEmpty else { return }
        var isWhole = true
        if fields[focus].choices.isEmpty {
            isWhole = fields[focus].edit.insert(text)
        } else if text == " " {
            choose(1)
        } else if let letter = text.first(where: { !$0.isWhitespace }) {
            // A word that was pasted is taken whole, where it is one of the choices.
            let word = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if let index = fields[focus].choices.firstIndex(where: { $0.lowercased() == word }) {
                fields[focus].choose(index)
            } else {
                fields[focus].choose(letter: letter)
            }
        }
        changed(desk)
        if !isWhole {
            let limit = fields[focus].edit.limit
            fields[focus].verdict = "Only \(limit) bytes fit; the rest was left out. Shorten it"
        }
    }

    mutating func perform(_ action: Action, _ desk: FormDesk) -> Outcome {
        guard !fields.isEmpty else { return action == .leave ? .leave : .stay }
        switch action {
        case .leave: return .leave
        case .submit: return .submit
        case .takeTheirs: takeTheirs()
        case .next: next(desk)
        case .previous: go(to: focus - 1, desk)
        case .pageUp: go(to: 0, desk)
        case .pageDown: go(to: fields.count - 1, desk)
        case .up: if !mark(-1, desk) { go(to: focus - 1, desk) }
        case .down: if !mark(1, desk) { go(to: focus + 1, desk) }
        case .enter:
            take(desk)
            if focus == fields.count - 1 { return .submit }
            go(to: focus + 1, desk)
        case .left: if fields[focus].choices.isEmpty { fields[focus].edit.move(by: -1) } else { choose(-1) }
        case .right: if fields[focus].choices.isEmpty { fields[focus].edit.move(by: 1) } else { choose(1) }
        case .first: fields[focus].edit.moveToStart()
        case .last: fields[focus].edit.moveToEnd()
        case .eraseBackward: erase(desk) { $0.eraseBackward() }
        case .eraseForward: erase(desk) { $0.eraseForward() }
        case .eraseWord: erase(desk) { $0.eraseWord() }
        case .eraseLine: erase(desk) { $0.eraseLine() }
        case .pick, .add, .edit, .suppose, .recordCost, .recordProgress, .remark, .palette, .filter, .zoom,
            .page,
            .portfolio,
            .visit, .news, .explain,
            .help, .yes, .no, .newProject, .demo, .repaint, .suspend, .quit, .undo, .actBack, .actForward,
            .weekBack, .weekForward, .closer, .wider, .earlier, .later:
            break
        }
        return .stay
    }

    /// Takes a name out of the list, or a choice out of the chips.
    mutating func take(candidate index: Int, _ desk: FormDesk) {
        let candidates = desk.candidates(for: fields[focus])
        guard candidates.indices.contains(index) else { return }
        fields[focus].edit.replace(with: candidates[index].name)
        changed(desk)
    }

    mutating func choose(chip index: Int, of field: Int, _ desk: FormDesk) {
        go(to: field, desk)
        guard fields[focus].choices.indices.contains(index) else { return }
        fields[focus].choose(index)
        changed(desk)
    }

    /// What the list of names has marked: the first by itself once something is typed, except where new
    /// names may be given.
    func marked(_ desk: FormDesk) -> Int? {
        let count = desk.candidates(for: fields[focus]).count
        if count == 0 { return nil }
        if let marked = fields[focus].marked { return min(marked, count - 1) }
        return fields[focus].isEmpty || fields[focus].kind == .reference(.topic) ? nil : 0
    }

    private mutating func take(_ desk: FormDesk) {
        if let index = marked(desk) { take(candidate: index, desk) }
    }

    /// Tab completes a name that is begun, and goes on.
    private mutating func next(_ desk: FormDesk) {
        if !fields[focus].isEmpty || fields[focus].marked != nil { take(desk) }
        go(to: focus + 1 < fields.count ? focus + 1 : 0, desk)
    }

    /// Moves in the list of names; false where there is none or it ends.
    private mutating func mark(_ step: Int, _ desk: FormDesk) -> Bool {
        let count = desk.candidates(for: fields[focus]).count
        guard count > 0 else { return false }
        let next = marked(desk).map { $0 + step } ?? (step > 0 ? 0 : -1)
        guard (0..<count).contains(next) else { return false }
        fields[focus].marked = next
        return true
    }

    private mutating func choose(_ step: Int) {
        let field = fields[focus]
        let count = field.choices.count
        guard let chosen = field.chosen else {
            fields[focus].choose(step > 0 ? 0 : count - 1)
            return changedChoice()
        }
        let next = chosen + step
        if (0..<count).contains(next) {
            fields[focus].choose(next)
        } else if !field.isRequired {
            fields[focus].choose(nil)
        }
        changedChoice()
    }

    private mutating func erase(_ desk: FormDesk, _ edit: (inout TextEdit) -> Void) {
        if fields[focus].choices.isEmpty {
            edit(&fields[focus].edit)
        } else if !fields[focus].isRequired {
            fields[focus].choose(nil)
        }
        changed(desk)
    }

    private mutating func changedChoice() {
        fields[focus].verdict = nil
        verdict = nil
    }

    private mutating func changed(_ desk: FormDesk) {
        fields[focus].marked = nil
        changedChoice()
    }
}
