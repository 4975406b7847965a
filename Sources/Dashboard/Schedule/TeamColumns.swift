internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The columns of the team: what goes first as it narrows is the bar, then steps, name and party.
struct TeamColumns {
    let facts: Facts

    var all: [RegisterColumn<TeamMember>] {
        [
            RegisterColumn("", width: 1...1, priority: 20) { member, _ in Line([member.light.mark.sign]) },
            RegisterColumn("who", width: 5...9, priority: 19) { member, _ in
                Line(SafeText(member.id.text), .text)
            },
            RegisterColumn("of", width: 3...12, priority: 3) { member, _ in
                Line(SafeText(facts.project.parties[member.party]?.name.value ?? member.party.text), .muted)
            },
            count("holds", priority: 15) { $0.open.count + $0.helps.count },
            count("late", priority: 14, lit: true) { $0.late },
            count("stuck", priority: 8, lit: true) { $0.blocked },
            count("owes", priority: 9, lit: true) { $0.owed.count },
            RegisterColumn("steps", .trailing, width: 5...5, priority: 5) { member, _ in
                let all = member.openActivities + member.doneActivities
                return all == 0
                    ? Line("·", .muted) : Line(SafeText("\(member.doneActivities)/\(all)"), .muted)
            },
            RegisterColumn("", width: 4...10, priority: 4) { member, columns in
                member.shareDone.value.map { Gauge($0).line(columns: columns) } ?? Line()
            },
            RegisterColumn("done", .trailing, width: 4...4, priority: 16) { member, _ in
                guard let share = member.shareDone.value else { return Line("·", .muted) }
                return Line(SafeText(PlainFigures.percent(share)), share > 0 ? .text : .muted)
            },
        ]
    }

    private func count(
        _ heading: SafeText, priority: Int, lit: Bool = false, _ number: @escaping (TeamMember) -> Int
    ) -> RegisterColumn<TeamMember> {
        RegisterColumn(heading, .trailing, width: 5...5, priority: priority) { member, _ in
            let number = number(member)
            if number == 0 { return Line("·", .muted) }
            return Line("\(number)", lit ? .attention : .text)
        }
    }
}
