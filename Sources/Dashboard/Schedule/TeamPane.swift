internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// Who holds what and how far it is, those with the most late work first.
package struct TeamPane: ListPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("person", "add"), VerbName("responsibility", "set")] }
    package var editing: [VerbName] {
        [VerbName("responsibility", "set"), VerbName("responsibility", "hand-over")]
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let team = members(facts, state)
        guard !team.isEmpty else { return Caption(PaneName.team.title) }
        let owing = team.count { !$0.owed.isEmpty }
        let gaps = facts.status.schedule.withoutResponsible.count
        let sentence: Line =
            owing > 0
            ? "\(owing, .attention, .bold) \(owing == 1 ? "holds" : "hold") others up"
            : gaps > 0 ? "\(gaps, .text) without a responsible" : ""
        return Caption(
            PaneName.team.title, detail: "\(team.count)", trailing: sentence,
            bottom: position(facts, state, in: frame))
    }

    var emptyWords: Line { "nobody holds anything yet" }
    func noMatchWords(_ filter: String) -> Line { "nobody matches \(filter)" }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        members(facts, state).map { row($0, facts) }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        let team = facts.status.schedule.team
        let member = row.flatMap { row in team.first { $0.id.text == row.subject } } ?? team.first
        guard let member else {
            return Detail(title: PaneName.team.title, lines: [emptyWords])
        }
        return TeamDetail(member: member, facts: facts).detail
    }

    private func row(_ member: TeamMember, _ facts: Facts) -> PaneRow {
        PaneRow(
            subject: member.id.text, kind: .person,
            words: "\(facts.name(of: member.id)) \(member.party.text) \(member.late > 0 ? "late" : "")")
    }

    private func members(_ facts: Facts, _ state: PaneState) -> [TeamMember] {
        let team = facts.status.schedule.team
        return state.filter.isEmpty ? team : team.filter { row($0, facts).matches(state.filter) }
    }

    func register(_ facts: Facts, _ state: PaneState, columns room: Int) -> Screen.Register<TeamMember> {
        let team = members(facts, state)
        return Screen.Register(
            columns: TeamColumns(facts: facts).all, rows: team, selection: state.selection(among: team.count),
            offset: state.top)
    }
}
