package import PlainText
package import Screen

/// One thing that keys do somewhere.
package struct Binding: Sendable {
    /// A place in the key bar: `a add`.
    package struct Hint: Hashable, Sendable {
        package let keys: SafeText
        package let deed: SafeText
        /// What has the lowest goes first when the bar is short.
        package let priority: Int

        init(_ keys: SafeText, _ deed: SafeText, _ priority: Int) {
            self.keys = keys
            self.deed = deed
            self.priority = priority
        }
    }

    package let keys: [KeyPress]
    package let contexts: Set<Context>
    package let action: Action
    /// What it does, in a few words; a line of help.
    package let summary: SafeText
    /// More about it, where there is more to say.
    package let tooltip: SafeText
    package let hint: Hint?
    /// Why it cannot be done now; nil while it can.
    package let refusal: @Sendable (Dashboard) -> SafeText?

    init(
        _ action: Action, _ keys: KeyPress..., in contexts: Set<Context>, _ summary: SafeText,
        tooltip: SafeText = "", hint: Hint? = nil,
        unless refusal: @escaping @Sendable (Dashboard) -> SafeText? = { _ in nil }
    ) {
        self.keys = keys
        self.contexts = contexts
        self.action = action
        self.summary = summary
        self.tooltip = tooltip
        self.hint = hint
        self.refusal = refusal
    }

    /// Its keys as they are called: `↓ j`.
    package var label: SafeText { keys.map(\.label).joined(separator: " ") }
}

extension KeyPress {
    /// As it is called: `a`, `Shift-Tab`, `Ctrl-S`, `↑`.
    package var label: SafeText {
        var name: SafeText =
            switch key {
            case .character(" "): "Space"
            case .character(let letter):
                modifiers.contains(.control) ? SafeText(String(letter).uppercased()) : SafeText(letter)
            case .enter: "Enter"
            case .escape: "Esc"
            case .tab: "Tab"
            case .backspace: "Backspace"
            case .delete: "Delete"
            case .insert: "Insert"
            case .up: "↑"
            case .down: "↓"
            case .left: "←"
            case .right: "→"
            case .home: "Home"
            case .end: "End"
            case .pageUp: "PgUp"
            case .pageDown: "PgDn"
            case .function(let number): "F\(number)"
            }
        if modifiers.contains(.shift) { name = "Shift-\(name)" }
        if modifiers.contains(.alt) { name = "Alt-\(name)" }
        if modifiers.contains(.control) { name = "Ctrl-\(name)" }
        return name
    }

    static func key(_ key: Key) -> KeyPress { KeyPress(key) }
    static func control(_ letter: Character) -> KeyPress { KeyPress(.character(letter), .control) }
}

extension KeyPress: ExpressibleByExtendedGraphemeClusterLiteral {
    package init(extendedGraphemeClusterLiteral letter: Character) { self.init(.character(letter)) }
}
