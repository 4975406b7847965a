internal import PlainText
internal import ProjectModel
internal import Screen

/// The form that lies on top, its drafts, and what becomes of it.
extension Dashboard {
    /// The uppermost form, which a question or help may lie upon.
    var form: VerbForm? {
        for overlay in overlays.reversed() {
            if case .form(let form) = overlay { return form }
        }
        return nil
    }

    var desk: FormDesk { FormDesk(facts.project, today: today) }

    /// Who sits at the screen, at the moment as it was last told.
    var asker: Asker { Asker(account: facts.account, today: today, at: clock?.instant ?? 0) }

    mutating func performInForm(_ action: Action) -> [Effect] {
        guard let form else { return [] }
        if pending == form.key {
            if action == .leave { return leaveForm() }
            say("wait: the log has not answered yet; Esc leaves, the draft is kept")
            return []
        }
        switch changeForm({ $0.perform(action, $1) }) {
        case .stay, nil: return []
        case .leave: return leaveForm()
        case .submit: return submit()
        }
    }

    /// Changes the form and looks anew at what it would do.
    @discardableResult
    mutating func changeForm<Result>(_ change: (inout Form, FormDesk) -> Result) -> Result? {
        guard let place = formPlace, case .form(var form) = overlays[place] else { return nil }
        let before = form.form.fields.map(\.text)
        let result = change(&form.form, desk)
        if before != form.form.fields.map(\.text) { form.review(facts, asker) }
        overlays[place] = .form(form)
        return result
    }

    /// The facts below the form have grown.
    mutating func reviewForm() {
        guard let place = formPlace, case .form(var form) = overlays[place] else { return }
        form.review(facts, asker)
        overlays[place] = .form(form)
    }

    /// Says something in the form that does not come from what is typed.
    mutating func tellForm(_ change: (inout Form) -> Void) {
        guard let place = formPlace, case .form(var form) = overlays[place] else { return }
        change(&form.form)
        overlays[place] = .form(form)
    }

    /// Esc: what was typed is kept and comes back with the same verb on the same subject.
    private mutating func leaveForm() -> [Effect] {
        guard let form, let place = formPlace else { return [] }
        overlays.remove(at: place)
        if form.form.isTouched {
            drafts[form.key] = form
            if pending != form.key { say("the draft of \(form.verb.title) is kept") }
        } else {
            drafts[form.key] = nil
        }
        return []
    }

    private mutating func submit() -> [Effect] {
        if whatIf != nil {
            supposeForm()
            return []
        }
        guard let place = formPlace, case .form(var form) = overlays[place] else { return [] }
        defer { overlays[place] = .form(form) }
        if let reason = reason(against: form.verb) {
            say("\(form.verb.title): \(reason)")
            return []
        }
        if pending != nil {
            say("the log has not answered the one before yet")
            return []
        }
        let desk = desk
        if form.form.showFaults(desk) {
            form.review(facts, asker)
            say("nothing is recorded yet: mend the field that is marked")
            return []
        }
        do throws(Rejection) {
            _ = try facts.project.outcome(of: form.request, for: asker)
            form.form.isWaiting = true
            form.form.verdict = nil
            pending = form.key
            drafts[form.key] = form
            return [.submit(form.request)]
        } catch {
            form.form.reject(error)
            return []
        }
    }

    private mutating func supposeForm() {
        guard let place = formPlace, case .form(var form) = overlays[place] else { return }
        if form.form.showFaults(desk) {
            form.review(facts, asker)
            say("mend the field that is marked")
        } else {
            do throws(Rejection) { return try suppose(form) } catch { form.form.reject(error) }
        }
        overlays[place] = .form(form)
    }

    /// The command was recorded: its form goes, if it is still there.
    mutating func closeForm(_ key: VerbForm.Key) {
        overlays.removeAll {
            if case .form(let form) = $0 { form.key == key } else { false }
        }
    }

    /// The command was refused: the complaint goes to its field, everything typed stays.
    mutating func keep(_ key: VerbForm.Key, _ rejection: Rejection, _ what: SafeText) {
        drafts[key]?.form.reject(rejection)
        if let place = formPlace, case .form(var form) = overlays[place], form.key == key {
            form.form.reject(rejection)
            overlays[place] = .form(form)
            drafts[key] = nil
            notice = Notice("\(what); everything you typed is still here", mark: .offTrack)
        } else {
            notice = Notice("\(what): \(rejection.message) The draft is kept", mark: .offTrack)
        }
    }

    private var formPlace: Int? {
        overlays.lastIndex { if case .form = $0 { true } else { false } }
    }
}
