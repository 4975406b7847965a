internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// What an act recorded: who, when, and every member of its events as the log has them.
struct ActDetail {
    let act: ToldAct
    let facts: Facts
    var width = 70

    var detail: Detail {
        var text = DetailText(width: width)
        let stamp = act.last
        text.row("recorded", "\(facts.day(stamp.day), .text) \(act.time, .text)")
        let person = facts.project.people.all.first { $0.account?.value == stamp.by }
        text.row("by", text: person.map { "\($0.name.value) (\(stamp.by))" } ?? stamp.by)
        if let undo = facts.project.undone.undo(of: stamp.seq) {
            text.row("undone", "\("it does not count", .attention) · \(facts.source(undo.seq), .muted)")
        }
        for told in act.events {
            text.heading("\("#\(told.stamp.seq)" as SafeText) \(SafeText(told.event.titleTold))")
            if case .unknown = told.event {
                text.paragraph("This version of Taffrail does not know what it says; the log keeps it.")
            }
            for member in told.event.members { text.row(SafeText(member.name), text: words(member)) }
        }
        return Detail(
            title: act.numbers.asNumbers, trailing: Line(SafeText(facts.day(stamp.day))), lines: text.lines)
    }

    private func words(_ member: EventMember) -> String {
        let words = member.text(facts.currency)
        return words.isEmpty ? "–" : words
    }
}

extension Event {
    /// `risk raised`
    fileprivate var titleTold: String { type.split(separator: "-").joined(separator: " ") }
}
