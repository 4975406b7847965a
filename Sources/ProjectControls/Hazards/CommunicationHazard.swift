import ProjectModel

extension Hazard {
    /// Off track: a deal-breaker without a ruling, a circle of priorities, or two contradictions; attention: one
    /// contradiction, a party silent for more than twice its cadence, or a question open for as long.
    static func communication(
        _ facts: Facts, _ hearing: Hearing, _ status: CommunicationStatus
    ) -> Hazard {
        let contradictions = status.topics.compactMap(\.contradiction)
        let dealBreakers = hearing.dealBreakers(on: facts.day)
        let circles = status.topics.flatMap { topic in
            (topic.priorities?.circles ?? []).map { (topic.title, $0) }
        }
        let silences = silences(status)
        let late = status.questions.filter { $0.light == .offTrack }
        var findings = dealBreakers.map { statement in
            Finding(
                .offTrack,
                "deal-breaker without a ruling: \(statement.topic.value) (\(statement.speaker.value))")
        }
        findings += circles.map { topic, features in
            let circle = (features + features.prefix(1)).joined(separator: " > ")
            return Finding(.offTrack, "\(topic): most want each first before the next, \(circle)")
        }
        findings += contradictions.map { contradiction in
            let sides = contradiction.sides.map { "\($0.party): \($0.position)" }.joined(separator: "; ")
            return Finding(
                contradictions.count > 1 ? .offTrack : .attention, "\(contradiction.topic): \(sides)")
        }
        findings += silences.map { silence in
            Finding(
                .attention,
                "\(silence.name) not heard for \(PlainFigures.count(silence.silentDays, "day"))")
        }
        findings += late.map { question in
            Finding(
                .attention,
                "\(question.id) unanswered for \(PlainFigures.count(question.ageDays, "day")) "
                    + "(\(question.owedBy)): \(question.text)")
        }
        if findings.isEmpty {
            let wasHeard = status.contacts.contains { $0.lastHeard != nil }
            findings = [
                wasHeard
                    ? Finding(.onTrack, "no live contradiction, nobody silent")
                    : Finding(.unknown, "no statement is recorded")
            ]
        }
        let isUnheard = findings.count == 1 && findings[0].light == .unknown
        return Hazard(
            kind: .communication, headline: isUnheard ? PlainFigures.notAvailable : "\(contradictions.count)",
            detail: detail(contradictions, dealBreakers, silences),
            rule: """
                off track: a deal-breaker without a ruling, priorities that go round in a circle, or two live \
                contradictions (different parties hold what cannot both be had of a topic and nobody has ruled \
                since); attention: one contradiction, a silence of more than twice the cadence \
                (\(PartyContact.usualCadenceDays) days for a department unless said otherwise), or a question \
                open for as long
                """,
            findings: findings,
            trend: facts.weeks.map { Double(hearing.contradictions(on: $0).count) })
    }

    /// The longest first.
    private static func silences(_ status: CommunicationStatus) -> [PartyContact] {
        status.contacts.filter(\.isSilent).sorted {
            $0.silentDays == $1.silentDays ? $0.party < $1.party : $0.silentDays > $1.silentDays
        }
    }

    private static func detail(
        _ contradictions: [Contradiction], _ dealBreakers: [Statement], _ silences: [PartyContact]
    ) -> String {
        let conflicts = contradictions.count == 1 ? "conflict" : "conflicts"
        if contradictions.isEmpty, !dealBreakers.isEmpty {
            return "\(conflicts), \(PlainFigures.count(dealBreakers.count, "deal-breaker"))"
        }
        return silences.isEmpty ? conflicts : "\(conflicts), \(silences.count) silent"
    }
}
