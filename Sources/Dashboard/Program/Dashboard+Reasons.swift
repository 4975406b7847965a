internal import PlainText
internal import ProjectControls
internal import ProjectModel

/// Why something cannot be done now, in words; nil where it can.
extension Dashboard {
    var role: Role { facts.project.role(of: facts.account) }

    var readingReason: SafeText? {
        // What is supposed is written nowhere.
        if whatIf != nil { return nil }
        switch mode {
        case .readOnly(let reason): return "read-only: \(reason)"
        case .wall: return "this is a wall; nobody can write here"
        case .interactive: break
        }
        if let visit { return "this is \(visit.moment.words); Esc returns to now, where things are recorded" }
        if let undoing { return "the log has not answered yet whether \(undoing.numbers) is undone" }
        guard facts.project.isOpened else { return "the log holds no project yet" }
        guard role > .viewer else {
            return "\(facts.account) is a viewer here and can look at everything; ask \(managers) for a role"
        }
        return nil
    }

    var editingReason: SafeText? {
        if let reason = readingReason { return reason }
        if editing(subject).isEmpty {
            return "nothing here can be edited; a adds, : takes any command"
        }
        return nil
    }

    var undoingReason: SafeText? {
        readingReason ?? (pending == nil ? nil : "the log has not answered the one before yet")
    }

    /// Why there is no moment to go to.
    var visitingReason: SafeText? {
        if let travellingReason { return travellingReason }
        return row?.act == nil ? "it goes to the moment of an act, and those are listed in 0 History" : nil
    }

    /// Why there is no axis to move.
    var windowReason: SafeText? {
        pane.pane.hasTimeWindow ? nil : "it moves the Gantt chart: 3 Schedule, then Tab"
    }

    /// Why one cannot go forward in time.
    var forwardReason: SafeText? {
        if let travellingReason { return travellingReason }
        return visit == nil ? "this is now; [ goes one act back, { a week" : nil
    }

    /// Why one cannot go to another moment.
    var travellingReason: SafeText? { whatIf == nil ? nil : "w ends the what-if first" }

    var conflictReason: SafeText? {
        form?.form.hasConflict == true ? nil : "nobody has changed these fields meanwhile"
    }

    var filteringReason: SafeText? {
        // With a filter there may be no rows because of it.
        rows(in: pane).isEmpty && state(of: pane).filter.isEmpty ? "there are no rows here to filter" : nil
    }

    /// Why this account cannot use a verb.
    func reason(against verb: Verb) -> SafeText? {
        if let reason = readingReason { return reason }
        guard role >= verb.role else {
            return "takes a \(verb.role.rawValue), \(facts.account) is a \(role.rawValue)"
        }
        return nil
    }

    /// The page of the hazard whose light is open; nil where something else is.
    var hazardPage: PageName? {
        guard case .detail(_, let row) = overlays.last else { return nil }
        return hazardPage(of: row)
    }

    func hazardPage(of row: PaneRow?) -> PageName? {
        listed == .watch ? HazardKind.allCases.first { $0.title == row?.subject }?.page : nil
    }

    /// Why an open detail leads nowhere.
    var leadingReason: SafeText? { hazardPage == nil ? "only a light of the watch leads to a page" : nil }

    /// Why an entry of the command line cannot be used.
    func reason(against entry: Palette.Entry) -> SafeText? {
        switch entry {
        case .verb(let verb): reason(against: verb)
        case .travel: travellingReason
        case .news, .explain: nil
        case .undo: undoingReason
        }
    }

    /// What `e` and `r` speak of: what an open detail is about, else what is selected.
    var subject: PaneRow? {
        if case .detail(_, let row) = overlays.last { return row }
        return row
    }

    /// The verbs of `e`: those that take what is selected, or all of the pane where none does.
    func editing(_ row: PaneRow?) -> [Verb] {
        let verbs = listed.pane.editing.compactMap { Verb.named($0.noun, $0.name) }
        guard let kind = row?.kind else { return verbs }
        let taking = verbs.filter { $0.takes(kind) }
        return taking.isEmpty ? verbs : taking
    }

    private var managers: SafeText {
        let names = facts.project.grants.filter { $0.value.value == .manager }.keys.sorted()
        return names.isEmpty ? "the file's owner" : SafeText(names.joined(separator: " or "))
    }
}
