internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// Who belongs to a party, when it was heard, and what was said.
struct PartyDetail {
    let party: PartyContact
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        let project = facts.project
        text.figure(
            "cadence", party.cadenceDays, by: { "every \(PlainFigures.count($0, "day"))" },
            formula: "how often it should be heard")
        if let seq = project.parties[party.party]?.cadenceDays?.seq { text.source(seq, facts) }
        let since = party.lastHeard.map { "since it was heard on \(facts.day($0))" } ?? "and never heard yet"
        text.row(
            "silent", "\(PlainFigures.count(party.silentDays, "day"), party.light.figureInk, .bold) \(since)")
        text.figure(
            "chance", party.chance, by: PlainFigures.chance, light: party.light,
            formula:
                "of so long a gap: e^(−days/cadence); attention beyond the cadence, off track beyond twice that"
        )
        text.row("last told", Line(SafeText(party.lastTold.map(facts.day) ?? "never")))
        text.heading("People")
        if party.people.isEmpty { text.paragraph("nobody is on record — e adds somebody") }
        for person in party.people.compactMap({ project.people[$0] }) {
            let stake = person.stake?.value
            let words =
                stake.map {
                    "influence \($0.influence.rawValue), interest \($0.interest.rawValue): \($0.advice)"
                } ?? "influence and interest not said"
            text.row(SafeText(person.id.text), "\(person.name.value, .text) \(person.position?.value ?? "")")
            text.note(words)
        }
        let statements = project.statements.all.filter {
            project.people[$0.speaker.value]?.party.value == party.party
                && $0.said.value <= facts.status.asOf
        }
        text.heading("What it said last")
        if statements.isEmpty { text.paragraph("nothing is on record") }
        for statement in statements.suffix(6).reversed() {
            text.row(
                SafeText(facts.shortDay(statement.said.value)),
                "\(statement.topic.value, .bold) \(statement.position.value, .text) "
                    + "\(statement.weight.value.mark) \(statement.weight.value.rawValue)")
            text.source(statement.position.seq, facts)
        }
        return Detail(
            title: SafeText("\(party.name) (\(party.party.text))"), trailing: "\(light: party.light.mark)",
            lines: text.lines)
    }
}
