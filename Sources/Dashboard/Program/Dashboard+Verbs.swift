internal import PlainText
internal import ProjectModel
internal import Screen

/// From a key to the form of a verb: by the pane, by a menu, by the command line.
extension Dashboard {
    mutating func add() {
        let verbs = listed.pane.adding.compactMap { Verb.named($0.noun, $0.name) }
        offer(verbs, title: "Add to \(listed.title)", on: nil)
    }

    mutating func edit() { offer(editing(subject), title: "Change", on: subject) }

    /// One verb opens its form, several a menu; the last entry leads to all the others.
    private mutating func offer(_ verbs: [Verb], title: SafeText, on row: PaneRow?) {
        if verbs.isEmpty { return overlays.append(.palette(Palette())) }
        if verbs.count == 1 { return open(verbs[0], on: row) }
        var items = verbs.map { verb in
            Menu.Item(
                name: SafeText(verb.title), summary: SafeText(verb.summary),
                refusal: reason(against: verb) ?? "", deed: .verb(verb))
        }
        items.append(Menu.Item(name: "more …", summary: "every other verb", deed: .more))
        overlays.append(.menu(Menu(title: title, items: items, row: row)))
    }

    mutating func open(verb name: VerbName) { open(verb: name, on: row) }

    mutating func open(verb name: VerbName, on row: PaneRow?) {
        guard let verb = Verb.named(name.noun, name.name) else {
            return say("there is no verb \(name.noun) \(name.name)")
        }
        open(verb, on: row)
    }

    /// Opens the form of a verb, or the draft that was left of it.
    mutating func open(_ verb: Verb, on row: PaneRow?, typed: [(field: String, value: String)] = []) {
        if let reason = reason(against: verb) { return say("\(verb.title): \(reason)") }
        let named = verb.named(by: row)
        let subject = named.isEmpty ? nil : row?.subject
        let key = VerbForm.Key(verb: verb.key, subject: subject)
        if pending == key { return say("\(verb.title) is still on its way to the log") }
        var form: VerbForm
        if typed.isEmpty, let draft = drafts[key] {
            form = draft
            say("your draft is back")
        } else {
            form = VerbForm(verb, subject: subject, named: named, typed: typed, desk)
        }
        form.review(facts, asker)
        overlays.append(.form(form))
    }

    // The menu.

    mutating func performInMenu(_ menu: Menu, _ action: Action, _ press: KeyPress) {
        var menu = menu
        switch action {
        case .leave: overlays.removeLast()
        case .enter: choose(menu.selected, of: menu)
        case .pick:
            if case .character(let digit) = press.key, let number = digit.wholeNumberValue {
                choose(number - 1, of: menu)
            }
        case .up, .down, .pageUp, .pageDown, .first, .last:
            switch action {
            case .up: menu.move(by: -1)
            case .down: menu.move(by: 1)
            case .pageUp, .first: menu.move(by: -menu.items.count)
            default: menu.move(by: menu.items.count)
            }
            overlays[overlays.count - 1] = .menu(menu)
        default: break
        }
    }

    mutating func choose(_ index: Int, of menu: Menu) {
        guard menu.items.indices.contains(index) else {
            return say("there are \(menu.items.count) entries; Esc leaves")
        }
        let item = menu.items[index]
        guard item.refusal.isEmpty else { return say("\(item.name): \(item.refusal)") }
        overlays.removeLast()
        switch item.deed {
        case .verb(let verb): open(verb, on: menu.row)
        case .more: overlays.append(.palette(Palette()))
        case .whatIf(let deed): perform(deed)
        }
    }

    // The command line.

    mutating func performInPalette(_ palette: Palette, _ action: Action) -> [Effect] {
        var palette = palette
        switch action {
        case .leave: overlays.removeLast()
        case .enter: return run(palette)
        default:
            palette.perform(action)
            overlays[overlays.count - 1] = .palette(palette)
        }
        return []
    }

    mutating func run(_ palette: Palette) -> [Effect] {
        guard let entry = palette.entry else {
            say("no verb is called so; Ctrl-U begins anew")
            return []
        }
        switch entry {
        case .verb(let verb): run(verb, palette)
        case .travel:
            let moment = palette.rest
            if let reason = travellingReason {
                say("at: \(reason)")
            } else if moment.isEmpty {
                say("at takes a day or a number: at 2026-08-01, at #120")
            } else {
                overlays.removeLast()
                return [.travel(.to(moment))]
            }
        case .explain(let figure):
            overlays.removeLast()
            return [.explain(figure)]
        case .news:
            overlays.removeLast()
            return [.news(palette.rest.isEmpty ? .lastLook : .since(palette.rest))]
        case .undo:
            let digits = palette.rest.hasPrefix("#") ? palette.rest.dropFirst() : palette.rest[...]
            if let reason = whatIf == nil ? undoingReason : "u takes back what was supposed last" {
                say("undo: \(reason)")
            } else if let number = Int(digits) {
                overlays.removeLast()
                return [.undo(.containing(number))]
            } else {
                say("undo takes the number of what was recorded: undo #366")
            }
        }
        return []
    }

    private mutating func run(_ verb: Verb, _ palette: Palette) {
        let fields = Set(verb.fields.map(\.name))
        if let stray = palette.values.first(where: { !fields.contains($0.field) }) {
            let known = verb.fields.map { "--\($0.name)" }.joined(separator: " ")
            return say("\(verb.title) has no --\(stray.field); it takes \(known)")
        }
        if let reason = reason(against: verb) { return say("\(verb.title): \(reason)") }
        overlays.removeLast()
        open(verb, on: row, typed: palette.values)
    }
}
