internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// The decision log, the latest first; what a later decision took the place of is muted.
package struct DecisionsPane: RegisterPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("decision", "record")] }
    package var editing: [VerbName] { [VerbName("decision", "record")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let decisions = entries(facts)
        let old = decisions.count { $0.supersededBy != nil }
        return Caption(
            PaneName.decisions.title, detail: "\(decisions.count)",
            trailing: old == 0 ? "" : "\(old) superseded", bottom: position(facts, state, in: frame))
    }

    func entries(_ facts: Facts) -> [DecisionRecord] {
        facts.project.decisions.all.filter { $0.day <= facts.status.asOf }.reversed()
    }

    func row(_ decision: DecisionRecord) -> PaneRow {
        PaneRow(
            subject: decision.id.text, kind: decision.supersededBy == nil ? .decision : nil,
            words: "\(decision.id) \(decision.context.value) \(decision.choice.value) \(decision.by)")
    }

    var emptyWords: Line { "nothing is decided — \("a", .accent, .bold) records a decision" }

    func columns(
        _ decisions: [DecisionRecord], _ facts: Facts, room: Int
    ) -> [RegisterColumn<DecisionRecord>] {
        [
            .fixed("id", priority: 20, least: 5, of: decisions) { Line(SafeText($0.id.text), .muted) },
            .fixed("day", .trailing, priority: 8, least: 6, of: decisions) { decision in
                Line(SafeText(facts.shortDay(decision.day)), .muted)
            },
            .words("decided", priority: 18, least: min(26, max(8, room - 14)), most: 90, of: decisions) {
                Line(SafeText($0.choice.value), $0.supersededBy == nil ? .text : .muted)
            },
            .fixed("by", priority: 4, of: decisions) { Line(SafeText($0.by), .muted) },
            .fixed("replaces", priority: 6, of: decisions) { decision in
                if let later = decision.supersededBy?.value {
                    return Line(SafeText("now \(later.text)"), .muted)
                }
                return Line(SafeText(decision.supersedes?.text ?? "·"), .muted)
            },
        ]
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        guard let row, let decision = facts.project.decisions[ID(row.subject)] else {
            return Detail(title: PaneName.decisions.title, lines: ["nothing is decided"])
        }
        var text = DetailText()
        text.row("context", text: decision.context.value)
        text.row("choice", "\(decision.choice.value, .bold)")
        text.row("consequence", text: decision.consequence?.value ?? "none was named")
        if let earlier = decision.supersedes { text.row("replaces", text: earlier.text) }
        if let later = decision.supersededBy {
            text.row("replaced by", "\(later.value.text, .attention, .bold)")
            text.source(later.seq, facts)
        }
        text.source(decision.choice.seq, facts)
        return Detail(title: SafeText(decision.id.text), lines: text.lines)
    }
}
