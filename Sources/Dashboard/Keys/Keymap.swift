internal import PlainText
package import Screen

/// Every key and what it does: the single source of the key bar, of help and of the tests.
package enum Keymap {
    package static let bindings: [Binding] = moving + working + looking + pages + editing + leaving

    /// The same in the order of help: how to get away comes first.
    static let groups: [(title: SafeText, bindings: [Binding])] = [
        ("Leave", leaving), ("Move", moving), ("Record", working), ("Look", looking), ("Pages", pages),
        ("Type", editing),
    ]

    /// What a key does in a context.
    package static func binding(for press: KeyPress, in context: Context) -> Binding? {
        bindings.first { $0.contexts.contains(context) && $0.keys.contains(press) }
    }

    /// The key bar: what fits of the hints of a context, the more important first to a place, in the order of
    /// the list; help is the last and never goes.
    package static func bar(
        in context: Context, columns: Int, isPossible: (Binding) -> Bool = { _ in true },
        isShown: (Binding) -> Bool = { _ in true }
    ) -> KeyBar {
        var shown = bindings.filter { $0.contexts.contains(context) && $0.hint != nil && isShown($0) }
        func width() -> Int {
            shown.reduce(2 * max(0, shown.count - 1)) {
                $0 + ($1.hint.map { $0.keys.columns + 1 + $0.deed.columns } ?? 0)
            }
        }
        while shown.count > 1, width() > columns {
            let least = shown.compactMap(\.hint?.priority).min()
            guard let place = shown.lastIndex(where: { $0.hint?.priority == least }) else { break }
            shown.remove(at: place)
        }
        if let help = shown.firstIndex(where: { $0.action == .help }) { shown.append(shown.remove(at: help)) }
        return KeyBar(
            shown.compactMap { binding in
                binding.hint.map { KeyBar.Hint($0.keys, $0.deed, isPossible: isPossible(binding)) }
            })
    }

    private static let lists: Set<Context> = [.page, .menu, .news, .welcome, .portfolio]
    private static let texts: Set<Context> = [.detail, .help]
    private static let typing: Set<Context> = [.form, .palette, .filter, .crash]
    private static let everywhere: Set<Context> = Set(Context.allCases).subtracting([.wall])

    private static let moving: [Binding] = [
        Binding(.up, .key(.up), "k", in: lists, "one row up"),
        Binding(
            .down, .key(.down), "j", in: lists, "one row down", hint: .init("↑↓", "move", 5)),
        Binding(.up, .key(.up), "k", in: texts, "scroll up", hint: .init("↑↓", "scroll", 5)),
        Binding(.down, .key(.down), "j", in: texts, "scroll down"),
        Binding(.up, .key(.up), in: [.form], "up in the list, or to the field above"),
        Binding(.down, .key(.down), in: [.form], "down in the list, or to the field below"),
        Binding(.up, .key(.up), in: [.palette, .filter], "one row up"),
        Binding(
            .down, .key(.down), in: [.palette, .filter], "one row down", hint: .init("↑↓", "move", 5)),
        Binding(.up, .key(.up), in: [.crash], "a working day sooner"),
        Binding(
            .down, .key(.down), in: [.crash], "a working day later", hint: .init("↑↓", "a day", 5)),
        Binding(.left, .key(.left), "h", in: [.page], "to the pane at the left"),
        Binding(.right, .key(.right), "l", in: [.page], "to the pane at the right"),
        Binding(.left, .key(.left), in: typing, "cursor left; among choices, the one before"),
        Binding(.right, .key(.right), in: typing, "cursor right; among choices, the next one"),
        Binding(.pageUp, .key(.pageUp), in: lists.union(texts), "a screenful up"),
        Binding(.pageDown, .key(.pageDown), in: lists.union(texts), "a screenful down"),
        Binding(.pageUp, .key(.pageUp), in: [.crash], "a screenful up"),
        Binding(.pageDown, .key(.pageDown), in: [.crash], "a screenful down"),
        Binding(.pageUp, .key(.pageUp), in: [.form], "to the first field"),
        Binding(.pageDown, .key(.pageDown), in: [.form], "to the last field"),
        Binding(.first, .key(.home), "g", in: lists.union(texts), "to the first"),
        Binding(.last, .key(.end), "G", in: lists.union(texts), "to the last"),
        Binding(.first, .key(.home), .control("a"), in: typing, "cursor to the start"),
        Binding(.last, .key(.end), .control("e"), in: typing, "cursor to the end"),
        Binding(.next, .key(.tab), in: [.page], "to the next pane", hint: .init("Tab", "pane", 4)),
        Binding(.previous, KeyPress(.tab, .shift), in: [.page], "to the pane before"),
        Binding(.next, .key(.tab), in: [.form], "to the next field", hint: .init("Tab", "next", 7)),
        Binding(.previous, KeyPress(.tab, .shift), in: [.form], "to the field before"),
        Binding(
            .next, .key(.tab), in: [.palette], "complete the words", hint: .init("Tab", "complete", 6)),
        Binding(
            .enter, .key(.enter), in: [.page], "open what is selected",
            tooltip: "its figures, their formulas and the events behind them",
            hint: .init("Enter", "open", 8)),
        Binding(
            .enter, .key(.enter), in: [.form], "take what is marked and go on; on the last field, record",
            hint: .init("Enter", "take", 6)),
        Binding(
            .enter, .key(.enter), in: [.detail], "from a light of the watch to the page of its hazard",
            hint: .init("Enter", "to its page", 6), unless: \.leadingReason),
        Binding(.enter, .key(.enter), in: [.palette], "open the form", hint: .init("Enter", "open", 8)),
        Binding(
            .enter, .key(.enter), in: [.portfolio], "open the project", hint: .init("Enter", "open", 8)),
        Binding(
            .enter, .key(.enter), in: [.news], "open what it is about", hint: .init("Enter", "open", 8)),
        Binding(.enter, .key(.enter), in: [.menu, .welcome], "choose", hint: .init("Enter", "choose", 8)),
        Binding(
            .enter, .key(.enter), in: [.crash], "suppose it: what is shortened, what it costs, what moves",
            tooltip: "the whole dashboard shows it; w asks for it as a change request",
            hint: .init("Enter", "suppose it", 8)),
        Binding(.enter, .key(.enter), in: [.filter], "keep the filter", hint: .init("Enter", "keep", 8)),
        Binding(
            .pick, "1", "2", "3", "4", "5", "6", "7", "8", "9", in: [.menu, .welcome],
            "choose by number", hint: .init("1–9", "at once", 3)),
    ]

    private static let working: [Binding] = [
        Binding(
            .add, "a", in: [.page], "add something new to this pane",
            tooltip: "at the end of the list: every other verb", hint: .init("a", "add", 7),
            unless: \.readingReason),
        Binding(
            .edit, "e", in: [.page, .detail], "change what is selected",
            tooltip: "its verbs, with its name filled in", hint: .init("e", "edit", 7),
            unless: \.editingReason),
        Binding(
            .recordCost, "c", in: [.page], "record money that was spent", hint: .init("c", "cost", 3),
            unless: \.readingReason),
        Binding(
            .recordProgress, "p", in: [.page], "say how far a deliverable is",
            hint: .init("p", "progress", 3), unless: \.readingReason),
        Binding(
            .remark, "r", in: [.page, .detail], "put a remark on record, about what is selected",
            hint: .init("r", "remark", 2), unless: \.readingReason),
        Binding(
            .undo, "u", in: [.page], "undo what you recorded last; in the history, what is selected",
            tooltip: "asks first; an undo is recorded too, and can be undone",
            hint: .init("u", "undo", 3), unless: \.undoingReason),
        Binding(
            .suppose, "w", in: [.page], "what if: change anything in memory, and see what it does",
            tooltip: "nothing is written; w again compares, asks for it as a change request, or ends it",
            hint: .init("w", "what if", 2), unless: \.supposingReason),
        Binding(
            .palette, ":", in: [.page], "type a command",
            tooltip: "risk raise --title … opens its form, at 2026-08-01 goes there",
            hint: .init(":", "command", 6)),
        Binding(
            .newProject, "n", in: [.welcome], "start a new project", hint: .init("n", "new project", 7)),
        Binding(
            .demo, "d", in: [.welcome], "open the demonstration",
            tooltip: "nine months of a project that is told, in a log of its own",
            hint: .init("d", "demo", 6)),
        Binding(
            .submit, .control("s"), in: [.form], "record it", tooltip: "nothing is written before",
            hint: .init("Ctrl-S", "record", 9)),
        Binding(
            .takeTheirs, .control("t"), in: [.form], "take what somebody else recorded meanwhile",
            tooltip: "where both changed a field; Ctrl-S again keeps yours",
            hint: .init("Ctrl-T", "take theirs", 8), unless: \.conflictReason),
    ]

    private static let looking: [Binding] = [
        Binding(
            .filter, "/", in: [.page], "filter the rows of this pane",
            tooltip: "every word must occur; Enter keeps it, Esc drops it", hint: .init("/", "find", 6),
            unless: \.filteringReason),
        Binding(
            .zoom, "z", in: [.page], "let this pane fill the screen, and back",
            hint: .init("z", "zoom", 4)),
        Binding(
            .actBack, "[", in: [.page], "one act back in time",
            tooltip: "nothing is recorded there; Esc returns to now", hint: .init("[ ]", "time", 2),
            unless: \.travellingReason),
        Binding(.actForward, "]", in: [.page], "one act forward in time", unless: \.forwardReason),
        Binding(
            .weekBack, "{", in: [.page], "one week back in time", unless: \.travellingReason),
        Binding(.weekForward, "}", in: [.page], "one week forward in time", unless: \.forwardReason),
        Binding(
            .visit, "v", in: [.page], "visit the moment of the act that is selected in the history",
            unless: \.visitingReason),
        Binding(
            .closer, "+", "=", in: [.page], "less time, drawn closer: quarters, months, weeks, days",
            unless: \.windowReason),
        Binding(.wider, "-", in: [.page], "more time, up to the whole plan", unless: \.windowReason),
        Binding(.earlier, "<", ",", in: [.page], "earlier on the axis of time", unless: \.windowReason),
        Binding(.later, ">", ".", in: [.page], "later on the axis of time", unless: \.windowReason),
        Binding(
            .news, "n", in: [.page], "what others changed since your last visit",
            tooltip: "since another moment: since 2026-08-01; what somebody has not seen: since kim"),
        Binding(
            .explain, "x", in: [.page], "explain a figure: formula, inputs, and the events behind it",
            tooltip: "CPI, EAC, exposure, NPV and others; the list asks which"),
        Binding(
            .help, "?", .key(.function(1)),
            in: [.page, .menu, .detail, .news, .question, .welcome, .portfolio],
            "what the keys do here", hint: .init("?", "help", 10)),
        Binding(
            .help, .key(.function(1)), in: [.form, .palette, .filter, .crash], "what the keys do here",
            hint: .init("F1", "help", 4)),
    ]

    private static let pages =
        PageName.allCases.map(\.description).map { page in
            Binding(.page, KeyPress(.character(page.key)), in: [.page], "\(page.title): \(page.summary)")
        } + [
            Binding(.portfolio, "P", in: [.page], "Portfolio: every project whose log lies beside this one")
        ]

    private static let editing: [Binding] = [
        Binding(.eraseBackward, .key(.backspace), .control("h"), in: typing, "erase before the cursor"),
        Binding(.eraseForward, .key(.delete), .control("d"), in: typing, "erase under the cursor"),
        Binding(.eraseWord, .control("w"), in: typing, "erase the word before the cursor"),
        Binding(.eraseLine, .control("u"), in: typing, "erase everything before the cursor"),
    ]

    private static let leaving: [Binding] = [
        Binding(.yes, "y", "Y", in: [.question], "yes", hint: .init("y", "yes", 9)),
        Binding(
            .no, "n", "N", .key(.enter), .key(.escape), "q", in: [.question], "no, go back",
            hint: .init("n Enter Esc", "no", 9)),
        Binding(
            .leave, .key(.escape), in: [.page],
            "drop the filter, then zoom out, to the overview, to now"),
        Binding(
            .leave, .key(.escape), in: [.form], "leave; what you typed is kept as a draft",
            hint: .init("Esc", "leave, draft kept", 5)),
        Binding(.leave, .key(.escape), in: [.filter], "drop the filter", hint: .init("Esc", "drop", 7)),
        Binding(.leave, .key(.escape), in: [.palette, .crash], "leave", hint: .init("Esc", "leave", 7)),
        Binding(
            .leave, .key(.escape), "q", in: [.news], "go on", tooltip: "n shows it again",
            hint: .init("Esc", "go on", 9)),
        Binding(
            .leave, .key(.escape), "q", in: [.menu, .detail, .help], "leave",
            hint: .init("Esc", "leave", 7)),
        Binding(
            .quit, "q", .control("c"), in: [.page, .welcome, .portfolio, .wall, .tooSmall], "quit",
            hint: .init("q", "quit", 1)),
        Binding(
            .quit, .control("c"),
            in: [.form, .palette, .filter, .menu, .detail, .help, .news, .question, .crash],
            "quit"),
        Binding(.repaint, .control("l"), in: everywhere, "paint the screen anew"),
        Binding(.suspend, .control("z"), in: everywhere, "back to the shell until fg"),
    ]
}
