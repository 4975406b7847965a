internal import PlainText
package import Screen

extension Dashboard {
    /// Takes an input, and says what the shell must do about it.
    package mutating func handle(_ input: Input) -> [Effect] {
        switch input {
        case .resized(let size):
            self.size = size
            settle()
            return []
        case .key(let press): return handle(press)
        case .paste(let text):
            type(text)
            return []
        case .mouse(let mouse): return handle(mouse)
        }
    }

    private mutating func handle(_ press: KeyPress) -> [Effect] {
        // What was said of the last key is out of date; what the shell said is not.
        if notice?.mark == nil { notice = nil }
        let context = context
        if let binding = Keymap.binding(for: press, in: context) {
            if let reason = binding.refusal(self) {
                if context != .wall { say("\(press.label): \(reason)") }
                return []
            }
            return perform(binding.action, press)
        }
        if context.takesText, case .character(let letter) = press.key, press.modifiers.isEmpty {
            type(String(letter))
            return []
        }
        switch context {
        case .wall, .tooSmall: break
        case .form, .palette, .filter, .crash: say("\(press.label) does nothing here; F1 shows the keys")
        case .help: say("\(press.label) does nothing here; Esc leaves")
        case .question: say("\(press.label) is no answer; y says yes, Enter says no")
        case .page, .menu, .detail, .news, .welcome, .portfolio:
            say("\(press.label) does nothing here; ? shows the keys")
        }
        return []
    }

    /// Text goes where the cursor is; where there is none it is refused, and never read as keys.
    private mutating func type(_ text: String) {
        switch context {
        case .filter:
            filterEdit?.insert(text)
            applyFilter()
        case .palette:
            if case .palette(var palette) = overlays.last {
                palette.type(text)
                overlays[overlays.count - 1] = .palette(palette)
            }
        case .form:
            if pending != nil, pending == form?.key { return say("wait: the log has not answered yet") }
            changeForm { form, desk in form.type(text, desk) }
        case .crash: typeInCrash(text)
        case .page, .menu, .detail, .help, .news, .question, .welcome, .portfolio:
            say("pasted text has no place here; it goes into fields, the filter and the command line")
        case .wall, .tooSmall: break
        }
    }
}
