import ProjectModel

extension Hazard {
    static func communication(_ facts: Facts, _ hearing: Hearing) -> Hazard {
        let contradictions = hearing.contradictions(on: facts.day)
        let dealBreakers = hearing.dealBreakers(on: facts.day)
        let silences = Silence.all(facts)
        var findings = dealBreakers.map { statement in
            Finding(
                .offTrack,
                "deal-breaker without a ruling: \(statement.topic.value) (\(statement.speaker.value))")
        }
        findings += contradictions.map { contradiction in
            let sides = contradiction.sides.map { "\($0.party): \($0.position)" }.joined(separator: "; ")
            return Finding(
                contradictions.count > 1 ? .offTrack : .attention, "\(contradiction.topic): \(sides)")
        }
        findings += silences.map { silence in
            Finding(
                .attention,
                "\(silence.party.name.value) not heard for \(PlainFigures.count(silence.days, "day"))")
        }
        if findings.isEmpty {
            let wasHeard = facts.project.statements.all.contains { $0.said.value <= facts.day }
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
                off track: a deal-breaker without a ruling, or two live contradictions (different parties hold \
                different positions on a topic and nobody has ruled since); attention: one of these, or a \
                department not heard for more than \(2 * Silence.cadenceDays) days (twice the cadence)
                """,
            findings: findings,
            trend: facts.weeks.map { Double(hearing.contradictions(on: $0).count) })
    }

    private static func detail(
        _ contradictions: [Contradiction], _ dealBreakers: [Statement], _ silences: [Silence]
    ) -> String {
        let conflicts = contradictions.count == 1 ? "conflict" : "conflicts"
        if contradictions.isEmpty, !dealBreakers.isEmpty {
            return "\(conflicts), \(PlainFigures.count(dealBreakers.count, "deal-breaker"))"
        }
        return silences.isEmpty ? conflicts : "\(conflicts), \(silences.count) silent"
    }
}
