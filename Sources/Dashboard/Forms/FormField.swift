package import PlainText
package import ProjectModel

/// One field of a form, with what was typed into it.
package struct FormField: Sendable {
    package let name: String
    package let kind: FieldKind
    package let isRequired: Bool
    package let help: SafeText
    /// What is wrong with a text by itself.
    let check: @Sendable (String, Typing) -> Rejection?

    package internal(set) var edit: TextEdit
    /// What stands in it while nobody has typed.
    private(set) var initial: String
    /// What the field begins with where nothing stands on record.
    private let beginning: String
    /// What stood on record when the form looked, as it would be typed; nil where nothing can.
    var seen: String?
    /// What somebody else recorded meanwhile, until it is settled.
    var conflict: FieldConflict?
    /// Whether somebody has been in it and gone on, so that it may be said that it is empty.
    var wasLeft = false
    /// What the model or the log said about it, until it is changed.
    var verdict: String?
    /// What is marked in the list of names; nil where nothing is.
    var marked: Int?

    package init(
        _ name: String, _ kind: FieldKind, isRequired: Bool, help: SafeText, initial: String = "",
        check: @escaping @Sendable (String, Typing) -> Rejection?
    ) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.help = help
        self.check = check
        beginning = initial
        let limit =
            switch kind {
            case .text, .effects: Project.longestText
            // A thousand days off.
            case .list: 12_000
            case .money, .moneyRange, .percent, .percentRange, .day, .workDays, .threePoint, .days, .months,
                .support, .figures, .minutes, .number, .choice,
                .reference:
                200
            }
        edit = TextEdit(initial, limit: limit)
        self.initial = edit.text
    }

    package init(_ field: VerbField, prefilled: String? = nil) {
        self.init(
            field.name, field.kind, isRequired: field.isRequired, help: SafeText(field.help),
            initial: prefilled ?? field.initial ?? "", check: { field.refusal(of: $0, $1) })
    }

    package var text: String { edit.text }

    /// What is asked for: what stood, to the letter, where that was left as it was.
    var asked: String {
        guard let seen, TextEdit(seen, limit: edit.limit).text == text else { return text }
        return seen
    }

    /// Tells what stands on record. It is filled in where nobody has typed anything.
    mutating func look(_ stands: String?) {
        conflict = nil
        seen = stands
        guard !isTouched else { return }
        let wasSelected = edit.isSelected
        edit.replace(with: stands.flatMap { $0.isEmpty ? nil : $0 } ?? beginning)
        initial = edit.text
        edit.moveToEnd()
        if wasSelected { edit.select() }
    }

    /// What was typed gives way to what somebody else recorded.
    mutating func takeTheirs() {
        guard let conflict else { return }
        edit.replace(with: conflict.theirs)
        initial = edit.text
        edit.moveToEnd()
        self.conflict = nil
        verdict = nil
    }

    package var isTouched: Bool { text != initial }
    package var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

    /// As it stands before the field: `Probability`; the name of a noun where the field is called id.
    package var label: SafeText {
        let word: String =
            if name == "id", case .reference(let noun) = kind { noun.rawValue } else { name }
        return SafeText(word.prefix(1).uppercased() + word.dropFirst())
    }

    // Choices.

    var choices: [String] {
        if case .choice(let words) = kind { words } else { [] }
    }

    /// Which of the choices what is typed stands for.
    var chosen: Int? {
        guard !isEmpty else { return nil }
        let typed = text.lowercased()
        return choices.firstIndex { $0.lowercased() == typed }
            ?? choices.firstIndex { $0.lowercased().hasPrefix(typed) }
    }

    mutating func choose(_ index: Int?) {
        edit.replace(with: index.map { choices[$0] } ?? "")
    }

    /// The next choice after the present one that begins with a letter.
    mutating func choose(letter: Character) {
        let start = (chosen ?? -1) + 1
        let order = Array(choices.indices.dropFirst(start)) + Array(choices.indices.prefix(start))
        let wanted = String(letter).lowercased()
        if let index = order.first(where: { choices[$0].lowercased().hasPrefix(wanted) }) { choose(index) }
    }
}
