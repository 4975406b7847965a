internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What is late or stands still, and why, as far as anybody has said.
package struct LateWorkPane: ListPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("deliverable", "block"), VerbName("variance", "explain")] }

    package var editing: [VerbName] {
        [
            VerbName("variance", "explain"), VerbName("progress", "record"),
            VerbName("deliverable", "unblock"), VerbName("deliverable", "block"),
            VerbName("deliverable", "replan"),
        ]
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let late = entries(facts, state)
        guard !late.isEmpty else { return Caption(PaneName.lateWork.title) }
        let silent = late.count { $0.work.reasons.isEmpty }
        return Caption(
            PaneName.lateWork.title, detail: "\(late.count)",
            trailing: silent > 0 ? "\(silent, .attention, .bold) without a reason" : "each with its reason",
            bottom: position(facts, state, in: frame))
    }

    var emptyWords: Line { "nothing is late and nothing stands still" }
    func noMatchWords(_ filter: String) -> Line { "nothing late matches \(filter)" }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        entries(facts, state).map { row($0, facts) }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        if let row, let deliverable = facts.project.deliverables[ID(row.subject)] {
            return DeliverableDetail(deliverable: deliverable, facts: facts).detail
        }
        return Detail(title: PaneName.lateWork.title, lines: [emptyWords])
    }

    struct Entry {
        let work: LateWork
        let standing: WorkStanding
    }

    private func row(_ entry: Entry, _ facts: Facts) -> PaneRow {
        let why = entry.work.reasons.map { facts.line($0).text.string }.joined(separator: " ")
        return PaneRow(
            subject: entry.standing.id.text, kind: .deliverable,
            words: "\(entry.standing.id.text) \(entry.standing.title) \(entry.standing.owner.text) \(why)")
    }

    private func entries(_ facts: Facts, _ state: PaneState) -> [Entry] {
        let work = Dictionary(
            facts.status.schedule.work.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let all = facts.status.schedule.late.compactMap { late in
            work[late.id].map { Entry(work: late, standing: $0) }
        }
        return state.filter.isEmpty ? all : all.filter { row($0, facts).matches(state.filter) }
    }

    func register(_ facts: Facts, _ state: PaneState, columns room: Int) -> Screen.Register<Entry> {
        let late = entries(facts, state)
        return Screen.Register(
            columns: [
                RegisterColumn("", width: 1...1, priority: 20) { entry, _ in
                    Line([entry.standing.light.mark.sign])
                },
                RegisterColumn("id", width: 4...5, priority: 19) { entry, _ in
                    Line(SafeText(entry.standing.id.text), .muted)
                },
                RegisterColumn("deliverable", width: 16...28, priority: 14) { entry, _ in
                    Line(SafeText(entry.standing.title))
                },
                RegisterColumn("late", .trailing, width: 5...6, priority: 18) { entry, _ in
                    Line([entry.standing.slip])
                },
                RegisterColumn("by", width: 9...9, priority: 4) { entry, _ in
                    Line(SafeText(entry.standing.lateness?.word ?? "blocked"), .muted)
                },
                RegisterColumn("who", width: 4...6, priority: 6) { entry, _ in
                    Line(SafeText(entry.standing.owner.text), .muted)
                },
                RegisterColumn("why", width: 14...120, priority: 15) { entry, _ in
                    let reasons = entry.work.reasons.map(facts.line)
                    guard let first = reasons.first else { return "nobody has said" }
                    return reasons.dropFirst().reduce(first) { $0 + " · " + $1 }
                },
            ], rows: late, selection: state.selection(among: late.count), offset: state.top)
    }
}
