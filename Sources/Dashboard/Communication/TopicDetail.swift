internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// Everything that was said on a topic, and what was decided.
struct TopicDetail {
    let topic: TopicStanding
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        if let contradiction = topic.contradiction {
            text.row("at odds", "\(contradiction.words, topic.light.ink, .bold)")
            text.note(
                "since \(facts.day(contradiction.since)); different parties hold what cannot both be had")
        }
        if topic.hasDealBreaker {
            text.row("deal-breaker", "\("without a ruling", .offTrack, .bold)")
            text.note("it stands until somebody rules on the topic, whatever is said later")
        }
        if let priorities = topic.priorities {
            text.figure(
                "W", priorities.concordance, by: PlainFigures.index,
                formula:
                    "Kendall’s concordance of the orders over the features that all of them name: 1 all agree"
            )
            for circle in priorities.circles {
                let features = (circle + circle.prefix(1)).joined(separator: " > ")
                text.row("circle", "\(features, .offTrack, .bold)")
                text.note("most want each before the next, so no order pleases most: somebody must rule")
            }
        }
        if let ruling = topic.ruling {
            text.heading("Ruled")
            text.row(SafeText(ruling.record?.text ?? ""), "\(ruling.decision.value, .text)")
            text.source(ruling.decision.seq, facts)
        }
        text.heading(topic.live.isEmpty ? "Said before the ruling" : "Said")
        let key = topic.title.folded
        let statements = facts.project.statements.all.filter {
            $0.topic.value.folded == key && $0.said.value <= facts.status.asOf
        }
        for statement in statements.suffix(12).reversed() {
            let isLive = topic.live.contains(statement.id)
            let party = facts.project.people[statement.speaker.value]?.party.value
            let name = party.flatMap { facts.project.parties[$0]?.name.value } ?? ""
            text.row(
                SafeText(statement.id.text),
                "\(name, isLive ? .text : .muted, isLive ? .bold : []) \(statement.speaker.value.text), "
                    + "\(facts.day(statement.said.value)): \(statement.position.value, isLive ? .text : .muted) "
                    + "\(statement.weight.value.mark) \(statement.weight.value.rawValue)")
            text.source(statement.position.seq, facts)
        }
        return Detail(title: SafeText(topic.title), trailing: "\(light: topic.light.mark)", lines: text.lines)
    }
}
