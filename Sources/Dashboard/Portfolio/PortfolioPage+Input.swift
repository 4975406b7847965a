internal import PlainText
package import Screen

extension PortfolioPage {
    package mutating func handle(_ input: Input) -> [Choice] {
        switch input {
        case .resized(let size): self.size = size
        case .key(let press): return handle(press)
        case .paste: break
        case .mouse(let mouse): return handle(mouse)
        }
        return []
    }

    private mutating func handle(_ press: KeyPress) -> [Choice] {
        notice = nil
        guard let binding = Keymap.binding(for: press, in: context) else {
            if context != .tooSmall { notice = Notice("\(press.label) does nothing here; ? shows the keys") }
            return []
        }
        return perform(binding.action)
    }

    private mutating func perform(_ action: Action) -> [Choice] {
        switch action {
        case .repaint: return [.repaint]
        case .suspend: return [.suspend]
        case .quit: return [.quit]
        case .help where help == nil:
            help = .help(for: context)
            return []
        default: break
        }
        if help != nil {
            help?.perform(action, in: size)
            if action == .leave { help = nil }
            return []
        }
        switch action {
        case .up: select(selected - 1)
        case .down: select(selected + 1)
        case .pageUp: select(selected - max(1, layout.list.rows - 2))
        case .pageDown: select(selected + max(1, layout.list.rows - 2))
        case .first: select(0)
        case .last: select(entries.count - 1)
        case .enter: return open()
        case .leave: return [.quit]
        default: break
        }
        return []
    }

    private mutating func select(_ index: Int) { selected = min(max(0, index), max(0, entries.count - 1)) }

    private mutating func open() -> [Choice] {
        guard entries.indices.contains(selected) else {
            notice = Notice("there is no project to open here")
            return []
        }
        switch entries[selected].found {
        case .project: return [.open(path: entries[selected].path)]
        case .unread(let reason):
            notice = Notice("\(entries[selected].path): \(reason)", mark: .offTrack)
            return []
        }
    }

    private mutating func handle(_ mouse: Mouse) -> [Choice] {
        guard context == .portfolio else { return [] }
        switch mouse.deed {
        case .release: break
        case .scrollUp: select(selected - 1)
        case .scrollDown: select(selected + 1)
        case .press:
            guard let index = row(at: mouse.at) else { return [] }
            if index == selected { return open() }
            selected = index
        }
        return []
    }
}
