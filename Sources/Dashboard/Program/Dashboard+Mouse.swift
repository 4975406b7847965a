internal import PlainText
internal import ProjectModel
internal import Screen

extension Dashboard {
    mutating func handle(_ mouse: Mouse) -> [Effect] {
        switch context {
        case .wall, .tooSmall, .question: break
        case .form: return handleInForm(mouse)
        case .menu, .palette, .detail, .help, .news, .crash: return handleInOverlay(mouse)
        case .page, .filter, .welcome, .portfolio:
            if mouse.deed == .press, let press = tab(at: mouse.at),
                let binding = Keymap.binding(for: press, in: .page)
            {
                return perform(binding.action, press)
            }
            if mouse.deed == .press, let seq = seq(onTimeBarAt: mouse.at) { return [.travel(.to("#\(seq)"))] }
            handleOnPage(mouse)
        }
        return []
    }

    private mutating func handleOnPage(_ mouse: Mouse) {
        guard let frame = view.frames.first(where: { $0.area.contains(mouse.at) }) else { return }
        switch mouse.deed {
        case .release: break
        case .scrollUp, .scrollDown:
            let rows = mouse.deed == .scrollUp ? -1 : 1
            if frame.name == .story {
                states[frame.name, default: PaneState()].top += rows
            } else {
                states[frame.name, default: PaneState()].cursor += rows
            }
            settle()
        case .press:
            let inside = Page.inside(frame.area)
            let index = frame.name.pane.row(at: mouse.at, in: inside, facts, state(of: frame.name))
            if frame.name != pane {
                filterEdit = nil
                focus(frame.name)
            }
            guard let index else {
                pressed = nil
                return
            }
            states[frame.name, default: PaneState()].cursor = index
            settle()
            // The first press selects, the second opens.
            let row = row
            if row != nil, pressed == row, filterEdit == nil { openDetail() }
            pressed = row
        }
    }

    private mutating func handleInOverlay(_ mouse: Mouse) -> [Effect] {
        let press = KeyPress(.enter)
        switch mouse.deed {
        case .release: break
        case .scrollUp: _ = perform(.up, press)
        case .scrollDown: _ = perform(.down, press)
        case .press:
            switch overlays.last {
            case .menu(let menu):
                if let index = menu.item(at: mouse.at, in: size) { choose(index, of: menu) }
            case .palette(var palette):
                guard let index = palette.match(at: mouse.at, in: size) else { return [] }
                let isSecond = palette.selected == index
                palette.selected = index
                overlays[overlays.count - 1] = .palette(palette)
                if isSecond { return run(palette) }
            case .news(var news):
                guard let index = news.item(at: mouse.at, in: size) else { return [] }
                let isSecond = news.cursor == index
                news.select(index)
                overlays[overlays.count - 1] = .news(news)
                if isSecond { performInNews(news, .enter) }
            case .form, .detail, .help, .question, .crash, nil: break
            }
        }
        return []
    }

    private mutating func handleInForm(_ mouse: Mouse) -> [Effect] {
        guard let form, pending != form.key else { return [] }
        switch mouse.deed {
        case .release: break
        case .scrollUp: changeForm { $0.go(to: $0.focus - 1, $1) }
        case .scrollDown: changeForm { $0.go(to: $0.focus + 1, $1) }
        case .press:
            let place = FormLayout(form.form, desk, in: size).place(at: mouse.at)
            switch place {
            case .field(let index): changeForm { $0.go(to: index, $1) }
            case .chip(let choice, let index): changeForm { $0.choose(chip: choice, of: index, $1) }
            case .candidate(let index): changeForm { $0.take(candidate: index, $1) }
            case nil: break
            }
        }
        return []
    }
}
