internal import PlainText
internal import Screen

/// A question before something that is not to happen by a slip of the hand. The answer is no, unless somebody
/// says yes.
struct Question: Sendable {
    /// What a yes does.
    enum Deed: Hashable, Sendable {
        case leave(Leaving)
        case undo(UndoQuestion)
        /// Drops what is supposed.
        case endWhatIf
    }

    let title: SafeText
    /// The question, and what more there is to know.
    let paragraphs: [Line]
    let deed: Deed

    /// Where somebody goes who leaves the project.
    enum Leaving: Hashable, Sendable {
        case quit, portfolio

        var effect: Effect {
            switch self {
            case .quit: .quit
            case .portfolio: .portfolio
            }
        }
    }

    init(quit words: SafeText) { self.init(words, before: .quit) }

    private init(_ words: SafeText, before leaving: Leaving) {
        switch leaving {
        case .quit: title = "Quit?"
        case .portfolio: title = "Go to the portfolio?"
        }
        paragraphs = [Line(words)]
        deed = .leave(leaving)
    }

    init(unsaved: Int, isWaiting: Bool, before leaving: Leaving) {
        self.init(
            isWaiting
                ? "The log has not answered yet: whether it was recorded would not be known."
                : "\(unsaved) \(unsaved == 1 ? "draft" : "drafts") would be lost. Nothing of it is recorded.",
            before: leaving)
    }

    /// Whose it is, is said first; boldly where it is not one's own.
    init(_ undo: UndoQuestion) {
        title = "Undo?"
        let whose: Run = undo.isOwn ? Run("your") : Run("\(undo.whose)’s", .attention, .bold)
        let act: Line = "\("Undo") \(whose) \(undo.numbers, .text, .bold) \(undo.what)"
        var paragraphs = [act + Line(", recorded \(undo.when)?")]
        if !undo.isOwn {
            paragraphs.append(
                "\(Mark.attention) \(Run(SafeText(undo.whose), .text, .bold)) recorded it, not you.")
        }
        paragraphs.append("The undo is recorded as well, and can be undone in turn.")
        self.paragraphs = paragraphs
        deed = .undo(undo)
    }

    /// - Parameter count: `2 changes`.
    init(ending count: SafeText) {
        title = "End the what-if?"
        paragraphs = [
            "\(count, .text, .bold) would be dropped; nothing of it was recorded.",
            "w asks for it as a change request instead.",
        ]
        deed = .endWhatIf
    }

    func draw(on surface: inout Surface) {
        let columns = min(64, surface.size.columns)
        let width = Sheet(columns: columns, content: 1, in: surface.size).inside.columns
        // The keys are never pushed out: where there is little room, words go.
        let lines = lines(wrappedAt: width).prefix(max(1, surface.size.rows - 4))
        let sheet = Sheet(columns: columns, content: lines.count + 2, in: surface.size)
        sheet.draw(Caption(title), on: &surface)
        for (row, line) in lines.enumerated() { surface.put(line, row: row, in: sheet.inside) }
        surface.divider(sheet.frame, row: lines.count + 1, isFocused: true)
        let keys = Keymap.bar(in: .question, columns: sheet.inside.columns)
        surface.put(keys.line(columns: sheet.inside.columns), row: lines.count + 1, in: sheet.inside)
    }

    /// In one line, for a screen with no room for a sheet.
    var line: Line { "\(title, .text, .bold) \("y/N", .accent, .bold) \(paragraphs.first ?? Line())" }

    private func lines(wrappedAt width: Int) -> [Line] {
        let paragraphs = paragraphs.map { $0.wrapped(at: max(2, width)) }
        return Array(paragraphs.joined(separator: [Line()]))
    }
}
