internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// What one person holds, how far it is, and who waits for them.
struct TeamDetail {
    let member: TeamMember
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        let work = Dictionary(
            facts.status.schedule.work.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        text.figure(
            "done", member.shareDone, by: PlainFigures.percent,
            formula: "EV ÷ BAC over what they answer for: sums, never an average of shares")
        func list(_ heading: SafeText, _ ids: [ID<Deliverable>]) {
            if ids.isEmpty { return }
            text.heading(heading)
            for standing in ids.compactMap({ work[$0] }) {
                text.row(
                    SafeText(standing.id.text),
                    "\(Line([standing.sign])) \(standing.title, .text) · \(PlainFigures.percent(standing.percentComplete.fraction), .text) · \(facts.day(standing.finish)) \(Line([standing.slip]))"
                )
            }
        }
        list("Answers for, still open", member.open)
        list("Does the work of", member.helps)
        list("Holds up", member.owed)
        list("Answers for, complete", member.done)
        return Detail(
            title: SafeText(facts.name(of: member.id)),
            trailing: "\(member.late, member.late > 0 ? .attention : .text, .bold) late", lines: text.lines)
    }
}
