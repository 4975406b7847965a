import ProjectModel

/// What was said, arranged by topic, so that any day can ask for what is disputed.
///
/// Topics and positions are compared without regard to capitals and spacing. A statement is live until the same
/// person says something later on the topic, or somebody rules on it.
struct Hearing {
    private struct Voice {
        var statement: Statement
        var party: ID<Party>
        var position: String
    }

    private struct Topic {
        var title: String
        var voices: [Voice] = []
        var rulings: [Ruling] = []
    }

    /// In the order in which they first came up.
    private var topics: [Topic] = []

    init(_ project: Project) {
        var places: [String: Int] = [:]
        for statement in project.statements.all {
            guard let speaker = project.people[statement.speaker.value] else { continue }
            let key = plainWords(statement.topic.value)
            let place = places[key] ?? topics.count
            if place == topics.count {
                places[key] = place
                topics.append(Topic(title: statement.topic.value))
            }
            topics[place].voices.append(
                Voice(
                    statement: statement, party: speaker.party.value,
                    position: plainWords(statement.position.value)))
        }
        for ruling in project.rulings {
            if let place = places[plainWords(ruling.topic)] { topics[place].rulings.append(ruling) }
        }
    }

    /// Topics on which, at the end of `day`, live statements of different parties hold different positions.
    func contradictions(on day: Day) -> [Contradiction] {
        topics.compactMap { topic in
            let live = live(topic, on: day)
            guard Set(live.map(\.party)).count > 1, Set(live.map(\.position)).count > 1 else { return nil }
            var sides: [Contradiction.Side] = []
            for voice in live
            where !sides.contains(where: {
                $0.party == voice.party && plainWords($0.position) == voice.position
            }) {
                sides.append(
                    Contradiction.Side(
                        party: voice.party, statement: voice.statement.id,
                        position: voice.statement.position.value))
            }
            return Contradiction(
                topic: topic.title, sides: sides,
                hasDealBreaker: live.contains { $0.statement.weight.value == .dealBreaker })
        }
    }

    /// Live deal-breakers, disputed or not.
    func dealBreakers(on day: Day) -> [Statement] {
        topics.flatMap { live($0, on: day) }.map(\.statement).filter { $0.weight.value == .dealBreaker }
    }

    private func live(_ topic: Topic, on day: Day) -> [Voice] {
        var last: [ID<Person>: Voice] = [:]
        for voice in topic.voices where voice.statement.said.value <= day {
            let speaker = voice.statement.speaker.value
            if let known = last[speaker], known.statement.said.value > voice.statement.said.value { continue }
            last[speaker] = voice
        }
        return last.values.filter { !isRuled($0.statement, topic.rulings, on: day) }
            .sorted { $0.statement.said.seq < $1.statement.said.seq }
    }

    private func isRuled(_ statement: Statement, _ rulings: [Ruling], on day: Day) -> Bool {
        rulings.contains { ruling in
            guard ruling.day <= day else { return false }
            // On the day of a ruling, the order of the log decides.
            return ruling.day == statement.said.value
                ? ruling.decision.seq > statement.said.seq : ruling.day > statement.said.value
        }
    }
}

/// The text without regard to capitals and spacing.
func plainWords(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
}
