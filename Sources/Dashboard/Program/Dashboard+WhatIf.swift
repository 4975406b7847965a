internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// Supposing: `w` opens a branch in memory, everything that is recorded goes into it, and the whole dashboard
/// shows it.
extension Dashboard {
    /// What can be done with a branch.
    enum WhatIfDeed: Hashable, Sendable {
        case compare, ask, takeBack, end, crash
    }

    var supposingReason: SafeText? {
        if mode == .wall { return "this is a wall" }
        if visit != nil { return "this is the past; Esc returns to now, from where a what-if begins" }
        if pending != nil || undoing != nil { return "the log has not answered yet" }
        return facts.project.isOpened ? nil : "the log holds no project yet"
    }

    /// Opens a branch, or says what can be done with it.
    mutating func suppose() {
        guard let whatIf else {
            whatIf = WhatIf(facts.project, facts.status, for: asker)
            showBranch()
            return say("what if? Change anything: it stays in memory. w compares, asks for it, or ends it")
        }
        let nothing: SafeText = whatIf.wishes.isEmpty ? "nothing is supposed yet" : ""
        overlays.append(
            .menu(
                Menu(
                    title: "What if",
                    items: [
                        .init(
                            name: "compare", summary: "every figure with it and without it",
                            refusal: nothing, deed: .whatIf(.compare)),
                        .init(
                            name: "ask for it", summary: "as a change request, in one act; ends the branch",
                            refusal: nothing, deed: .whatIf(.ask)),
                        .init(
                            name: "take back", summary: "what was supposed last", refusal: nothing,
                            deed: .whatIf(.takeBack)),
                        .init(
                            name: "end", summary: "back to what is; nothing was recorded",
                            deed: .whatIf(.end)),
                        .init(
                            name: "finish sooner",
                            summary: "what to shorten by how much, for the least money",
                            deed: .whatIf(.crash)),
                    ], row: nil)))
    }

    mutating func perform(_ deed: WhatIfDeed) {
        guard let whatIf else { return }
        switch deed {
        case .compare:
            let caption = Caption("What if", trailing: Line(count(of: whatIf)))
            overlays.append(.detail(Reading(caption, lines: comparison(whatIf), context: .detail), nil))
        case .ask:
            let typed = whatIf.changeRequest(for: asker, desk.typing)
            endWhatIf()
            if let verb = Verb.named("change", "request") { open(verb, on: nil, typed: typed) }
        case .takeBack: takeBackWish()
        case .end: leaveWhatIf()
        case .crash: openCrash()
        }
    }

    mutating func takeBackWish() {
        let asker = asker
        guard let wish = whatIf?.takeBack(for: asker) else { return say("nothing is supposed yet") }
        showBranch()
        say("no longer supposed: \(wish.words)")
    }

    /// What is supposed would be lost, so that is asked first.
    mutating func leaveWhatIf() {
        guard let whatIf else { return }
        if whatIf.wishes.isEmpty {
            endWhatIf()
            say("back at what is")
        } else {
            overlays.append(.question(Question(ending: count(of: whatIf))))
        }
    }

    mutating func endWhatIf() {
        guard let whatIf else { return }
        self.whatIf = nil
        show(whatIf.actual, today: today)
    }

    /// The form in front is supposed instead of submitted.
    mutating func suppose(_ form: VerbForm) throws(Rejection) {
        let asker = asker
        try whatIf?.suppose(form.request, for: asker)
        closeForm(form.key)
        drafts[form.key] = nil
        showBranch()
        if let wish = whatIf?.wishes.last { say("supposed: \(wish.words)") }
    }

    mutating func rebaseWhatIf(on project: Project, today: Day) {
        let (status, asker) = (status(of: project, today: today), asker)
        whatIf?.rebase(on: project, status: status, for: asker)
        showBranch()
    }

    mutating func showBranch() {
        guard let whatIf else { return }
        show(whatIf.project, today: today)
    }

    private func count(of whatIf: WhatIf) -> SafeText {
        SafeText(PlainFigures.count(whatIf.wishes.count, "change"))
    }

    /// ` what if · 2 changes · finish P50 7 Jun ▶ 24 May −14 d `, the longest first.
    var whatIfWords: [Line] {
        guard let whatIf else { return [] }
        let lead: SafeText = " what if · \(count(of: whatIf))"
        let figures = figures(whatIf)
        let told: [SafeText] = figures.reversed().map { " · \($0.name) \($0.before) ▶ \($0.after)" }
        let tails: [SafeText] = (0...told.count).reversed().map { told.prefix($0).joined(separator: "") }
        return tails.map { Line(lead, .page, .bold, on: .attention) + Line($0 + " ", .page, on: .attention) }
            + [Line(" what if ", .page, .bold, on: .attention)]
    }

    private func figures(_ whatIf: WhatIf) -> [FormPreview.Figure] {
        let others = Preview.figures(
            whatIf.actualStatus, facts.status, currency: facts.project.charter.currency.value)
        let end = Preview.planEnd(whatIf.actual, whatIf.project, on: facts.status.asOf)
        return others + (end.map { [$0] } ?? [])
    }

    private func comparison(_ whatIf: WhatIf) -> [Line] {
        let figures = figures(whatIf)
        var lines: [Line] = [Line("With it and without", .text, .bold)]
        lines += FormPreview(figures: figures, words: "no figure of the overview moves").lines(columns: 72)
        lines += ["", Line("Supposed, in this order", .text, .bold)]
        for (number, wish) in whatIf.wishes.enumerated() {
            let told: Line = "\(number + 1, .accent)  \(wish.words, .text)"
            lines += told.wrapped(at: 72)
            if let refusal = wish.refusal {
                lines += ("   \(Mark.offTrack) not any more: \(refusal, .offTrack)" as Line).wrapped(at: 72)
            }
        }
        return lines + ["", "nothing of this is in the log; w asks for it as a change request"]
    }
}
