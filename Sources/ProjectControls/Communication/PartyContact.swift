package import ProjectModel

/// When a party was last heard and last told something, and what it owes: a row of the communication matrix.
package struct PartyContact: Sendable, Hashable {
    /// How often a department should be heard where nobody has said, in civil days.
    package static let usualCadenceDays = 14

    package let party: ID<Party>
    package let name: String
    package let kind: PartyKind
    /// Who belongs to it, in the order of the log.
    package let people: [ID<Person>]
    /// The greatest influence that any of them is said to have.
    package let influence: Degree?
    /// Of vendors and partners nobody expects to hear without a cadence.
    package let cadenceDays: Measure<Int>
    package let lastHeard: Day?
    package let lastTold: Day?
    /// Civil days since it was last heard or, if it never was, since it was recorded.
    package let silentDays: Int
    /// Open questions that its people owe the answer to.
    package let questionsOwed: Int

    /// How likely so long a gap is if it is heard at random as often as it should be: e^(−gap/cadence).
    package var chance: Measure<Double> {
        cadenceDays.map { decay(Double(silentDays) / Double($0)) }
    }

    /// Silent is who was not heard for more than twice the cadence.
    package var isSilent: Bool { cadenceDays.value.map { silentDays > 2 * $0 } ?? false }

    /// Attention: not heard for more than the cadence; off track: silent. The hazard counts one silence as
    /// attention.
    package var light: Light {
        guard let cadence = cadenceDays.value else { return .unknown }
        return isSilent ? .offTrack : silentDays > cadence ? .attention : .onTrack
    }
}

extension PartyContact {
    /// Every party known by the day, in the order of the log.
    static func all(_ facts: Facts) -> [PartyContact] {
        let project = facts.project
        let exchange = Exchange(facts)
        return project.parties.all.filter { facts.isRecorded($0.name.seq) }.map { party in
            let people = project.people.all.filter { $0.party.value == party.id }
            let usual: Measure<Int> =
                party.kind.value == .department
                ? .value(usualCadenceDays)
                : .undefined("nobody has said how often the \(party.kind.value.rawValue) should be heard")
            let recorded = project.history[party.name.seq]?.day ?? project.charter.start.value
            let lastHeard = exchange.heard[party.id]
            let since = lastHeard ?? max(recorded, project.charter.start.value)
            return PartyContact(
                party: party.id, name: party.name.value, kind: party.kind.value, people: people.map(\.id),
                influence: people.compactMap { $0.stake?.value.influence }.max(),
                cadenceDays: party.cadenceDays.map { .value($0.value) } ?? usual, lastHeard: lastHeard,
                lastTold: exchange.told[party.id], silentDays: max(0, facts.day - since),
                questionsOwed: exchange.owed[party.id] ?? 0)
        }
    }

    /// The last day of each kind, by party.
    private struct Exchange {
        var heard: [ID<Party>: Day] = [:]
        var told: [ID<Party>: Day] = [:]
        var owed: [ID<Party>: Int] = [:]

        init(_ facts: Facts) {
            let project = facts.project
            func party(_ person: ID<Person>) -> ID<Party>? { project.people[person]?.party.value }
            for statement in project.statements.all {
                note(statement.said.value, party(statement.speaker.value), in: \.heard, facts)
            }
            for contact in project.contacts {
                let direction = contact.direction == .heard ? \Exchange.heard : \.told
                note(contact.day.value, contact.party, in: direction, facts)
            }
            for report in project.reports { note(report.day, party(report.reporter), in: \.heard, facts) }
            for question in project.questions.all {
                let owing = party(question.owedBy.value)
                if let answer = question.answer?.value { note(answer.day, owing, in: \.heard, facts) }
                if let owing, question.isOpen(on: facts.day) { owed[owing, default: 0] += 1 }
            }
        }

        private mutating func note(
            _ day: Day, _ party: ID<Party>?, in days: WritableKeyPath<Exchange, [ID<Party>: Day]>,
            _ facts: Facts
        ) {
            guard let party, day <= facts.day else { return }
            self[keyPath: days][party] = max(self[keyPath: days][party] ?? day, day)
        }
    }
}

extension Degree: Comparable {
    package static func < (left: Degree, right: Degree) -> Bool {
        (Degree.allCases.firstIndex(of: left) ?? 0) < (Degree.allCases.firstIndex(of: right) ?? 0)
    }
}

/// e^−x for x of zero or more, to a few units in the last place: the series of a thousandth part, squared back.
func decay(_ ratio: Double) -> Double {
    guard ratio < 700 else { return 0 }
    var (halvings, part) = (0, ratio)
    while part > 0.001 { (halvings, part) = (halvings + 1, part / 2) }
    var value = 1 - part * (1 - part / 2 * (1 - part / 3 * (1 - part / 4 * (1 - part / 5))))
    for _ in 0..<halvings { value *= value }
    return value
}
