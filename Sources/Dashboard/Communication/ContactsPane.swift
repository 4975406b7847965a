internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// When each party was last heard and told, against how often it should be: the communication matrix.
package struct ContactsPane: RegisterPane {
    package init() {}

    package var adding: [VerbName] {
        [
            VerbName("contact", "record"), VerbName("party", "add"), VerbName("person", "add"),
            VerbName("stakeholder", "assess"),
        ]
    }

    package var editing: [VerbName] { [VerbName("contact", "record"), VerbName("party", "cadence")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let silent = entries(facts).filter(\.isSilent).sorted {
            ($0.chance.value ?? 1) < ($1.chance.value ?? 1)
        }
        let rule: Line = "silent beyond 2 × cadence"
        let words = silent.first.map { party -> Line in
            let chance = PlainFigures.plain(party.chance, PlainFigures.chance)
            let days = PlainFigures.count(party.silentDays, "day")
            return "\(party.light.mark) \(party.name, .bold) silent \(days), chance \(chance)"
        }
        return Caption(
            PaneName.contacts.title,
            trailing: Line.longest(of: [words ?? rule, rule, ""], within: frame.columns - 22),
            bottom: position(facts, state, in: frame))
    }

    /// The departments first, and of each kind the one that is silent for longest by its own cadence.
    func entries(_ facts: Facts) -> [PartyContact] {
        let kinds: [PartyKind] = [.department, .vendor, .partner]
        return kinds.flatMap { kind in
            facts.status.communication.contacts.filter { $0.kind == kind }.sorted { one, other in
                let chances = [one, other].map { $0.chance.value ?? 2 }
                return chances[0] == chances[1] ? one.party < other.party : chances[0] < chances[1]
            }
        }
    }

    func row(_ party: PartyContact) -> PaneRow {
        PaneRow(
            subject: party.party.text, kind: .party,
            words: "\(party.party) \(party.name) \(party.kind.rawValue) \(party.light.name) "
                + party.people.map(\.text).joined(separator: " "))
    }

    var emptyWords: Line { "nobody is on record — \("a", .accent, .bold) adds a party" }

    func columns(
        _ parties: [PartyContact], _ facts: Facts, room: Int
    ) -> [RegisterColumn<PartyContact>] {
        [
            .light { $0.light.mark },
            .words("party", priority: 19, least: min(12, max(6, room - 24)), most: 22, of: parties) {
                Line(SafeText($0.name))
            },
            .words("people", priority: 4, least: 8, most: 24, of: parties) {
                Line(SafeText($0.people.map(\.text).joined(separator: " ")), .muted)
            },
            .fixed("power", priority: 2, of: parties) {
                Line(SafeText($0.influence?.rawValue ?? "·"), .muted)
            },
            RegisterColumn("    1×   2×", width: 11...11, priority: 6) { party, _ in Self.gauge(party) },
            .fixed("heard", .trailing, priority: 12, least: 6, of: parties) { party in
                Line(SafeText(party.lastHeard.map(facts.shortDay) ?? "never"), party.light.figureInk)
            },
            .fixed("told", .trailing, priority: 5, least: 6, of: parties) { party in
                Line(SafeText(party.lastTold.map(facts.shortDay) ?? "never"), .muted)
            },
            .fixed("every", .trailing, priority: 3, of: parties) { party in
                Line(SafeText(party.cadenceDays.value.map { "\($0) d" } ?? "·"), .muted)
            },
            .fixed("owes", .trailing, priority: 7, of: parties) { party in
                party.questionsOwed == 0 ? Line("·", .muted) : Line("\(party.questionsOwed)", .text, .bold)
            },
        ]
    }

    /// The silence in fifths of the cadence, with a mark at the cadence and at twice it: `━━━━─│────│`.
    private static func gauge(_ party: PartyContact) -> Line {
        guard let cadence = party.cadenceDays.value, cadence > 0 else { return Line("no cadence", .muted) }
        let filled = Int((Double(party.silentDays) / Double(cadence) * 5).rounded())
        let ink: Ink = party.isSilent ? party.light.ink : .text
        return Line(
            (0..<11).map { cell in
                let isMark = cell == 5 || cell == 10
                return cell < filled
                    ? Run(isMark ? "┃" : "━", ink) : Run(isMark ? "│" : "─", isMark ? .muted : .frame)
            })
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        guard let row, let party = entries(facts).first(where: { $0.party.text == row.subject }) else {
            return Detail(title: PaneName.contacts.title, lines: ["nobody is on record"])
        }
        return PartyDetail(party: party, facts: facts).detail
    }
}
