internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// How lateness and its reasons read.
extension WorkStanding.Lateness {
    /// `overdue`, `slipped`, `not begun`, `behind`
    var word: String {
        switch sign {
        case .overdue: "overdue"
        case .slipped: "slipped"
        case .notBegun: "not begun"
        case .behind: "behind"
        }
    }

    /// What that means, with the days it is measured against.
    func meaning(against plan: String) -> String {
        switch sign {
        case .overdue: "it is not finished and should be by \(plan)"
        case .slipped: "it is planned to end later than by \(plan)"
        case .notBegun: "it has not begun and should have by \(plan)"
        case .behind: "an even pace through its time would have it further by \(plan)"
        }
    }
}

extension WorkStanding {
    /// Done, or the mark of its light; what stands still has one of its own.
    var sign: Run {
        if isComplete { return Run("✔", .onTrack) }
        return light.mark.sign
    }

    /// `−6 d`, or `·` where it is not late.
    var slip: Run {
        guard let lateness else { return Run("·", .muted) }
        return Run(SafeText(PlainFigures.variance(days: -Double(lateness.days))), light.ink)
    }

    /// `baseline 2`, or `the plan` where no baseline has it.
    var measuredAgainst: String { baseline.map { "baseline \($0)" } ?? "the plan" }
}

extension Facts {
    /// What blocked work waits for: `D-03 Call routing`, `Kim Lindqvist (kim)`, `Telco`, or the words themselves.
    func words(_ waiting: Waiting) -> String {
        switch waiting {
        case .deliverable(let id):
            [id.text, project.deliverables[id]?.title.value].compactMap(\.self).joined(separator: " ")
        case .person(let id): name(of: id)
        case .party(let id): project.parties[id]?.name.value ?? id.text
        case .words(let words): words
        }
    }

    /// `blocked 12 d by Telco: no line yet`
    func line(_ reason: LateWork.Reason) -> Line {
        switch reason {
        case .blocked(let block):
            let by = block.waitsOn.map { " by \(words($0))" } ?? ""
            return "blocked \(block.days, .attention) d\(by): \(block.reason, .text)"
        case .predecessor(let id, let days):
            return "\(id.text, .text) before it is \(days, .attention) d late"
        case .explained(let cause, let note): return "\(cause.rawValue): \(note, .text)"
        }
    }
}
