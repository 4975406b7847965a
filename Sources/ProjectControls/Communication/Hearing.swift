import ProjectModel

/// What was said, arranged by topic, so that any day can ask for what is disputed.
///
/// Topics and positions are compared without regard to capitals and spacing. A statement is live until the
/// speaker's party says something later on the topic, or somebody rules on it. A deal-breaker alone stands
/// until somebody rules on it, whatever its party says later.
struct Hearing {
    struct Voice {
        var statement: Statement
        var party: ID<Party>
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
            let key = statement.topic.value.folded
            let place = places[key] ?? topics.count
            if place == topics.count {
                places[key] = place
                topics.append(Topic(title: statement.topic.value))
            }
            topics[place].voices.append(Voice(statement: statement, party: speaker.party.value))
        }
        for ruling in project.rulings {
            if let place = places[ruling.topic.folded] { topics[place].rulings.append(ruling) }
        }
    }

    /// Topics on which, at the end of `day`, live statements of different parties are at odds.
    func contradictions(on day: Day) -> [Contradiction] {
        topics.compactMap { contradiction($0.title, live($0, on: day)) }
    }

    private func contradiction(_ title: String, _ live: [Voice]) -> Contradiction? {
        var words: String?
        var since: Day?
        var odds = Set<Int>()
        for later in live.indices {
            for earlier in live[..<later].indices {
                let (one, other) = (live[earlier].statement, live[later].statement)
                guard let clash = Clash.words(one, other) else { continue }
                let day = max(one.said.value, other.said.value)
                if words == nil { words = clash }
                since = min(since ?? day, day)
                odds.formUnion([earlier, later])
            }
        }
        guard let words, let since else { return nil }
        let sides = live.indices.filter(odds.contains).map { live[$0] }
        return Contradiction(
            topic: title,
            sides: sides.map {
                Contradiction.Side(
                    party: $0.party, statement: $0.statement.id, position: $0.statement.position.value)
            }, hasDealBreaker: sides.contains { $0.statement.weight.value == .dealBreaker }, words: words,
            since: since)
    }

    /// Deal-breakers on which nobody has ruled, disputed or not: the last of each party on each topic.
    func dealBreakers(on day: Day) -> [Statement] {
        topics.flatMap { topic in
            let pending = topic.voices.filter { voice in
                voice.statement.weight.value == .dealBreaker && voice.statement.said.value <= day
                    && !isRuled(voice.statement, topic.rulings, on: day)
            }
            return last(of: pending).map(\.statement)
        }
    }

    /// Every topic that came up by the day, in order of its first statement.
    func topics(on day: Day) -> [TopicStanding] {
        topics.compactMap { topic in
            guard topic.voices.contains(where: { $0.statement.said.value <= day }) else { return nil }
            let live = live(topic, on: day)
            let ruling = topic.rulings.last { $0.day <= day }
            let rankings = live.compactMap { voice -> Ranking? in
                guard case .order(let features) = voice.statement.claim else { return nil }
                return Ranking(party: voice.party, statement: voice.statement.id, features: features)
            }
            let hasDealBreaker = topic.voices.contains {
                $0.statement.weight.value == .dealBreaker && $0.statement.said.value <= day
                    && !isRuled($0.statement, topic.rulings, on: day)
            }
            return TopicStanding(
                title: topic.title, live: live.map(\.statement.id), parties: live.map(\.party),
                contradiction: contradiction(topic.title, live), hasDealBreaker: hasDealBreaker,
                ruling: ruling, priorities: rankings.isEmpty ? nil : Priorities(rankings))
        }
    }

    private func live(_ topic: Topic, on day: Day) -> [Voice] {
        last(of: topic.voices.filter { $0.statement.said.value <= day })
            .filter { !isRuled($0.statement, topic.rulings, on: day) }
    }

    /// What each party said last, in the order of the log.
    private func last(of voices: [Voice]) -> [Voice] {
        var last: [ID<Party>: Voice] = [:]
        for voice in voices {
            if let known = last[voice.party], known.statement.said.value > voice.statement.said.value {
                continue
            }
            last[voice.party] = voice
        }
        return last.values.sorted { $0.statement.said.seq < $1.statement.said.seq }
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
func plainWords(_ text: String) -> String { text.folded }
