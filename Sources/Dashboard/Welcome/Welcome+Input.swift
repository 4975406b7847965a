internal import PlainText
internal import ProjectModel
package import Screen

extension Welcome {
    package mutating func handle(_ input: Input) -> [Choice] {
        switch input {
        case .resized(let size): self.size = size
        case .key(let press): return handle(press)
        case .paste(let text):
            if context == .form { change { $0.type(text, $1) } }
        case .mouse(let mouse): return handle(mouse)
        }
        return []
    }

    private mutating func handle(_ press: KeyPress) -> [Choice] {
        notice = nil
        let context = context
        if let binding = Keymap.binding(for: press, in: context) { return perform(binding.action, press) }
        if context == .form, case .character(let letter) = press.key, press.modifiers.isEmpty {
            change { $0.type(String(letter), $1) }
        } else if context != .tooSmall {
            notice = Notice("\(press.label) does nothing here")
        }
        return []
    }

    private mutating func perform(_ action: Action, _ press: KeyPress) -> [Choice] {
        switch action {
        case .repaint: return [.repaint]
        case .suspend: return [.suspend]
        case .quit: return quit()
        case .help:
            help = .help(for: context)
            return []
        default: break
        }
        if question != nil {
            question = nil
            return action == .yes ? [.quit] : []
        }
        if help != nil {
            help?.perform(action, in: size)
            if action == .leave { help = nil }
            return []
        }
        return isWriting ? performInForm(action) : performInList(action, press)
    }

    private mutating func performInList(_ action: Action, _ press: KeyPress) -> [Choice] {
        switch action {
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(rowCount - 1, selected + 1)
        case .pageUp, .first: selected = 0
        case .pageDown, .last: selected = rowCount - 1
        case .newProject: isWriting = true
        case .demo: return [.demo]
        case .enter: return choose(selected)
        case .pick:
            if case .character(let digit) = press.key, let number = digit.wholeNumberValue {
                return choose(number - 1)
            }
        default: break
        }
        return []
    }

    private mutating func choose(_ index: Int) -> [Choice] {
        guard (0..<rowCount).contains(index) else {
            notice = Notice("there are \(rowCount) rows to choose from")
            return []
        }
        selected = index
        if index == entries.count {
            isWriting = true
            return []
        }
        if index == entries.count + 1 { return [.demo] }
        let entry = entries[index]
        guard entry.problem.isEmpty else {
            notice = Notice("\(entry.path): \(entry.problem)", mark: .offTrack)
            return []
        }
        return [.open(path: entry.path)]
    }

    private mutating func performInForm(_ action: Action) -> [Choice] {
        if draft.form.isWaiting && action != .leave { return [] }
        let desk = draft.desk
        switch change({ $0.perform(action, $1) }) {
        case .stay: break
        case .leave: isWriting = false
        case .submit:
            if draft.form.showFaults(desk) { return [] }
            do throws(Rejection) {
                let wish = try draft.wish(by: account)
                draft.form.verdict = nil
                draft.form.isWaiting = true
                return [.create(wish)]
            } catch {
                draft.form.reject(error)
            }
        }
        return []
    }

    @discardableResult
    private mutating func change<Result>(_ change: (inout Form, FormDesk) -> Result) -> Result {
        let desk = draft.desk
        let result = change(&draft.form, desk)
        draft.suggestPath()
        return result
    }

    private mutating func quit() -> [Choice] {
        if question != nil || !draft.form.isTouched || isTooSmall { return [.quit] }
        question = Question(quit: "The draft of a new project would be lost. Nothing of it is written.")
        return []
    }

    private mutating func handle(_ mouse: Mouse) -> [Choice] {
        switch (context, mouse.deed) {
        case (.welcome, .scrollUp): return performInList(.up, KeyPress(.up))
        case (.welcome, .scrollDown): return performInList(.down, KeyPress(.down))
        case (.help, .scrollUp): help?.perform(.up, in: size)
        case (.help, .scrollDown): help?.perform(.down, in: size)
        case (.welcome, .press):
            guard let index = row(at: mouse.at) else { return [] }
            if index == selected { return choose(index) }
            selected = index
        case (.form, .press):
            guard !draft.form.isWaiting,
                case .field(let index) = FormLayout(draft.form, draft.desk, in: size).place(at: mouse.at)
            else { return [] }
            change { $0.go(to: index, $1) }
        default: break
        }
        return []
    }
}
