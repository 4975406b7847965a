import PlainText
import Screen
import Testing

@testable import Dashboard

struct KeymapTests {
    @Test(arguments: Context.allCases)
    func `no key means two things in one place`(context: Context) {
        var seen: Set<KeyPress> = []
        for binding in Keymap.bindings where binding.contexts.contains(context) {
            for key in binding.keys {
                #expect(seen.insert(key).inserted, "\(key.label) \(context)")
            }
        }
    }

    @Test(arguments: Context.allCases.filter(\.takesText))
    func `where text is typed no letter is a command`(context: Context) {
        for binding in Keymap.bindings where binding.contexts.contains(context) {
            for key in binding.keys {
                if case .character = key.key { #expect(!key.modifiers.isEmpty, "\(key.label)") }
            }
        }
    }

    @Test(arguments: Context.allCases)
    func `help lists exactly the bindings that hold`(context: Context) {
        let help = Reading.help(for: context).lines.map(\.text.string).joined(separator: "\n")
        for binding in Keymap.bindings {
            let line = "\(binding.label)  \(binding.summary)"
            if binding.contexts.contains(context) { #expect(help.contains(line)) }
        }
        let listed = Keymap.bindings.filter { $0.contexts.contains(context) }
        let lines = listed.reduce(0) { $0 + ($1.tooltip.isEmpty ? 1 : 2) }
        let groups = Keymap.groups.count { $0.bindings.contains { $0.contexts.contains(context) } }
        let titles = listed.count > 12 ? 2 * groups - 1 : 0
        #expect(Reading.help(for: context).lines.count == lines + titles)
    }

    @Test(arguments: Context.allCases)
    func `one can always leave`(context: Context) {
        #expect(Keymap.binding(for: KeyPress(.character("c"), .control), in: context)?.action == .quit)
    }

    @Test(arguments: Context.allCases, [20, 40, 60, 80, 120, 200])
    func `the key bar keeps to its width and never loses help`(context: Context, columns: Int) {
        let bar = Keymap.bar(in: context, columns: columns)
        #expect(bar.line(columns: columns).columns <= columns)
        if Keymap.bindings.contains(where: {
            $0.contexts.contains(context) && $0.action == .help && $0.hint != nil
        }),
            context == .page
        {
            #expect(bar.hints.last?.deed == "help")
        }
    }

    @Test func `what is not built is not promised`() {
        for name in ["t"] {
            #expect(Keymap.binding(for: KeyPress(named: name), in: .page) == nil)
        }
    }
}
