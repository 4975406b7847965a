internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// Finishing sooner for the least money, within what is supposed.
extension Dashboard {
    mutating func openCrash() {
        overlays.append(
            .crash(CrashSheet(facts.project, asOf: facts.status.asOf, desk.typing)))
    }

    mutating func performInCrash(_ sheet: CrashSheet, _ action: Action) {
        switch action {
        case .leave: overlays.removeLast()
        case .enter: suppose(sheet.findings)
        default:
            let (typing, size) = (desk.typing, size)
            changeCrash { $0.perform(action, typing, in: size) }
        }
    }

    mutating func typeInCrash(_ text: String) {
        let typing = desk.typing
        changeCrash { $0.type(text, typing) }
    }

    /// The facts below it have grown.
    mutating func reviewCrash() {
        let (project, day, typing) = (facts.project, facts.status.asOf, desk.typing)
        changeCrash { $0.review(project, asOf: day, typing) }
    }

    private mutating func changeCrash(_ change: (inout CrashSheet) -> Void) {
        for place in overlays.indices {
            guard case .crash(var sheet) = overlays[place] else { continue }
            change(&sheet)
            overlays[place] = .crash(sheet)
        }
    }

    /// All of it at once, so that it is also taken back at once.
    private mutating func suppose(_ findings: CrashFindings) {
        guard let wanted = findings.wanted else { return say("\(findings.complaint)") }
        guard !findings.replans.isEmpty else { return say("there is nothing to suppose") }
        let (asker, typing, project) = (asker, desk.typing, facts.project)
        let requests = findings.replans.map { $0.request(of: project, typing) }
        let cuts = findings.replans.filter { $0.by > .zero }.map {
            "\($0.deliverable) \(PlainFigures.minus)\($0.by.decimal) d"
        }
        let moves = findings.replans.count - cuts.count
        let parts = [
            findings.cost > .zero ? "\(facts.money(findings.cost)) more" : "",
            cuts.isEmpty ? "" : "shortened \(cuts.joined(separator: ", "))",
            moves == 0 ? "" : "\(PlainFigures.count(moves, "start")) sooner",
        ].filter { !$0.isEmpty }
        do throws(Rejection) {
            try whatIf?.suppose(
                requests, summary: "finish by \(wanted): \(parts.joined(separator: "; "))", for: asker)
        } catch {
            return say("\(error.message)")
        }
        overlays.removeLast()
        showBranch()
        if let wish = whatIf?.wishes.last { say("supposed: \(wish.words)") }
    }
}

extension CrashReplan {
    fileprivate func request(of project: Project, _ typing: Typing) -> Request {
        var typed = [
            "id": deliverable.text, "start": typing.text(start), "finish": typing.text(finish),
        ]
        if cost > .zero, let budget = project.deliverables[deliverable]?.budget.value {
            typed["budget"] = typing.text(budget + cost)
        }
        return Request("deliverable", "replan", typed: typed)
    }
}
