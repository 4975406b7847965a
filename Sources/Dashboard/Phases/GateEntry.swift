internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// A row among the gates: a gate, or under it something that must be true first.
enum GateEntry {
    case gate(PhaseStatus)
    case criterion(ExitCriterion, CriterionState)

    /// The gates that there are. What they ask for is shown until they are passed without conditions; on a
    /// whole page and under a filter, always.
    static func all(_ facts: Facts, _ state: PaneState) -> [GateEntry] {
        facts.status.phases.filter { $0.gate.exists }.flatMap { phase -> [GateEntry] in
            let own = GateEntry.gate(phase)
            let isOver = phase.gate.decision?.verdict == .go && !state.isWhole && state.filter.isEmpty
            let criteria = isOver ? [] : criteria(of: phase.phase, facts)
            if own.row.matches(state.filter) { return [own] + criteria }
            let matching = criteria.filter { $0.row.matches(state.filter) }
            return matching.isEmpty ? [] : [own] + matching
        }
    }

    /// Those set by the day that is shown.
    private static func criteria(of phase: Phase, _ facts: Facts) -> [GateEntry] {
        let day = facts.status.asOf
        return facts.project.criteria.all.filter { criterion in
            criterion.phase.value == phase && !criterion.withdrawal.holds(on: day)
                && facts.project.history[criterion.phase.seq].map { $0.day <= day } ?? true
        }.map { .criterion($0, $0.state(on: day)) }
    }

    var row: PaneRow {
        switch self {
        case .gate(let phase):
            PaneRow(
                subject: phase.phase.rawValue, kind: .phase,
                words: "gate \(phase.phase.number) \(phase.phase.title)")
        case .criterion(let criterion, let state):
            PaneRow(
                subject: criterion.id.text, kind: .criterion,
                words:
                    "\(criterion.id.text) \(criterion.text.value) \(criterion.owner?.value.text ?? "") \(state.word)"
            )
        }
    }

    var sign: Line {
        switch self {
        case .gate(let phase): Line([phase.gate.light.mark.sign])
        case .criterion(_, let state): Line([state.sign])
        }
    }

    var title: Line {
        switch self {
        case .gate(let phase):
            let title: Line = "\("Gate \(phase.phase.number), \(phase.phase.title.lowercased())", .bold)"
            return title + (phase.gate.decision?.conditions.map { "  if \($0, .text)" } ?? "")
        case .criterion(let criterion, _): return "  \(criterion.id.text) \(criterion.text.value, .text)"
        }
    }

    var owner: Line {
        switch self {
        case .gate: Line()
        case .criterion(let criterion, _): Line(SafeText(criterion.owner?.value.text ?? "–"), .muted)
        }
    }

    /// The decision and its day, or how much of what is asked for is there and when it is decided.
    func state(_ facts: Facts) -> Line {
        switch self {
        case .criterion(_, let state): return state.words(facts)
        case .gate(let phase):
            let gate = phase.gate
            if let decision = gate.decision {
                let verdict = Run(
                    SafeText(decision.verdict == .conditional ? "go, if" : decision.verdict.rawValue),
                    gate.light.ink)
                if let due = decision.due { return "\(verdict) by \(facts.day(due))" }
                return "\(verdict) \(facts.day(decision.day))"
            }
            let count: Line =
                gate.criteria == 0 ? "no criteria" : "\(gate.criteriaSettled, .text) of \(gate.criteria)"
            guard let day = gate.day else { return count }
            let isOver = day < facts.status.asOf
            return count + "  \(facts.day(day), isOver ? .offTrack : .muted)"
        }
    }
}

extension GateStatus {
    /// Whether somebody has said anything of it.
    fileprivate var exists: Bool { day != nil || decision != nil || criteria > 0 }
}

extension CriterionState {
    var sign: Run {
        switch self {
        case .met: Run("✔", .onTrack)
        case .waived: Run("○", .muted)
        case .open(let proposal): proposal == nil ? Run("·", .muted) : Run("▲", .attention)
        }
    }

    var word: SafeText {
        switch self {
        case .met: "met"
        case .waived: "waived"
        case .open(let proposal): proposal == nil ? "open" : "waiver proposed"
        }
    }

    /// `met 3 Sep`, `waived ana, kim`, `proposed by ana`, `open`
    func words(_ facts: Facts) -> Line {
        switch self {
        case .met(let evidence): return "\(word) \(facts.day(evidence.day))"
        case .waived(let waiver):
            return "\(word) \(waiver.account), \(waiver.agreed?.value.account ?? "")"
        case .open(let proposal):
            return proposal.map { "\("proposed", .attention) by \($0.account)" } ?? Line(word, .text)
        }
    }
}
