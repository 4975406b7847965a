internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// The change requests: those that wait first, then those that were put off, then what became of the others.
package struct ChangesPane: RegisterPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("change", "request"), VerbName("turnaround", "set")] }
    package var editing: [VerbName] { [VerbName("change", "decide"), VerbName("change", "effect")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let growth = facts.status.scopeGrowth
        let waiting = facts.status.turnaround.waitingCount
        let grown: Line =
            """
            \(growth.net.run(by: PlainFigures.signedPercent)) net · \
            \(growth.gross.run(by: PlainFigures.percent)) gross of the first baseline
            """
        let net: Line = "\(growth.net.run(by: PlainFigures.signedPercent)) net"
        return Caption(
            PaneName.changes.title,
            detail: "\(facts.status.changes.count), \(waiting) to decide",
            trailing: Line.longest(of: [grown, net], within: max(0, frame.columns - 32)),
            bottom: position(facts, state, in: frame))
    }

    func entries(_ facts: Facts) -> [ChangeStanding] {
        func rank(_ change: ChangeStanding) -> Int {
            change.isUndecided ? 0 : change.isPending ? 1 : 2
        }
        return facts.status.changes.sorted { one, other in
            if rank(one) != rank(other) { return rank(one) < rank(other) }
            // What waits longest first, what was decided last first.
            return rank(one) < 2
                ? one.id < other.id
                : (other.decision?.day ?? other.requested, other.id)
                    < (one.decision?.day ?? one.requested, one.id)
        }
    }

    func row(_ change: ChangeStanding) -> PaneRow {
        PaneRow(
            subject: change.id.text, kind: .change,
            words: """
                \(change.id) \(change.title) \(change.kind.rawValue) \(change.requester) \
                \(change.party?.text ?? "") \(change.decision?.verdict.rawValue ?? "undecided")
                """)
    }

    var emptyWords: Line { "nobody has asked for a change — \("a", .accent, .bold) records a request" }

    func columns(_ changes: [ChangeStanding], _ facts: Facts, room: Int) -> [RegisterColumn<ChangeStanding>] {
        let agreed = facts.status.turnaround.agreed
        let least = min(26, max(8, room - 20))
        return [
            .fixed("id", priority: 20, least: 4, of: changes) { Line(SafeText($0.id.text), .muted) },
            .light { $0.mark(agreed) },
            .words("what is asked for", priority: 15, least: least, of: changes) { Line(SafeText($0.title)) },
            .fixed("kind", priority: 5, of: changes) { Line(SafeText($0.kind.rawValue), .muted) },
            .fixed("asked by", priority: 9, of: changes) { change in
                let party = change.party.map { ", \($0)" } ?? ""
                return Line(SafeText(change.requester.text + party), .muted)
            },
            .fixed("on", .trailing, priority: 3, least: 6, of: changes) {
                Line(SafeText(facts.shortDay($0.requested)), .muted)
            },
            .fixed("cost", .trailing, priority: 14, least: 5, of: changes) { change in
                change.cost == .zero
                    ? Line("·", .muted) : Line(SafeText(facts.signedMoney(change.cost)), change.ink, .bold)
            },
            .fixed("finish", .trailing, priority: 13, least: 5, of: changes) { change in
                if let days = facts.effectOnFinish(change) {
                    return Line(SafeText(facts.workDays(days)), change.ink)
                }
                // What was only said stands in brackets.
                let isSaid = !change.movesPlan && change.claimedTime != .zero
                return Line(isSaid ? SafeText("(" + facts.workDays(change.claimedTime) + ")") : "·", .muted)
            },
            .fixed("slack eaten", .trailing, priority: 4, of: changes) { change in
                Self.slack(change.id, facts)
            },
            .fixed("age", .trailing, priority: 8, least: 4, of: changes) { change in
                let isLate = Double(change.age) > agreed.days
                return Line("\(change.age) d", isLate && change.isUndecided ? .attention : .muted)
            },
            .fixed("decision", priority: 12, of: changes) { change in
                guard let decision = change.decision else { return Line("none yet", .attention) }
                return Line(SafeText(decision.verdict.rawValue), .muted)
            },
            .fixed("by", priority: 2, of: changes) {
                Line(SafeText($0.decision?.decider?.text ?? "·"), .muted)
            },
            .fixed("shadow", .trailing, priority: 6, least: 6, of: changes) { change in
                guard let began = change.workedBefore else { return Line("·", .muted) }
                return Line(SafeText(facts.shortDay(began)), .attention)
            },
        ]
    }

    /// `3 of 4 d D-04`: what a change took of the float that there was when it was decided.
    private static func slack(_ id: ID<ChangeRequest>, _ facts: Facts) -> Line {
        let entry = facts.creepReplay.value?.ledger.entries.first { $0.change == id }
        guard let slack = entry?.slackEaten else { return Line("·", .muted) }
        return Line(
            SafeText("\(slack.eaten.decimal) of \(slack.before.decimal) d"),
            slack.after <= .zero ? .attention : .muted)
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        detail(of: row, facts, width: 70)
    }

    package func detail(of row: PaneRow?, _ facts: Facts, width: Int) -> Detail {
        if let row, let change = facts.project.changes[ID(row.subject)],
            let standing = facts.status.changes.first(where: { $0.id == change.id })
        {
            return ChangeDetail(change: change, standing: standing, facts: facts, width: width).detail
        }
        return Detail(title: PaneName.changes.title, lines: [emptyWords])
    }
}

extension ChangeStanding {
    /// What waits is open to question, what was done in the wrong order is lit.
    func mark(_ agreed: WorkDays) -> Mark {
        if workedBefore != nil || isSelfApproved { return .attention }
        if isUndecided { return Double(age) > agreed.days ? .attention : .unknown }
        return isPending ? .unknown : .onTrack
    }

    /// What counts is lit, what does not or not yet is muted.
    var ink: Ink { isApproved ? .text : .muted }
}
