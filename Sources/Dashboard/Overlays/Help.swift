internal import PlainText
internal import Screen

extension Reading {
    /// Help for where somebody is: exactly the bindings that hold there, in groups where they are many.
    static func help(for context: Context) -> Reading {
        let groups = Keymap.groups.map { group in
            (title: group.title, bindings: group.bindings.filter { $0.contexts.contains(context) })
        }.filter { !$0.bindings.isEmpty }
        let bindings = groups.flatMap(\.bindings)
        let keys = bindings.map(\.label.columns).max() ?? 0
        let hasTitles = bindings.count > 12
        var lines: [Line] = []
        for group in groups {
            if hasTitles {
                if !lines.isEmpty { lines.append("") }
                lines.append(Line(group.title, .text, .bold))
            }
            lines += group.bindings.flatMap { $0.help(keys: keys) }
        }
        return Reading(
            Caption("Keys \(context.name)", trailing: "a key that cannot act says why"), lines: lines,
            context: .help)
    }
}

extension Binding {
    /// Its line, and a second one where there is more to say.
    fileprivate func help(keys: Int) -> [Line] {
        let name = Line(label.padded(to: keys, alignment: .trailing), .accent, .bold)
        let first = name + Line.blank(2) + Line(summary, .text)
        if tooltip.isEmpty { return [first] }
        return [first, Line.blank(keys + 2) + Line(tooltip, .muted)]
    }
}
