internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What is to be done, by whom, how far it is, how late, and how much of it may still move.
package struct WorkPane: Pane {
    package init() {}

    package var adding: [VerbName] {
        [
            VerbName("deliverable", "add"), VerbName("activity", "add"), VerbName("milestone", "set"),
            VerbName("baseline", "take"), VerbName("responsibility", "set"),
        ]
    }

    package var editing: [VerbName] {
        [
            VerbName("progress", "record"), VerbName("activity", "report"), VerbName("activity", "revise"),
            VerbName("activity", "add"), VerbName("deliverable", "block"),
            VerbName("deliverable", "unblock"), VerbName("deliverable", "accept"),
            VerbName("deliverable", "reject"), VerbName("deliverable", "replan"),
            VerbName("deliverable", "link"), VerbName("deliverable", "constrain"),
            VerbName("deliverable", "crash"),
            VerbName("responsibility", "set"),
            VerbName("responsibility", "hand-over"), VerbName("variance", "explain"),
        ]
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let work = facts.status.schedule.work
        let count = PlainFigures.count(work.count, "deliverable")
        guard !work.isEmpty else { return Caption(PaneName.work.title) }
        let done = work.count(where: \.isComplete)
        let baseline = facts.project.baseline(on: facts.status.asOf)
        let agreed =
            baseline.map { " · baseline \($0.number) of \(facts.day($0.day))" } ?? " · no baseline yet"
        let inside = Page.inside(frame)
        return Caption(
            PaneName.work.title, detail: "\(count), \(done) done\(frame.columns >= 100 ? agreed : "")",
            trailing: Line.longest(of: sentences(facts), within: max(0, frame.columns - 26)),
            bottom: WorkTable(facts, state).position(inRows: inside.rows))
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        WorkEntry.all(facts, state).map(\.row)
    }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        max(0, area.rows - 1)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        guard area.contains(point) else { return nil }
        return WorkTable(facts, state).row(at: point.row - area.top, inRows: area.rows)
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        if facts.status.schedule.work.isEmpty {
            surface.say("no deliverables yet — \("a", .accent, .bold) adds one", in: area)
        } else if rows(facts, state).isEmpty {
            surface.say("no work matches \(state.filter)", in: area)
        } else {
            WorkTable(facts, state).draw(on: &surface, in: area)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        if let row, let found = facts.project.activity(ID(row.subject)) {
            return ActivityDetail(deliverable: found.deliverable, activity: found.activity, facts: facts)
                .detail
        }
        if let row, let deliverable = facts.project.deliverables[ID(row.subject)] {
            return DeliverableDetail(deliverable: deliverable, facts: facts).detail
        }
        return BaselineDetail(facts: facts).detail
    }

    /// `3 late · 1 blocked · 2 to accept`
    private func sentences(_ facts: Facts) -> [Line] {
        let schedule = facts.status.schedule
        let late = schedule.work.count { $0.lateness != nil && $0.parts == 0 }
        let blocked = schedule.work.count { $0.block != nil }
        let untaken = schedule.work.count(where: \.awaitsAcceptance)
        let orphans = schedule.withoutAccountable.count
        var parts: [Line] = []
        if orphans > 0 { parts.append("\(orphans, .attention, .bold) without an accountable") }
        if late > 0 { parts.append("\(late, .attention, .bold) late") }
        if blocked > 0 { parts.append("\(blocked, .attention, .bold) blocked") }
        if parts.isEmpty { parts.append("nothing is late") }
        let short = parts.dropFirst().reduce(parts[0]) { $0 + " · " + $1 }
        return untaken > 0 ? ["\(short) · \(untaken, .text, .bold) to accept", short] : [short]
    }
}
