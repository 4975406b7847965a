internal import PlainText
internal import Screen

extension Reading {
    /// Help for where somebody is: exactly the bindings that hold there.
    static func help(for context: Context) -> Reading {
        let bindings = Keymap.bindings.filter { $0.contexts.contains(context) }
        let keys = bindings.map(\.label.columns).max() ?? 0
        let lines = bindings.flatMap { binding in
            let name = Line(binding.label.padded(to: keys, alignment: .trailing), .accent, .bold)
            let first = name + Line.blank(2) + Line(binding.summary, .text)
            if binding.tooltip.isEmpty { return [first] }
            return [first, Line.blank(keys + 2) + Line(binding.tooltip, .muted)]
        }
        return Reading(
            Caption("Keys \(context.name)", trailing: "a key that cannot act says why"), lines: lines,
            context: .help)
    }
}
